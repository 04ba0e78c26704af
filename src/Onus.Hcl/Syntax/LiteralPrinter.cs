using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Writes values that have a literal.</summary>
internal static class LiteralPrinter
{
    public static void Write(StringBuilder text, Value value)
    {
        switch (value)
        {
            case StringValue literal:
                text.Append('"');
                TextPrinter.WriteQuoted(text, literal.Value, '"');
                text.Append('"');
                break;
            case NumberValue number:
                text.Append(number.Value.ToString());
                break;
            case BooleanValue boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }
}
