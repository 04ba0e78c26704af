using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>The ownership of the Cloud Controls Matrix, and the answers of a CAIQ. The same control reads otherwise from either side: whoever fills it in is the CSP.</summary>
internal static class CsaLayout
{
    private static readonly ImmutableArray<string> Owners = ["CSP-owned", "CSC-owned", "3rd-party outsourced", "Shared CSP and CSC", "Shared CSP and 3rd-party"];

    public static IEnumerable<MatrixSheet> OfControls(ResponsibilityMatrix matrix)
    {
        yield return MatrixLayouts.Sheet(
            "CCM",
            matrix.Rows,
            (new MatrixColumn("CCM Control ID", 14), row => row.Id),
            (new("Domain", 26), row => row.GroupTitle ?? row.Group ?? ""),
            (new("About (words of our own)", 44), MatrixWords.Title),
            (new("SSRM Control Ownership", 24) { Words = Owners }, row => Owner(row, matrix)),
            (new(Provider(matrix), 60), row => ByProvider(row, matrix)),
            (new(Customer(matrix), 70), row => ByCustomer(row, matrix)),
            (new("Services and resources", 44), MatrixWords.Components),
            (new("Status", 18), MatrixWords.State),
            (new("Evidence", 60), MatrixWords.Evidence));
    }

    public static IEnumerable<MatrixSheet> OfAnswers(ResponsibilityMatrix matrix)
    {
        yield return MatrixLayouts.Sheet(
            "CAIQ",
            matrix.Rows,
            (new MatrixColumn("Questions of control", 18), row => row.Id),
            (new("CSP CAIQ Answer", 14) { Words = ["Yes", "No", "NA"] }, Answer),
            (new("SSRM Control Ownership", 24) { Words = Owners }, row => row.State == RequirementState.NotApplicable ? "" : Owner(row, matrix)),
            (new("CSP Implementation Description", 60), row => ByProvider(row, matrix)),
            (new("CSC Responsibilities", 70), row => ByCustomer(row, matrix)),
            (new("CCM Control ID", 14), row => row.Id),
            (new("About (words of our own)", 44), MatrixWords.Title),
            (new("CCM Domain Title", 26), row => row.GroupTitle ?? row.Group ?? ""),
            (new("Evidence", 60), MatrixWords.Evidence));
    }

    /// <summary>Who owns a control: for a customer of AWS's the CSP is AWS; for a provider it is the team, and AWS a third party.</summary>
    private static string Owner(MatrixRow row, ResponsibilityMatrix matrix) => (matrix.As, matrix.ForCustomers) switch
    {
        (_, true) => row.Holder switch
        {
            Holder.Shared => "Shared CSP and CSC",
            Holder.Customer => "CSC-owned",
            _ => "CSP-owned",
        },
        (MatrixSide.Provider, _) => row.Holder switch
        {
            Holder.Aws or Holder.ThirdParty => "3rd-party outsourced",
            Holder.Shared => "Shared CSP and 3rd-party",
            _ => "CSP-owned",
        },
        _ => row.Holder switch
        {
            Holder.Aws => "CSP-owned",
            Holder.ThirdParty => "3rd-party outsourced",
            Holder.Shared => "Shared CSP and CSC",
            _ => "CSC-owned",
        },
    };

    private static string Answer(MatrixRow row) => row.State switch
    {
        RequirementState.NotApplicable => "NA",
        RequirementState.Inherited or RequirementState.Met or RequirementState.Attested => "Yes",
        _ => "No",
    };

    private static string Provider(ResponsibilityMatrix matrix) => matrix.As == MatrixSide.Provider ? "CSP implementation (this team, with AWS as third party)" : "CSP implementation (AWS)";

    private static string Customer(ResponsibilityMatrix matrix) => matrix.As == MatrixSide.Provider ? "CSC responsibilities (the team's customers)" : "CSC responsibilities (this team)";

    private static string ByProvider(MatrixRow row, ResponsibilityMatrix matrix) =>
        matrix.As == MatrixSide.Provider && !matrix.ForCustomers ? $"This team: {MatrixWords.Customer(row)}\nThird party: {MatrixWords.Provider(row)}" : MatrixWords.Provider(row);

    private static string ByCustomer(MatrixRow row, ResponsibilityMatrix matrix) =>
        matrix.As == MatrixSide.Provider && !matrix.ForCustomers ? "Not told here: --for-customers says what the customers of this team have to do." : MatrixWords.Customer(row);
}
