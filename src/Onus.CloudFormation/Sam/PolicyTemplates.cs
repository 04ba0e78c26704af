using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Sam;

/// <summary>SAM's policy templates: statements that are named, with places for names of resources.</summary>
internal static class PolicyTemplates
{
    private static readonly Lazy<MapValue> Table = new(Load);

    /// <summary>The policy that a template makes; null when there is none of that name.</summary>
    /// <param name="owner">The declaration that names it.</param>
    /// <param name="given">The values of its parameters.</param>
    public static MapValue? Fill(SamResource owner, string name, MapValue given)
    {
        if (Table.Value[name] is not MapValue template)
        {
            return null;
        }

        var parameters = (ListValue)template["Parameters"]!;
        foreach (var parameter in parameters.Items)
        {
            if (!given.ContainsKey(((StringValue)parameter).Value))
            {
                owner.Refuse($"the policy template \"{name}\" needs the parameter \"{((StringValue)parameter).Value}\".", given);
            }
        }

        return owner.M.Map(("Statement", Fill(template["Statement"]!, given, parameters, owner.M)));
    }

    private static Value Fill(Value value, MapValue given, ListValue parameters, ValueFactory m)
    {
        switch (value)
        {
            case ListValue list:
                return m.List([.. list.Items.Select(item => Fill(item, given, parameters, m))]);
            case MapValue map:
                var builder = new MapBuilder(map.Count);
                foreach (var (key, inner) in map.Entries)
                {
                    builder.Set(key, Fill(inner, given, parameters, m));
                }

                return builder.Build(m.Origin);
            case StringValue text:
                return Fill(text.Value, given, parameters, m);
            default:
                return value.WithOrigin(m.Origin);
        }
    }

    private static Value Fill(string text, MapValue given, ListValue parameters, ValueFactory m)
    {
        var variables = new MapBuilder(2);
        foreach (var parameter in parameters.Items)
        {
            var name = ((StringValue)parameter).Value;
            if (text == "{" + name + "}")
            {
                return given[name] ?? m.NoValue;
            }

            for (var at = text.IndexOf("{" + name + "}", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{" + name + "}", at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && text[at - 1] == '$')
                {
                    continue;
                }

                text = text.Insert(at++, "$");
                variables.TryAdd(name, given[name] ?? m.Text(""));
            }
        }

        return variables.Count > 0 ? m.Map(("Fn::Sub", m.List(m.Text(text), variables.Build(m.Origin))))
            : text.Contains("${", StringComparison.Ordinal) ? m.Sub(text)
            : m.Text(text);
    }

    private static MapValue Load()
    {
        using var stream = typeof(PolicyTemplates).Assembly.GetManifestResourceStream("policy-templates.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (MapValue)JsonTree.Read(bytes, new SourceMap().Add("policy-templates.json"), out _)!.Root;
    }
}
