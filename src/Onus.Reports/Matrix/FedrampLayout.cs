using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>FedRAMP's workbook of Rev. 5: the control implementation summary, and the customer responsibility matrix, with its literal headings and words.</summary>
internal static partial class FedrampLayout
{
    private static readonly ImmutableArray<string> Mark = ["X"];

    public static IEnumerable<MatrixSheet> Of(ResponsibilityMatrix matrix)
    {
        yield return MatrixLayouts.Sheet(
            "CIS",
            matrix.Rows,
            (new MatrixColumn("Control ID", 14), row => Padded(row.Id)),
            (Marked("Implemented"), row => X(row.State is RequirementState.Inherited or RequirementState.Met or RequirementState.Attested)),
            (Marked("Partially Implemented"), row => X(row.State is RequirementState.Unmet or RequirementState.Unknown or RequirementState.Expired && row.Customer.Any(part => part.Standings.Any(standing => standing.Status is ObligationStatus.Met or ObligationStatus.Attested)))),
            (Marked("Planned"), row => X(row.State is RequirementState.Open or RequirementState.NotCovered || (row.State is RequirementState.Unmet or RequirementState.Unknown or RequirementState.Expired && !row.Customer.Any(part => part.Standings.Any(standing => standing.Status is ObligationStatus.Met or ObligationStatus.Attested))))),
            (Marked("Alternative Implementation"), row => X(row.State == RequirementState.Waived)),
            (Marked("N/A"), row => X(row.State == RequirementState.NotApplicable)),
            (Marked("Service Provider Corporate"), row => X(row.State == RequirementState.NotCovered)),
            (Marked("Service Provider System Specific"), row => X(row.Holder == Holder.Customer)),
            (Marked("Service Provider Hybrid (Corporate and System Specific)"), row => X(row.Rest is not null && !row.Customer.IsEmpty)),
            (Marked("Configured by Customer (Customer System Specific)"), row => X(matrix.ForCustomers && row.Customer.Any(part => part.Mode == CustomerMode.Configured))),
            (Marked("Provided by Customer (Customer System Specific)"), row => X(matrix.ForCustomers && row.Holder == Holder.Customer)),
            (Marked("Shared (Service Provider and Customer Responsibility)"), row => X(matrix.ForCustomers && row.Holder == Holder.Shared)),
            (Marked("Inherited from pre-existing FedRAMP Authorization"), row => X(!matrix.ForCustomers && row.Holder is Holder.Aws or Holder.Shared && !matrix.ForCustomers)));
        yield return MatrixLayouts.Sheet(
            "CRM",
            matrix.Rows,
            (new MatrixColumn("Control ID", 14), row => Padded(row.Id)),
            (new("Can Be Inherited from CSP", 16) { Words = ["Yes", "Partial", "No"] }, Inherited),
            (new("Specific Inheritance and Customer Agency/CSP Responsibilities", 120), row => Inherited(row) == "Yes"
                ? $"Inherited: {MatrixWords.Provider(row)}"
                : $"Inherited: {MatrixWords.Provider(row)}\nCustomer: {MatrixWords.Customer(row)}"));
    }

    private static MatrixColumn Marked(string title) => new(title, 14) { Words = Mark };

    private static string Inherited(MatrixRow row) => row.Holder switch
    {
        Holder.Aws or Holder.ThirdParty => "Yes",
        Holder.Shared => "Partial",
        _ => "No",
    };

    private static string X(bool holds) => holds ? "X" : "";

    /// <summary>An id as the workbook writes it: <c>AC-02(01)</c>.</summary>
    private static string Padded(string id) => Number().Replace(id, match => int.Parse(match.Value, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
