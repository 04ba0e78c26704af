using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Assessment.Waivers;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Waivers;

/// <summary>Which waivers count on a day, what they change, and what is said of those that have no effect.</summary>
public sealed class WaiverBookTests : IDisposable
{
    private const string Today = "2026-08-31";
    private readonly SmallCatalog _small = new();
    private readonly RuleEvaluator _evaluator;
    private readonly WaiverBook _book;

    public WaiverBookTests()
    {
        var catalog = _small.Open();
        _evaluator = new RuleEvaluator(catalog, Today);
        _book = new WaiverBook(catalog, _evaluator);
    }

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData("onus", null, true)]
    [InlineData("onus", "2026-09-01", true)]
    [InlineData("onus", Today, true)]
    [InlineData("onus", "2026-08-30", false)]
    [InlineData("onus", "2026-8-31", false)]
    [InlineData("onus", "soon", false)]
    [InlineData("trivy", "2026-09-01", true)]
    [InlineData("trivy", Today, false)]
    public void Ours_hold_through_their_last_day_and_others_end_as_it_begins(string tool, string? expires, bool counts) =>
        (_book.Find(Model.Check("box-patched", "os.patch"), Deployed(new Waiver(tool, "*", null, expires, default))) is not null).ShouldBe(counts);

    [Fact]
    public void The_first_that_counts_is_the_one()
    {
        var (past, other, first, second) = (Ours("*", "2020-01-01"), Ours("else"), Ours("box-patched"), Ours("*"));

        _book.Find(Model.Check("box-patched", "os.patch"), Deployed(past, other, first, second)).ShouldBeSameAs(first);
    }

    [Theory]
    [InlineData(FindingStatus.Fail, FindingStatus.Waived)]
    [InlineData(FindingStatus.Unknown, FindingStatus.Waived)]
    [InlineData(FindingStatus.Pass, FindingStatus.Pass)]
    [InlineData(FindingStatus.NotApplicable, FindingStatus.NotApplicable)]
    public void Only_what_does_not_hold_for_certain_is_waived(FindingStatus verdict, FindingStatus then)
    {
        FindingStatus[] verdicts = [verdict];
        _book.Apply(Deployed(Ours("*")), _evaluator.RulesOf("AWS::Box::Box")!, verdicts);

        verdicts.ShouldBe([then]);
    }

    [Theory]
    [InlineData("box-patched", null, null)]
    [InlineData("*", "2026-12-31", null)]
    [InlineData("box-unheard-of", null, "waiver-unknown-check")]
    [InlineData("box-patched", "2026-08-30", "waiver-expired")]
    [InlineData("box-patched", "never", "waiver-bad-expiry")]
    public void What_has_no_effect_is_said_once(string id, string? expires, string? code)
    {
        var diagnostics = new DiagnosticBag();
        var resource = Resource(Ours(id, expires));
        _book.Review([resource, resource], diagnostics, default);

        diagnostics.Items.Select(item => item.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void A_check_of_another_type_is_known_too()
    {
        var diagnostics = new DiagnosticBag();
        _book.Review([new Resource("d", "a", "AWS::Mystery::Thing", MapValue.Empty, default) { Waivers = [Ours("box-patched")] }], diagnostics, default);

        diagnostics.Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_review_can_be_cancelled() =>
        Should.Throw<OperationCanceledException>(() => _book.Review([Resource()], new DiagnosticBag(), new CancellationToken(canceled: true)));

    private static Waiver Ours(string id, string? expires = null) => new("onus", id, null, expires, default);

    private static DeployedResource Deployed(params Waiver[] waivers)
    {
        var resource = Resource(waivers);
        return new DeployedResource(resource, new DeploymentIndex(new Deployment("d", "test", [resource]), ServiceCatalog.Empty));
    }

    private static Resource Resource(params Waiver[] waivers) => new("d", "a", "AWS::Box::Box", MapValue.Empty, default) { Waivers = [.. waivers] };
}
