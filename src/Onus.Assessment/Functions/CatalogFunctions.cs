using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>The functions that a condition of the catalogue may call.</summary>
public static class CatalogFunctions
{
    /// <summary>Terraform's pure functions and the catalogue's own.</summary>
    public static FunctionTable Table { get; } = StandardFunctions.Pure.With(
    [
        .. RelationFunctions.All,
        .. FirewallFunctions.All,
        .. ValueFunctions.All,
        .. PolicyFunctions.All,
    ]);
}
