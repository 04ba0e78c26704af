using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>The customer responsibility matrix of CMMC Level 2: a row an assessment objective, as assessors score these.</summary>
internal static class CmmcLayout
{
    public static IEnumerable<MatrixSheet> Of(ResponsibilityMatrix matrix)
    {
        yield return MatrixLayouts.Sheet(
            "CRM",
            matrix.Rows.SelectMany(row => (row.Objectives ?? [new Objective("", "")]).Select(objective => (Row: row, Objective: objective))),
            (new MatrixColumn("Practice ID", 16), item => item.Row.Label ?? item.Row.Id),
            (new("Objective", 14), item => item.Objective.Id.StartsWith("A.", StringComparison.Ordinal) ? item.Objective.Id : item.Objective.Id.Length == 0 ? item.Row.Id : $"{item.Row.Id}[{item.Objective.Id}]"),
            (new("Requirement", 50), item => $"{item.Row.Title}: {item.Row.Text}".TrimEnd(' ', ':') + (item.Objective.Text.Length == 0 ? "" : $"\nDetermine if {item.Objective.Text}.")),
            (new("Responsibility", 14) { Words = ["Inherited", "Shared", "Customer", "N/A"] }, item => Held(item.Row)),
            (new("Provider implementation", 60), item => MatrixWords.Provider(item.Row)),
            (new("Customer implementation", 70), item => MatrixWords.Customer(item.Row)),
            (new("Service / component", 44), item => MatrixWords.Components(item.Row)),
            (new("Evidence location and owner", 60), item => MatrixWords.Evidence(item.Row) + (item.Row.Parties.Any() ? $"\nOwner: {MatrixWords.Parties(item.Row)}." : "")),
            (new("SSP section", 24), item => $"{item.Row.Id} {item.Row.GroupTitle}".TrimEnd()),
            (new("Status", 18), item => MatrixWords.State(item.Row)),
            (new("Last reviewed", 14), item => MatrixWords.Reviewed(item.Row) is { Length: > 0 } day ? day : matrix.Date));
    }

    private static string Held(MatrixRow row) => row.Holder switch
    {
        Holder.Aws or Holder.ThirdParty => "Inherited",
        Holder.Shared => "Shared",
        null when row.State == RequirementState.NotApplicable => "N/A",
        _ => "Customer",
    };
}
