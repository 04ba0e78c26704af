using System.Globalization;
using System.Text;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Sam;

/// <summary>A state machine's definition as the text that SAM writes, its functions moved to substitutions.</summary>
internal static class StateMachineDefinition
{
    private const int MaxDepth = 128;

    public static void Set(SamResource machine, MapBuilder properties)
    {
        var m = machine.M;
        var substitutions = new MapBuilder();
        if (machine["DefinitionSubstitutions"] is MapValue given)
        {
            substitutions.SetAll(given);
        }

        if (machine["Definition"] is MapValue definition)
        {
            var text = new StringBuilder();
            Write(text, definition, substitutions, m, 0);
            properties.Set("DefinitionString", Value.Of(text.ToString(), definition.Origin));
        }
        else
        {
            properties.SetIfAny("DefinitionS3Location", CodeLocation.Of(machine, machine["DefinitionUri"], "Bucket", "Key", "Version"));
        }

        if (substitutions.Count > 0)
        {
            properties.Set("DefinitionSubstitutions", substitutions.Build(m.Origin));
        }
    }

    private static void Write(StringBuilder text, Value value, MapBuilder substitutions, ValueFactory m, int depth)
    {
        switch (value)
        {
            case MapValue map when SamStack.IsFunction(map) || depth > MaxDepth:
                var name = "definition_substitution_" + (substitutions.Count + 1);
                substitutions.Set(name, map);
                text.Append("\"${").Append(name).Append("}\"");
                break;
            case MapValue map:
                text.Append('{');
                WriteItems(text, map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => ((string?)entry.Key, entry.Value)), map.Count, substitutions, m, depth);
                text.Append('}');
                break;
            case ListValue list:
                text.Append('[');
                WriteItems(text, list.Items.Select(item => ((string?)null, item)), list.Count, substitutions, m, depth);
                text.Append(']');
                break;
            case NullValue:
                text.Append("null");
                break;
            case StringValue { Value: var s }:
                WriteText(text, s);
                break;
            default:
                text.Append(ScalarText.Of(value));
                break;
        }
    }

    private static void WriteItems(StringBuilder text, IEnumerable<(string? Key, Value Value)> items, int count, MapBuilder substitutions, ValueFactory m, int depth)
    {
        var written = 0;
        foreach (var (key, value) in items)
        {
            text.Append(written++ == 0 ? "\n" : ",\n").Append(' ', (depth + 1) * 4);
            if (key is not null)
            {
                WriteText(text, key);
                text.Append(": ");
            }

            Write(text, value, substitutions, m, depth + 1);
        }

        if (count > 0)
        {
            text.Append('\n').Append(' ', depth * 4);
        }
    }

    private static void WriteText(StringBuilder text, string s)
    {
        text.Append('"');
        foreach (var c in s)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or > '~':
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
