using System.Text;
using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>The versions of the formats that <c>terraform show -json</c> writes.</summary>
internal static class Format
{
    private const int MaxShown = 20;

    /// <summary>Whether a version is one that is read: minor versions only add.</summary>
    public static bool IsKnown(string version) => version is "0" or "1" || version.StartsWith("0.", StringComparison.Ordinal) || version.StartsWith("1.", StringComparison.Ordinal);

    /// <summary>The version at hand, shortened.</summary>
    public static string VersionAt(ref Utf8JsonReader reader, JsonInput input)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => input.TextOf(ref reader),
            JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan),
            _ => "?",
        };
        reader.Skip();
        return text.Length > MaxShown ? text[..MaxShown] : text;
    }
}
