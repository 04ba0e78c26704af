using System.Globalization;
using System.Text;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Writes values as YAML, as Terraform's <c>yamlencode</c> does: block style, keys sorted, all text quoted or as literal blocks.</summary>
public static class YamlEncoder
{
    private const int BestWidth = 80;

    /// <summary>The YAML text of a wholly known value, ending with a line break.</summary>
    /// <exception cref="FunctionException">It holds an unknown, or the text would be too long.</exception>
    public static string Encode(Value value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder();
        AppendNode(text, value, 0);
        text.Append('\n');
        if (value is NullValue or BooleanValue or NumberValue)
        {
            text.Append("...\n");
        }

        return text.ToString();
    }

    /// <summary>Appends a node whose first line is already begun; its other lines are indented.</summary>
    private static void AppendNode(StringBuilder text, Value value, int indent)
    {
        Depth.Guard();
        Limits.CheckText(text.Length);
        switch (value)
        {
            case NullValue:
                text.Append("null");
                break;
            case StringValue { Value: var s }:
                AppendString(text, s, indent);
                break;
            case ListValue { Count: 0 }:
                text.Append("[]");
                break;
            case MapValue { Count: 0 }:
                text.Append("{}");
                break;
            case ListValue list:
                AppendItems(text, list, indent);
                break;
            case MapValue map:
                AppendEntries(text, map, indent);
                break;
            case UnknownValue:
                throw new FunctionException($"the value is not known");
            default:
                text.Append(Converter.TextOf(value));
                break;
        }
    }

    private static void AppendItems(StringBuilder text, ListValue list, int indent)
    {
        for (var i = 0; i < list.Count; i++)
        {
            NewLine(text, i, indent);
            text.Append("- ");
            AppendNode(text, list.Items[i], indent + 2);
        }
    }

    private static void AppendEntries(StringBuilder text, MapValue map, int indent)
    {
        var at = 0;
        foreach (var (key, value) in map.Entries.OrderBy(entry => entry.Key, Comparer<string>.Create(ValueOrder.CompareText)))
        {
            NewLine(text, at++, indent);
            if (key.Contains('\n', StringComparison.Ordinal))
            {
                text.Append("? ");
                AppendString(text, key, indent + 2);
                text.Append('\n').Append(' ', indent);
            }
            else
            {
                AppendString(text, key, indent + 2);
            }

            text.Append(':');
            AppendEntryValue(text, value, indent);
        }
    }

    private static void AppendEntryValue(StringBuilder text, Value value, int indent)
    {
        var block = value is ListValue { Count: > 0 } or MapValue { Count: > 0 };
        if (!block)
        {
            text.Append(' ');
            AppendNode(text, value, indent + 2);
            return;
        }

        // A list is not indented below its key, a map is.
        var inner = value is ListValue ? indent : indent + 2;
        text.Append('\n').Append(' ', inner);
        AppendNode(text, value, inner);
    }

    private static void NewLine(StringBuilder text, int at, int indent)
    {
        if (at > 0)
        {
            text.Append('\n').Append(' ', indent);
        }
    }

    private static void AppendString(StringBuilder text, string value, int indent)
    {
        if (value.Contains('\n', StringComparison.Ordinal) && CanBeLiteral(value))
        {
            AppendLiteral(text, value, indent == 0 ? 2 : indent);
        }
        else
        {
            AppendQuoted(text, value, indent == 0 ? 2 : indent);
        }
    }

    /// <summary>A literal block has no escapes, and spaces before a line's end would be lost on readers.</summary>
    private static bool CanBeLiteral(string value)
    {
        foreach (var c in value)
        {
            if (c != '\n' && (char.IsControl(c) || char.IsSurrogate(c)))
            {
                return false;
            }
        }

        return !value.EndsWith(' ') && !value.Contains(" \n", StringComparison.Ordinal);
    }

    private static void AppendLiteral(StringBuilder text, string value, int indent)
    {
        text.Append('|');
        if (value[0] is ' ' or '\n')
        {
            text.Append('2');
        }

        var chomping = !value.EndsWith('\n') ? "-" : value.Length == 1 || value.EndsWith("\n\n", StringComparison.Ordinal) ? "+" : "";
        text.Append(chomping);
        var body = value.EndsWith('\n') ? value[..^1] : value;
        foreach (var line in body.Split('\n'))
        {
            text.Append('\n');
            if (line.Length > 0)
            {
                text.Append(' ', indent).Append(line);
            }
        }
    }

    private static void AppendQuoted(StringBuilder text, string value, int indent)
    {
        var column = ColumnOf(text);
        text.Append('"');
        column++;
        var at = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            var inside = at > 0 && at < value.Length - 1;
            at += rune.Utf16SequenceLength;
            if (rune.Value == ' ' && inside && column > BestWidth && value[at] != ' ')
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
                continue;
            }

            var before = text.Length;
            AppendEscaped(text, rune);
            column += text.Length - before;
        }

        text.Append('"');
    }

    private static int ColumnOf(StringBuilder text)
    {
        var column = 0;
        while (column < text.Length && column < BestWidth && text[text.Length - 1 - column] != '\n')
        {
            column++;
        }

        return column;
    }

    private static void AppendEscaped(StringBuilder text, Rune rune)
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
            case 0:
                text.Append("\\0");
                break;
            case 7:
                text.Append("\\a");
                break;
            case 11:
                text.Append("\\v");
                break;
            case 27:
                text.Append("\\e");
                break;
            case < 0x20 or 0x7F:
                text.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}");
                break;
            case 0x85:
                text.Append("\\N");
                break;
            case 0xFEFF:
                text.Append("\\uFEFF");
                break;
            case 0x2028:
                text.Append("\\L");
                break;
            case 0x2029:
                text.Append("\\P");
                break;
            case > 0xFFFF:
                text.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
                break;
            default:
                text.Append(rune);
                break;
        }
    }
}
