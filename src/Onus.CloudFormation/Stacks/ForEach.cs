using Onus.CloudFormation.Templates;
using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary><c>Fn::ForEach::Name</c>: entries of a map that are written once and made several times.</summary>
internal static class ForEach
{
    private const int MaxDepth = 8;
    // What is made is resolved, mapped and judged besides.
    private const int StepsOfNode = 250;
    private const int BytesOfNode = 500;

    /// <summary>The map with its loops written out; the same map when it has none.</summary>
    public static MapValue Expand(MapValue map, StackScope scope)
    {
        foreach (var key in map.Keys)
        {
            if (TemplateSigns.IsLoop(key))
            {
                var builder = new MapBuilder(map.Count);
                Expand(map, scope, builder, null, 0);
                return builder.Build(map.Origin);
            }
        }

        return map;
    }

    private static void Expand(MapValue map, StackScope scope, MapBuilder into, UnknownReason? doubt, int depth)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (!TemplateSigns.IsLoop(key))
            {
                if (into.TryAdd(key, value) && doubt is not null)
                {
                    scope.Unsettled[key] = doubt;
                }
            }
            else if (depth >= MaxDepth || value is not ListValue { Items: [StringValue identifier, var collection, MapValue body] })
            {
                scope.Error("cfn-bad-loop", $"Fn::ForEach takes a name, a list and a map, and nests at most eight deep.", value.Origin, $"Correct its arguments.");
            }
            else
            {
                Repeat(identifier.Value, scope.Resolver.Resolve(collection), body, scope, into, doubt, depth);
            }
        }
    }

    private static void Repeat(string identifier, Value collection, MapValue body, StackScope scope, MapBuilder into, UnknownReason? doubt, int depth)
    {
        if (collection is not ListValue list || Unknown(list) is not null)
        {
            var unknown = collection as UnknownValue ?? (collection is ListValue items ? Unknown(items) : null);
            if (unknown is null)
            {
                scope.Error("cfn-bad-loop", $"What Fn::ForEach goes through is no list.", collection.Origin, $"Give a list of texts.");
                return;
            }

            scope.Warning("cfn-unsettled-loop", $"It is not known how often a loop runs: {unknown.Reason.Detail}.", body.Origin, $"Give the value of the parameter.");
            scope.LoopNames[identifier] = Value.Unknown(unknown.Reason.Code, unknown.Reason.Detail, body.Origin.As(OriginKind.Computed), Refinement.Present);
            Expand(body, scope, into, doubt ?? unknown.Reason, depth + 1);
            return;
        }

        foreach (var item in list.Items)
        {
            if (scope.Family.Budget.IsSpent)
            {
                return;
            }

            if (ScalarText.Of(item) is not { } text)
            {
                scope.Error("cfn-bad-loop", $"What Fn::ForEach goes through holds more than texts.", item.Origin, $"Give a list of texts.");
                continue;
            }

            var made = new Substitution(identifier, text, scope.Family.Budget).Apply(body);
            if (scope.Family.Budget.IsSpent)
            {
                scope.Family.Budget.Missing(body.Origin);
                return;
            }

            Expand((MapValue)made, scope, into, doubt, depth + 1);
        }
    }

    private static UnknownValue? Unknown(ListValue list) => list.Items.FirstOrDefault(item => item.IsUnknown) as UnknownValue;

    /// <summary>Puts a text in the place of a loop's identifier.</summary>
    private sealed class Substitution(string identifier, string text, Budget budget)
    {
        private readonly string _plain = "${" + identifier + "}";
        private readonly string _stripped = "&{" + identifier + "}";
        private readonly string _letters = string.Concat(text.Where(char.IsAsciiLetterOrDigit));

        public Value Apply(Value value)
        {
            if (!(budget.Take(StepsOfNode) & budget.Make(BytesOfNode)))
            {
                return value;
            }

            switch (value)
            {
                case StringValue s:
                    var replaced = Apply(s.Value);
                    return ReferenceEquals(replaced, s.Value) || !budget.MakeText(replaced.Length) ? value : Value.Of(replaced, s.Origin);
                case ListValue list:
                    return Value.List([.. list.Items.Select(Apply)], list.Origin);
                case MapValue { Count: 1 } map when map.Keys[0] == "Ref" && map.Values[0] is StringValue name && name.Value == identifier:
                    return Value.Of(text, map.Origin.As(OriginKind.Computed));
                case MapValue map:
                    var builder = new MapBuilder(map.Count);
                    foreach (var (key, inner) in map.Entries)
                    {
                        builder.TryAdd(Apply(key), Apply(inner));
                    }

                    var made = builder.Build(map.Origin);
                    return Settled(made) is { } written ? Value.Of(written, map.Origin.As(OriginKind.Computed)) : made;
                default:
                    return value;
            }
        }

        /// <summary>The text of <c>Fn::Sub</c> or <c>Fn::Join</c> in which nothing is left to put in: what reads the template next, as SAM does, sees a text there. Null for all else.</summary>
        private static string? Settled(MapValue map) => map.Count != 1 ? null : map.Keys[0] switch
        {
            "Fn::Sub" when map.Values[0] is StringValue whole && !whole.Value.Contains("${", StringComparison.Ordinal) => whole.Value,
            "Fn::Join" when map.Values[0] is ListValue { Items: [StringValue separator, ListValue parts] } && parts.Items.All(part => part is StringValue) =>
                string.Join(separator.Value, parts.Items.Select(part => ((StringValue)part).Value)),
            _ => null,
        };

        private string Apply(string template) => template.Contains('{', StringComparison.Ordinal)
            ? template.Replace(_plain, text, StringComparison.Ordinal).Replace(_stripped, _letters, StringComparison.Ordinal)
            : template;
    }
}
