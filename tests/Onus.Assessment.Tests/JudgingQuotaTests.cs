namespace Onus.Assessment.Tests;

/// <summary>What judging may cost is spent in the order of the resources, whichever of them is judged first.</summary>
public sealed class JudgingQuotaTests
{
    [Fact]
    public void A_block_is_not_stopped_for_what_those_behind_it_cost()
    {
        var quota = new JudgingQuota(steps: 10, blocks: 3);

        Spend(quota, block: 2, cost: 8);
        Spend(quota, block: 2, cost: 8);
        quota.IsSpentUpTo(1).ShouldBeFalse();
        quota.IsSpentUpTo(2).ShouldBeTrue();

        Spend(quota, block: 0, cost: 11);
        quota.IsSpentUpTo(1).ShouldBeTrue();
    }

    [Fact]
    public void What_costs_more_than_all_may_cost_is_too_much_by_itself()
    {
        var quota = new JudgingQuota(steps: 10, blocks: 1);
        var budget = quota.Budget();
        budget.Take(1_000);

        quota.Spend(0, budget).ShouldBe(11);
        quota.IsSpentUpTo(0).ShouldBeTrue();
    }

    [Theory]
    [InlineData(new long[] { 4, 6 }, 2)]
    [InlineData(new long[] { 4, 7, 0 }, 1)]
    [InlineData(new long[] { 11, 0, 0 }, 0)]
    [InlineData(new long[] { }, 0)]
    public void It_suffices_for_those_from_the_first(long[] costs, int sufficed) => new JudgingQuota(steps: 10, blocks: 1).Suffices(costs).ShouldBe(sufficed);

    private static void Spend(JudgingQuota quota, int block, int cost)
    {
        var budget = quota.Budget();
        budget.Take(cost);
        quota.Spend(block, budget).ShouldBe(cost);
    }
}
