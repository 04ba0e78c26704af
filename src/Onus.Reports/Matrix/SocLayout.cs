using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>SOC 2: the controls that are expected of AWS as a subservice organisation that is carved out, those that are expected of users, and the criteria that nothing here covers.</summary>
internal static class SocLayout
{
    public static IEnumerable<MatrixSheet> Of(ResponsibilityMatrix matrix)
    {
        var parts = matrix.Rows.SelectMany(row => row.Aws.Concat(row.ThirdParties).Select(part => (Row: row, Part: part)));
        yield return MatrixLayouts.Sheet(
            matrix.ForCustomers ? "What the service does" : "CSOC of AWS",
            parts,
            (new MatrixColumn("Criterion", 12), item => item.Row.Id),
            (new("About (words of our own)", 44), item => MatrixWords.Title(item.Row)),
            (new(matrix.ForCustomers ? "Control of the service organisation" : "Control expected of the subservice organisation", 80), item => MatrixWords.Part(item.Part, withStatus: false)),
            (new("How it is monitored", 60), item => string.Join("\n", item.Row.Evidence.Where(evidence => evidence.Kind is "report" or "missing").Select(evidence => evidence.Text)) is { Length: > 0 } text ? text : "Read its report each period, and keep it on file."));
        yield return MatrixLayouts.Sheet(
            "CUEC",
            matrix.Rows.SelectMany(row => row.Customer.Select(part => (Row: row, Part: part))),
            (new MatrixColumn("Criterion", 12), item => item.Row.Id),
            (new("About (words of our own)", 44), item => MatrixWords.Title(item.Row)),
            (new("What user entities do", 80), item => MatrixWords.Part(item.Part, withStatus: !matrix.ForCustomers)),
            (new("Party", 20), item => item.Part.Party ?? "no party named"),
            (new("Evidence", 60), item => MatrixWords.Evidence(item.Row)));
        yield return MatrixLayouts.Sheet(
            "Not covered",
            matrix.Rows.Where(row => row.State is RequirementState.NotCovered or RequirementState.NotApplicable || row.Rest is not null),
            (new MatrixColumn("Criterion", 12), row => row.Id),
            (new("About (words of our own)", 44), MatrixWords.Title),
            (new("What is left", 90), row => row.Rest ?? MatrixWords.State(row)));
    }
}
