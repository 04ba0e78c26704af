using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>All that is known of each requirement.</summary>
internal static class PlainLayout
{
    public static IEnumerable<MatrixSheet> Of(ResponsibilityMatrix matrix)
    {
        var provider = matrix.ForCustomers ? "The provider does" : "AWS does";
        var customer = matrix.ForCustomers ? "You do" : "Your team does";
        yield return MatrixLayouts.Sheet(
            "Matrix",
            matrix.Rows,
            (new MatrixColumn("Requirement", 16), row => row.Label is { } label ? $"{row.Id} ({label})" : row.Id),
            (new("Group", 22), row => row.GroupTitle ?? row.Group ?? ""),
            (new("About", 44), MatrixWords.Title),
            (new("Holder", 15) { Words = [.. Words.Of<Holder>().Keys.Where(word => word != Holder.NotApplicable.Name()), "not covered", "not here"] }, Held),
            (new("State", 16) { Words = ["inherited", "met", "unmet", "unknown", "attested", "expired", "open", "waived", "nothing here bears it", "not covered (organisational)"] }, MatrixWords.State),
            (new(provider, 60), MatrixWords.Provider),
            (new(customer, 70), MatrixWords.Customer),
            (new("Inherited by", 30), row => MatrixWords.InheritedBy(row, matrix)),
            (new("Party", 20), MatrixWords.Parties),
            (new("Evidence", 60), MatrixWords.Evidence),
            (new("Served by", 30), MatrixWords.Strength),
            (new("Sources", 50), row => MatrixWords.Sources(row, matrix)));
    }

    private static string Held(MatrixRow row) => row.Holder?.Name() ?? (row.State == RequirementState.NotCovered ? "not covered" : "not here");
}
