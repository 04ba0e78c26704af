using Onus.Assessment.Ledger;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>How obligations stand by the verdicts: whose checks count depends on who holds the responsibility.</summary>
public sealed class StatusRuleTests : IDisposable
{
    private readonly SmallCatalog _small = new();
    private readonly ServiceCatalog _catalog;

    public StatusRuleTests()
    {
        var patching = SmallCatalog.Responsibility.Replace("concerns ", "relies_on  = [\"plat.settings\"]\n  concerns ", StringComparison.Ordinal);
        _small.Write("responsibilities.hcl", patching + "\n" + SmallCatalog.Responsibility.Replace("os.patch", "plat.settings", StringComparison.Ordinal));
        _catalog = _small.Open();
    }

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData(Holder.Customer, FindingStatus.Pass, FindingStatus.Fail, ObligationStatus.Met)]
    [InlineData(Holder.Customer, FindingStatus.NotApplicable, FindingStatus.Pass, ObligationStatus.Open)]
    [InlineData(Holder.Customer, FindingStatus.Waived, FindingStatus.Fail, ObligationStatus.Waived)]
    [InlineData(Holder.Shared, FindingStatus.Pass, FindingStatus.Pass, ObligationStatus.Met)]
    [InlineData(Holder.Shared, FindingStatus.Pass, FindingStatus.Fail, ObligationStatus.Unmet)]
    [InlineData(Holder.Shared, FindingStatus.NotApplicable, FindingStatus.Pass, ObligationStatus.Met)]
    [InlineData(Holder.Shared, FindingStatus.Pass, FindingStatus.Unknown, ObligationStatus.Unknown)]
    public void The_switches_count_where_both_hold_it(Holder holder, FindingStatus patched, FindingStatus settings, ObligationStatus status) =>
        Statuses([Model.Entry("os.patch", holder)], patched, settings).ShouldBe([status]);

    [Theory]
    [InlineData(FindingStatus.Pass, FindingStatus.Pass, ObligationStatus.Met)]
    [InlineData(FindingStatus.Pass, FindingStatus.Fail, ObligationStatus.Unknown)]
    [InlineData(FindingStatus.Fail, FindingStatus.Pass, ObligationStatus.Unmet)]
    [InlineData(FindingStatus.NotApplicable, FindingStatus.NotApplicable, ObligationStatus.Unknown)]
    [InlineData(FindingStatus.NotApplicable, FindingStatus.Pass, ObligationStatus.Unknown)]
    public void Where_the_holder_is_not_known_it_stands_certain_only_if_it_does_for_whoever_may_hold_it(FindingStatus patched, FindingStatus settings, ObligationStatus status) =>
        Statuses([Model.Entry("os.patch", Holder.Unknown, Holder.Customer, Holder.Shared)], patched, settings).ShouldBe([status]);

    [Fact]
    public void Switches_do_not_count_where_nobody_may_share_it() =>
        Statuses([Model.Entry("os.patch", Holder.Unknown, Holder.Aws, Holder.Customer)], FindingStatus.Pass, FindingStatus.Fail).ShouldBe([ObligationStatus.Met]);

    [Fact]
    public void Only_obligations_of_the_customers_stand_anyhow_in_the_order_of_the_split() => Statuses(
        [Model.Entry("plat.settings", Holder.Customer), Model.Entry("data.center", Holder.Aws), Model.Entry("data.none", Holder.NotApplicable), Model.Entry("os.patch", Holder.Customer)],
        FindingStatus.Fail,
        FindingStatus.Pass).ShouldBe([ObligationStatus.Met, ObligationStatus.Unmet]);

    private ObligationStatus[] Statuses(SplitEntry[] entries, FindingStatus patched, FindingStatus settings)
    {
        var split = new Split("s", "AWS::Box::Box", "box", ServiceModel.Infrastructure, Management.Managed, [.. entries]);
        Check[] checks = [Model.Check("patched", "os.patch"), Model.Check("settings", "plat.settings"), Model.Check("other", "data.classify")];
        return new StatusRule(split, [.. checks], _catalog).Of([patched, settings, FindingStatus.Fail]);
    }
}
