using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>How what belongs to the account or the organisation stands, by the verdicts on all resources.</summary>
public sealed class ScopeAssessorTests : IDisposable
{
    private readonly SmallCatalog _small = new();
    private readonly ServiceCatalog _catalog;

    public ScopeAssessorTests()
    {
        static string With(string id, string scope, string more = "") => SmallCatalog.Responsibility
            .Replace("os.patch", id, StringComparison.Ordinal)
            .Replace("  management = \"whole\"\n", "", StringComparison.Ordinal)
            .Replace("\"resource\"", $"\"{scope}\"\n{more}", StringComparison.Ordinal)
            .Replace("[\"host\"]", "[]", StringComparison.Ordinal);

        _small.Write("responsibilities.hcl", string.Join(
            '\n',
            SmallCatalog.Responsibility,
            With("iam.account", "account", "mode = \"provided\""),
            With("ops.all", "organization", "relies_on = [\"os.patch\", \"iam.account\", \"no.such\"]"),
            With("gov.known", "organization", "decided_by = \"classification\"")));
        _catalog = _small.Open();
        _small.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData(ObligationStatus.Open, "nothing in the input verifies or attests it", 0, 0, 0)]
    [InlineData(ObligationStatus.Open, "nothing in the input verifies or attests it", 0, 0, 0, FindingStatus.NotApplicable)]
    [InlineData(ObligationStatus.Met, "as far as the input shows: 2 verdicts on resources speak for it, none against", 2, 0, 0, FindingStatus.Pass, FindingStatus.Pass)]
    [InlineData(ObligationStatus.Unmet, "1 of 3 verdicts on resources speak against it", 1, 1, 1, FindingStatus.Pass, FindingStatus.Fail, FindingStatus.Unknown)]
    [InlineData(ObligationStatus.Unknown, "1 of 2 verdicts on resources can't be told", 1, 0, 1, FindingStatus.Pass, FindingStatus.Unknown, FindingStatus.Waived)]
    [InlineData(ObligationStatus.Waived, "as far as the input shows: 1 verdicts on resources are waived, none speaks against it", 1, 0, 0, FindingStatus.Pass, FindingStatus.Waived)]
    public void It_stands_as_the_verdicts_of_its_checks(ObligationStatus status, string reason, int passed, int failed, int unknown, params FindingStatus[] verdicts)
    {
        var scope = Assess([.. verdicts.Select(verdict => Resource("iam.account", verdict)), Resource("os.patch", FindingStatus.NotApplicable)])[0];

        (scope.Scope, scope.Entry.Responsibility).ShouldBe((ResponsibilityScope.Account, "iam.account"));
        (scope.Status, scope.Reason).ShouldBe((status, reason));
        (scope.Passed, scope.Failed, scope.Unknown).ShouldBe((passed, failed, unknown));
    }

    [Fact]
    public void A_roll_up_gathers_what_it_relies_on()
    {
        var scope = Assess(Resource("os.patch", FindingStatus.Fail), Resource("iam.account", FindingStatus.Waived), Resource("ops.all", FindingStatus.Pass), Resource("data.other", FindingStatus.Unknown))[1];

        (scope.Entry.Responsibility, scope.Status).ShouldBe(("ops.all", ObligationStatus.Unmet));
        (scope.Passed, scope.Failed, scope.Unknown).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void What_the_scan_itself_decides_is_met_when_every_resource_is_classified()
    {
        var known = Resource("os.patch", FindingStatus.Fail);
        var mystery = new AssessedResource(Deployed("AWS::Mystery::Thing"), null, null, Standing.None);

        var met = Assess(known, known)[2];
        var unmet = Assess(known, mystery)[2];

        (met.Status, met.Reason).ShouldBe((ObligationStatus.Met, "all 2 resources are classified by this scan"));
        (unmet.Status, unmet.Reason).ShouldBe((ObligationStatus.Unmet, "1 of 2 resources are not classified: their split has to be worked out by hand"));
    }

    [Fact]
    public void Its_holder_rests_on_the_model_as_a_whole()
    {
        var entry = Assess(Resource("os.patch", FindingStatus.Pass))[0].Entry;

        (entry.Holder, entry.Mode).ShouldBe((Holder.Customer, CustomerMode.Provided));
        entry.Basis.ShouldHaveSingleItem().ShouldBe(new BasisStep(
            BasisKind.ModelDefault, Holder.Customer, "It belongs to the account as a whole and is held alike in all three service models.", "page", "2026", "documented"));
    }

    [Fact]
    public void Where_nothing_is_deployed_no_account_is_looked_at() => Assess().ShouldBeEmpty();

    private ScopeObligation[] Assess(params AssessedResource[] resources) => [.. new ScopeAssessor(_catalog).Assess(resources)];

    private static AssessedResource Resource(string responsibility, FindingStatus verdict)
    {
        var rules = new TypeRules(Model.Service(), Model.Type("host"), [], [Model.Check("check", responsibility)], "2026-08-31");
        return new AssessedResource(Deployed("AWS::Box::Box"), rules, new Split("s", "AWS::Box::Box", "box", ServiceModel.Infrastructure, Management.Managed, []), new Standing([verdict], []));
    }

    private static DeployedResource Deployed(string type)
    {
        var resource = new Resource("d", "a", type, MapValue.Empty, default);
        return new DeployedResource(resource, new DeploymentIndex(new Deployment("d", "test", [resource]), ServiceCatalog.Empty));
    }
}
