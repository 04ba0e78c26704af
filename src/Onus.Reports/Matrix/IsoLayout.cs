using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>Who holds which role in information security, as ISO/IEC 27017 asks for it in CLD.6.3.1; no form is prescribed.</summary>
internal static class IsoLayout
{
    public static IEnumerable<MatrixSheet> Of(ResponsibilityMatrix matrix)
    {
        yield return MatrixLayouts.Sheet(
            "CLD.6.3.1",
            matrix.Rows,
            (new MatrixColumn("Control", 14), row => row.Id),
            (new("Edition", 12), _ => matrix.Framework.Version),
            (new("About (words of our own)", 44), MatrixWords.Title),
            (new("Allocated to", 18) { Words = ["provider", "customer", "both", "organisation"] }, Allocated),
            (new("Cloud service provider", 60), MatrixWords.Provider),
            (new("Cloud service customer", 70), MatrixWords.Customer),
            (new("Services and resources", 44), MatrixWords.Components),
            (new("Status", 18), MatrixWords.State),
            (new("Reference", 50), row => MatrixWords.Sources(row, matrix) is { Length: > 0 } sources ? sources : "Your own policy or contract: name it here."),
            (new("Evidence", 60), MatrixWords.Evidence));
    }

    private static string Allocated(MatrixRow row) => row.Holder switch
    {
        Holder.Aws or Holder.ThirdParty => "provider",
        Holder.Shared or Holder.Unknown => "both",
        Holder.Customer => "customer",
        _ => "organisation",
    };
}
