using Onus.Contracts.PenetrationTests;
using Onus.Reports.Terminal;

namespace Onus.Reports.PenetrationTests;

/// <summary>What is said alike of planned tests in all formats.</summary>
internal static class TestWords
{
    private static readonly TestVerdict[] Order = [TestVerdict.No, TestVerdict.Unknown, TestVerdict.NeedsApproval, TestVerdict.Yes];

    public static string Of(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Yes => "yes",
        TestVerdict.NeedsApproval => "needs approval",
        TestVerdict.No => "no",
        _ => "not known",
    };

    public static string Summary(TestReport report)
    {
        var counts = Order.Select(verdict => (Verdict: verdict, Count: report.Count(verdict))).Where(item => item.Count > 0).Select(item => $"{TerminalWriter.Count(item.Count)} {Of(item.Verdict)}").ToList();
        return counts.Count == 0 ? "Nothing is planned." : $"{string.Join(", ", counts)}: by AWS's rules as the catalogue has them, on {report.Date}.";
    }

    /// <summary>What decides: where something speaks against it, only that.</summary>
    public static IEnumerable<TestReason> Deciding(TestAnswer test) => test.Reasons.Where(reason => test.Verdict == TestVerdict.Yes || reason.Verdict != TestVerdict.Yes);

    public static string When(TestPlanAnswer plan) => $"{plan.Starts} until {plan.Ends}, by {plan.Tester}; contact {plan.Contact}";

    public static string Permission(PermissionAnswer permission) => $"by {permission.By}, {permission.From} until {permission.Until}, in {permission.File}: {permission.State}";
}
