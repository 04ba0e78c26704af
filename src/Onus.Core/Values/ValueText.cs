using System.Globalization;
using System.Text;
using Onus.Contracts;
using Onus.Core.Secrets;

namespace Onus.Core.Values;

/// <summary>Values as text for people. What is marked as a secret is left out.</summary>
public static class ValueText
{
    private const int MaxString = 80;
    private const int MaxItems = 4;
    private const int MaxDepth = 3;

    /// <summary>A short text of a value; never the content of a sensitive one.</summary>
    public static string Brief(Value value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value, int depth)
    {
        if (value.IsSensitive)
        {
            text.Append(Redaction.Hidden);
            return;
        }

        switch (value)
        {
            case NullValue:
                text.Append("null");
                break;
            case BooleanValue boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case NumberValue number:
                text.Append(number.Value.ToString());
                break;
            case StringValue { Value: var s }:
                AppendString(text, s);
                break;
            case UnknownValue { Reason.Code: UnknownCode.KnownAfterDeployment, Refinement.References: [_, ..] } reference:
                text.Append('<').Append(reference.Reason.Detail.Text).Append('>');
                break;
            case UnknownValue unknown:
                text.Append("unknown (").Append(unknown.Reason.Detail.Text).Append(')');
                break;
            case ListValue list:
                AppendItems(text, '[', ']', list.Items.Select(item => ((string?)null, item)), list.Count, depth);
                break;
            case MapValue map:
                AppendItems(text, '{', '}', map.Entries.Select(entry => ((string?)entry.Key, entry.Value)), map.Count, depth);
                break;
        }
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value.AsSpan(0, Math.Min(value.Length, MaxString)))
        {
            text.Append(char.IsControl(c) ? ' ' : c);
        }

        text.Append(value.Length > MaxString ? "…\"" : "\"");
        if (value.Length > MaxString)
        {
            text.Append(CultureInfo.InvariantCulture, $" ({value.Length} characters)");
        }
    }

    private static void AppendItems(StringBuilder text, char open, char close, IEnumerable<(string? Key, Value Value)> items, int count, int depth)
    {
        if (depth >= MaxDepth && count > 0)
        {
            text.Append(open).Append('…').Append(close);
            return;
        }

        text.Append(open);
        var written = 0;
        foreach (var (key, value) in items)
        {
            if (written == MaxItems)
            {
                text.Append(CultureInfo.InvariantCulture, $", … {count - MaxItems} more");
                break;
            }

            text.Append(written++ == 0 ? "" : ", ");
            if (key is not null)
            {
                text.Append(Redaction.Of(key)).Append(" = ");
            }

            Append(text, value, depth + 1);
        }

        text.Append(close);
    }
}
