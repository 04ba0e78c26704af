using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>The functions that a condition of the catalogue may call.</summary>
public static class CatalogFunctions
{
    private static readonly string[] NeverNeeded = ["csvdecode", "yamlencode"];

    /// <summary>Terraform's pure functions, but for those of files, templates and tables, and the catalogue's own.</summary>
    public static FunctionTable Table { get; } = StandardFunctions.Pure.Without([.. StandardFunctions.OfFiles, .. NeverNeeded]).With(
    [
        .. RelationFunctions.All,
        .. FirewallFunctions.All,
        .. ValueFunctions.All,
        .. PolicyFunctions.All,
        .. LifecycleFunctions.All,
        .. ScheduleFunctions.All,
    ]);
}
