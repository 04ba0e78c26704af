namespace Onus.Hcl.Syntax;

/// <summary>Writes syntax as HCL text.</summary>
public static class HclPrinter
{
    /// <summary>An expression on one line.</summary>
    /// <param name="expression">The expression.</param>
    public static string Print(Expression expression) => "";
}
