using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>The gravest verdict decides how an obligation stands.</summary>
public sealed class TallyTests
{
    [Theory]
    [InlineData(ObligationStatus.Open)]
    [InlineData(ObligationStatus.Open, FindingStatus.NotApplicable)]
    [InlineData(ObligationStatus.Met, FindingStatus.Pass)]
    [InlineData(ObligationStatus.Met, FindingStatus.Pass, FindingStatus.NotApplicable)]
    [InlineData(ObligationStatus.Unknown, FindingStatus.Pass, FindingStatus.Unknown)]
    [InlineData(ObligationStatus.Unknown, FindingStatus.Waived, FindingStatus.Unknown)]
    [InlineData(ObligationStatus.Waived, FindingStatus.Pass, FindingStatus.Waived)]
    [InlineData(ObligationStatus.Unmet, FindingStatus.Pass, FindingStatus.Fail)]
    [InlineData(ObligationStatus.Unmet, FindingStatus.Unknown, FindingStatus.Fail)]
    [InlineData(ObligationStatus.Unmet, FindingStatus.Waived, FindingStatus.Fail)]
    public void The_gravest_verdict_decides(ObligationStatus status, params FindingStatus[] verdicts)
    {
        var forwards = new StatusRule.Tally();
        var backwards = new StatusRule.Tally();
        foreach (var (first, last) in verdicts.Zip(verdicts.Reverse()))
        {
            forwards.Add(first);
            backwards.Add(last);
        }

        forwards.Status.ShouldBe(status);
        backwards.Status.ShouldBe(status);
    }
}
