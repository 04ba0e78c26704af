using System.Globalization;
using System.Text;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Writes values as JSON, as Terraform's <c>jsonencode</c> does: keys sorted, no spaces, <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> escaped.</summary>
public static class JsonEncoder
{
    /// <summary>The JSON text of a wholly known value.</summary>
    /// <exception cref="FunctionException">It holds an unknown, or the text would be too long.</exception>
    public static string Encode(Value value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value)
    {
        Depth.Guard();
        Limits.CheckText(text.Length);
        switch (value)
        {
            case NullValue:
                text.Append("null");
                break;
            case StringValue { Value: var s }:
                AppendString(text, s);
                break;
            case ListValue list:
                AppendItems(text, list);
                break;
            case MapValue map:
                AppendEntries(text, map);
                break;
            case UnknownValue:
                throw new FunctionException($"the value is not known");
            default:
                text.Append(Converter.TextOf(value));
                break;
        }
    }

    private static void AppendItems(StringBuilder text, ListValue list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Append(text, list.Items[i]);
        }

        text.Append(']');
    }

    private static void AppendEntries(StringBuilder text, MapValue map)
    {
        text.Append('{');
        var first = true;
        foreach (var (key, value) in map.Entries.OrderBy(entry => entry.Key, Comparer<string>.Create(ValueOrder.CompareText)))
        {
            text.Append(first ? "" : ",");
            first = false;
            AppendString(text, key);
            text.Append(':');
            Append(text, value);
        }

        text.Append('}');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case var other when Escapes.Of(other) is { } escape:
                    text.Append(escape);
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case < 0x20 or '<' or '>' or '&' or 0x2028 or 0x2029:
                    text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
                    break;
                default:
                    text.Append(rune);
                    break;
            }
        }

        text.Append('"');
    }
}
