using System.Text;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Replaces names such as <c>MyFunction.Version</c>, wherever they are referred to, by those of what was made.</summary>
internal static class NameRewriter
{
    private const int MaxDepth = 128;

    public static Value Rewrite(Value value, Dictionary<string, string> names, int depth)
    {
        if (depth > MaxDepth)
        {
            return value;
        }

        switch (value)
        {
            case MapValue { Count: 1 } map when map.Keys[0] == "Ref" && map.Values[0] is StringValue name:
                return names.TryGetValue(name.Value, out var made) ? map.WithValues([Value.Of(made, name.Origin)]) : value;
            case MapValue { Count: 1 } map when map.Keys[0] == "Fn::GetAtt":
                return Attribute(map, names);
            case MapValue { Count: 1 } map when map.Keys[0] == "Fn::Sub" && map.Values[0] is StringValue text:
                return map.WithValues([Value.Of(Text(text.Value, names), text.Origin)]);
            case MapValue { Count: 1 } map when map.Keys[0] == "Fn::Sub" && map.Values[0] is ListValue { Items: [StringValue text, var variables] } list:
                return map.WithValues([Value.List([Value.Of(Text(text.Value, names), text.Origin), Rewrite(variables, names, depth + 1)], list.Origin)]);
            case MapValue map:
                return map.Select((_, inner) => Rewrite(inner, names, depth + 1));
            case ListValue list:
                return List(list, names, depth);
            default:
                return value;
        }
    }

    private static ListValue List(ListValue list, Dictionary<string, string> names, int depth)
    {
        Value[]? changed = null;
        for (var i = 0; i < list.Count; i++)
        {
            var item = Rewrite(list.Items[i], names, depth + 1);
            if (!ReferenceEquals(item, list.Items[i]))
            {
                changed ??= [.. list.Items];
                changed[i] = item;
            }
        }

        return changed is null ? list : Value.List([.. changed], list.Origin);
    }

    private static Value Attribute(MapValue map, Dictionary<string, string> names)
    {
        var dotted = map.Values[0] switch
        {
            StringValue text => text.Value,
            ListValue { Items: [StringValue id, StringValue attribute] } => id.Value + "." + attribute.Value,
            _ => "",
        };
        var dot = dotted.LastIndexOf('.');
        return dot > 0 && names.TryGetValue(dotted[..dot], out var made)
            ? map.WithValues([Value.List([Value.Of(made, map.Origin), Value.Of(dotted[(dot + 1)..], map.Origin)], map.Origin)])
            : map;
    }

    private static string Text(string text, Dictionary<string, string> names)
    {
        StringBuilder? changed = null;
        var at = 0;
        while (text.IndexOf("${", at, StringComparison.Ordinal) is var start and >= 0 && text.IndexOf('}', start) is var end and > 0)
        {
            var name = text[(start + 2)..end].Trim();
            var dot = name.LastIndexOf('.');
            changed ??= new StringBuilder(text.Length);
            changed.Append(text, at, start + 2 - at);
            changed.Append(names.TryGetValue(name, out var made) ? made : dot > 0 && names.TryGetValue(name[..dot], out made) ? made + name[dot..] : name).Append('}');
            at = end + 1;
        }

        return changed is null ? text : changed.Append(text, at, text.Length - at).ToString();
    }
}
