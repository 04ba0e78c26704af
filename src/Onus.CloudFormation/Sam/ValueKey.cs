using System.Text;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Sam;

/// <summary>A text that is the same for expressions that are the same, and only for these.</summary>
internal static class ValueKey
{
    private const int MaxDepth = 128;

    public static string Of(Value value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value, int depth)
    {
        switch (value)
        {
            case MapValue map when depth < MaxDepth:
                text.Append('{');
                foreach (var (key, inner) in map.SortedEntries)
                {
                    text.Append(key.Length).Append(':').Append(key);
                    Append(text, inner, depth + 1);
                }

                text.Append('}');
                break;
            case ListValue list when depth < MaxDepth:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Append(text, item, depth + 1);
                }

                text.Append(']');
                break;
            default:
                var scalar = ScalarText.Of(value) ?? "?";
                text.Append(scalar.Length).Append('=').Append(scalar);
                break;
        }
    }
}
