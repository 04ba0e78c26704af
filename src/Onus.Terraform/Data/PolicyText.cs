using System.Text;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Terraform.Data;

/// <summary>Writes policies as JSON, as the provider does: members in their order, two spaces deep.</summary>
internal static class PolicyText
{
    /// <summary>The text; unknown, with the document as its structure, when something in it is not known.</summary>
    public static Value Of(MapValue document, bool indented)
    {
        var origin = document.Origin.As(OriginKind.Computed);
        var sensitive = ValueTraits.HasSensitive(document);
        if (ValueTraits.FindUnknown(document) is { } unknown)
        {
            return new UnknownValue(unknown.Reason, origin, new Refinement { NotNull = true, Structure = document }, sensitive);
        }

        var text = new StringBuilder();
        Append(text, document, indented, 0);
        Value value = Value.Of(text.ToString(), origin);
        return sensitive ? value.AsSensitive() : value;
    }

    private static void Append(StringBuilder text, Value value, bool indented, int depth)
    {
        switch (value)
        {
            case MapValue { Count: > 0 } map:
                text.Append('{');
                for (var i = 0; i < map.Count; i++)
                {
                    Break(text, indented, depth + 1, i > 0);
                    text.Append(JsonEncoder.Encode(Value.Of(map.Keys[i]))).Append(indented ? ": " : ":");
                    Append(text, map.Values[i], indented, depth + 1);
                }

                Break(text, indented, depth, false);
                text.Append('}');
                break;
            case ListValue { Count: > 0 } list:
                text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    Break(text, indented, depth + 1, i > 0);
                    Append(text, list.Items[i], indented, depth + 1);
                }

                Break(text, indented, depth, false);
                text.Append(']');
                break;
            default:
                text.Append(JsonEncoder.Encode(value));
                break;
        }
    }

    private static void Break(StringBuilder text, bool indented, int depth, bool comma)
    {
        if (comma)
        {
            text.Append(',');
        }

        if (indented)
        {
            text.Append('\n').Append(' ', depth * 2);
        }
    }
}
