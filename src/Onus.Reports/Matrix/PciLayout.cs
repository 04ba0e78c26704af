using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>Which requirements the provider manages, which the entity, and which both: PCI DSS 12.8.5. Whose customer's customer is meant, 12.9.2 asks for the same.</summary>
internal static class PciLayout
{
    private static readonly ImmutableArray<string> Mark = ["X"];

    public static IEnumerable<MatrixSheet> Of(ResponsibilityMatrix matrix)
    {
        yield return MatrixLayouts.Sheet(
            "PCI DSS 12.8.5",
            matrix.Rows,
            (new MatrixColumn("Requirement", 13), row => row.Id),
            (new("About (words of our own)", 44), MatrixWords.Title),
            (new("Entity", 9) { Words = Mark }, row => X(row.Holder is Holder.Customer or Holder.Unknown || (row.Holder is null && row.State != RequirementState.NotApplicable))),
            (new("TPSP", 9) { Words = Mark }, row => X(row.Holder is Holder.Aws or Holder.ThirdParty)),
            (new("Shared", 9) { Words = Mark }, row => X(row.Holder == Holder.Shared)),
            (new("N/A", 9) { Words = Mark }, row => X(row.Holder is null && row.State == RequirementState.NotApplicable)),
            (new("What the TPSP does", 60), MatrixWords.Provider),
            (new("What the entity does", 70), MatrixWords.Customer),
            (new("Services and system components", 44), MatrixWords.Components),
            (new("Status", 18), MatrixWords.State),
            (new("Evidence (report, date)", 60), MatrixWords.Evidence));
        yield return MatrixLayouts.Sheet(
            "TPSP",
            matrix.Reports.IsEmpty ? [new ReportNote("", "AWS", "No report on file: AWS Artifact has the AOC and the responsibility summary", "?", "?", "none on file", "nobody", "Not reviewed", RecordState.NotRecorded)] : matrix.Reports,
            (new MatrixColumn("TPSP", 24), report => report.Provider),
            (new("Report", 30), report => $"{report.Series} {report.Version}".TrimEnd()),
            (new("Period", 26), report => $"{report.From} to {report.Until}"),
            (new("Services", 40), report => report.Services is { } services ? string.Join(", ", services) : "all of its services"),
            (new("Monitored (12.8.4)", 34), report => $"{report.Reviewed}, by {report.ReviewedBy}"),
            (new("Valid until", 14), report => report.ValidUntil));
    }

    private static string X(bool holds) => holds ? "X" : "";
}
