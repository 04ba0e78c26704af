using System.Text;
using System.Text.Json;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Json;

/// <summary>Reads the keys of instances.</summary>
internal static class InstanceKey
{
    /// <summary>The key of an instance in brackets, read from a text or number; empty when there is none.</summary>
    public static string At(ref Utf8JsonReader reader, JsonInput input)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return HclPrinter.PrintKey(input.TextOf(ref reader));
            case JsonTokenType.Number:
                return "[" + Encoding.ASCII.GetString(reader.ValueSpan) + "]";
            default:
                reader.Skip();
                return "";
        }
    }
}
