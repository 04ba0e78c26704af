namespace Onus.Hcl.Conversion;

/// <summary>The escapes that HCL, JSON and YAML have in common, and those of addresses too.</summary>
internal static class Escapes
{
    /// <summary>How a character is written between quotes; null for one that needs no escape, or another in each language.</summary>
    public static string? Of(int character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => null,
    };
}
