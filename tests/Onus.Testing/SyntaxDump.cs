using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Testing;

/// <summary>All that syntax is, as text: every property of every node, with places. Knows no kind of node by name, so that it forgets none.</summary>
public static class SyntaxDump
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static string Of(Body body)
    {
        var text = new StringBuilder();
        Write(body, text);
        return text.ToString();
    }

    private static void Write(object? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append('-');
                break;
            case string or bool or Enum:
                text.Append('\'').Append(node).Append('\'');
                break;
            case Origin origin:
                text.Append('@').Append(origin.HasPlace).Append(origin.Offset).Append('+').Append(origin.Length).Append(origin.Kind);
                break;
            case Value value:
                text.Append(value.Kind).Append(value is StringValue known ? known.Value : value.ToString());
                Write(value.Origin, text);
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(item, text);
                }

                text.Append("]\n");
                break;
            default:
                text.Append(node.GetType().Name).Append('(');
                foreach (var property in Properties.GetOrAdd(node.GetType(), type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)))
                {
                    Write(property.GetValue(node), text);
                }

                text.Append(')');
                break;
        }
    }
}
