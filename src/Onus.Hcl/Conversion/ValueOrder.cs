using System.Globalization;
using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>The order of elements of a set, as Terraform shows them: text by code points, numbers by value, false before true, all else by a text form, nulls last.</summary>
internal static class ValueOrder
{
    private const int SignificantDigits = 10;

    public static int Compare(Value left, string leftKey, Value right, string rightKey) => (left, right) switch
    {
        (NullValue, NullValue) => 0,
        (NullValue, _) => 1,
        (_, NullValue) => -1,
        (NumberValue a, NumberValue b) => a.Value.CompareTo(b.Value),
        (BooleanValue a, BooleanValue b) => a.Value.CompareTo(b.Value),
        (StringValue a, StringValue b) => CompareText(a.Value, b.Value),
        _ => CompareText(leftKey, rightKey) is var order and not 0 ? order : 0,
    };

    /// <summary>Compares by code points, as the UTF-8 bytes of both would compare.</summary>
    public static int CompareText(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[at], right[at]);
        return char.IsSurrogate(a) != char.IsSurrogate(b) ? (char.IsSurrogate(a) ? 1 : -1) : a.CompareTo(b);
    }

    /// <summary>A text that differs for values that differ (within one type) and sorts structures as Terraform does.</summary>
    public static string KeyOf(Value value)
    {
        if (value is StringValue text)
        {
            return text.Value;
        }

        var key = new StringBuilder();
        Append(key, value);
        return key.ToString();
    }

    private static void Append(StringBuilder key, Value value)
    {
        Depth.Guard();
        switch (value)
        {
            case NullValue:
                key.Append('~');
                break;
            case BooleanValue boolean:
                key.Append(boolean.Value ? 'T' : 'F');
                break;
            case NumberValue number:
                AppendNumber(key, number.Value);
                break;
            case StringValue { Value: var s }:
                key.Append('"').Append(s.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case ListValue list:
                AppendItems(key, list);
                break;
            case MapValue map:
                AppendEntries(key, map);
                break;
            default:
                key.Append('?');
                break;
        }
    }

    private static void AppendNumber(StringBuilder key, Number number)
    {
        var text = number.ToString();
        key.Append(text.Length <= SignificantDigits ? text : number.ToDouble().ToString("G10", CultureInfo.InvariantCulture));
        if (text.Length > SignificantDigits)
        {
            // The exact digits keep apart what ten digits do not.
            key.Append('\0').Append(text);
        }
    }

    private static void AppendItems(StringBuilder key, ListValue list)
    {
        var structural = list.Collection == CollectionKind.Structural;
        key.Append(structural ? '<' : '[');
        foreach (var item in list.Items)
        {
            Append(key, item);
            key.Append(';');
        }

        key.Append(structural ? '>' : ']');
    }

    private static void AppendEntries(StringBuilder key, MapValue map)
    {
        var structural = map.Collection == CollectionKind.Structural;
        key.Append(structural ? '<' : '{');
        foreach (var (name, value) in map.SortedEntries)
        {
            if (!structural)
            {
                key.Append('"').Append(name).Append("\":");
            }

            Append(key, value);
            key.Append(';');
        }

        key.Append(structural ? '>' : '}');
    }
}
