using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>What only a person can know is not met because checks speak for it: with nothing attested none of it counts.</summary>
public sealed class PersonTests
{
    /// <summary>Each responsibility whose customer's part no file shows.</summary>
    private static readonly string[] Named =
    [
        "ai.model-choice", "ai.responsible-use", "ai.training-data", "ctl.training", "data.control", "data.encrypt-client", "data.erasure", "gov.assurance", "gov.laws", "gov.privacy", "gov.provider-access",
        "iam.grant", "iam.review", "iam.revoke", "ops.architecture", "ops.change", "ops.health-watch", "ops.incident-response", "ops.resilience-tests", "use.acceptable", "use.bulk-mail", "use.pentest",
    ];

    public static TheoryData<string> Ids() => [.. Named];

    [Fact]
    public void Each_of_them_is_named_here() =>
        Knowledge.Catalog.Responsibilities.Where(item => item.DecidedBy == StatusDecider.Person).Select(item => item.Id).Order(StringComparer.Ordinal).ShouldBe(Named);

    [Theory]
    [MemberData(nameof(Ids))]
    public void With_nothing_attested_it_does_not_count_though_every_check_passes(string id)
    {
        StatusOf(id, FindingStatus.Pass).ShouldBe(ObligationStatus.Open);
        StatusOf(id, FindingStatus.NotApplicable).ShouldBe(ObligationStatus.Open);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Checks_speak_against_it_all_the_same(string id)
    {
        StatusOf(id, FindingStatus.Fail).ShouldBe(ObligationStatus.Unmet);
        StatusOf(id, FindingStatus.Unknown).ShouldBe(ObligationStatus.Unknown);
    }

    [Fact]
    public void Nothing_of_them_is_met_in_the_sample()
    {
        var sample = Scanned.Below(Path.Combine(Checkout.Root, "samples", "web-shop")).Result;

        sample.Scopes.Where(scope => Named.Contains(scope.Entry.Responsibility)).ShouldAllBe(scope => scope.Status != ObligationStatus.Met);
        foreach (var resource in sample.Resources)
        {
            Named.ShouldAllBe(id => resource.StatusOf(id) != ObligationStatus.Met);
        }
    }

    private static ObligationStatus StatusOf(string id, FindingStatus verdict)
    {
        var catalog = Knowledge.Catalog;
        var check = Model.Check("check", id);
        if (!catalog.FindResponsibility(id)!.IsOfWhole)
        {
            var split = new Split("s", "AWS::Box::Box", "box", ServiceModel.Infrastructure, Management.Managed, [Model.Entry(id, Holder.Customer)]);
            return new StatusRule(split, [check], catalog).Of([verdict]).Single();
        }

        var resource = new Resource("d", "a", "AWS::Box::Box", MapValue.Empty, default);
        var rules = new TypeRules(Model.Service(), Model.Type("host"), [], [check], "2026-08-31");
        var assessed = new AssessedResource(
            new DeployedResource(resource, new DeploymentIndex(new Deployment("d", "test", [resource]), ServiceCatalog.Empty)),
            rules,
            new Split("s", "AWS::Box::Box", "box", ServiceModel.Infrastructure, Management.Managed, []),
            new Standing([verdict], []));
        return new ScopeAssessor(catalog).Assess([assessed]).Single(scope => scope.Entry.Responsibility == id).Status;
    }
}
