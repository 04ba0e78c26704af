using Onus.CloudFormation.Templates;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary><c>Fn::ForEach::Name</c>: entries of a map that are written once and made several times.</summary>
internal static class ForEach
{
    private const int MaxDepth = 8;

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
            if (scope.Family.ForEachBudget <= 0)
            {
                return;
            }

            if (ScalarText.Of(item) is not { } text)
            {
                scope.Error("cfn-bad-loop", $"What Fn::ForEach goes through holds more than texts.", item.Origin, $"Give a list of texts.");
                continue;
            }

            var made = new Substitution(identifier, text, scope.Family).Apply(body);
            if (scope.Family.ForEachBudget <= 0)
            {
                scope.Error("cfn-loop-too-large", $"Loops make more than the bound allows; the rest is left out.", body.Origin, $"Make the loops smaller.");
                return;
            }

            Expand((MapValue)made, scope, into, doubt, depth + 1);
        }
    }

    private static UnknownValue? Unknown(ListValue list) => list.Items.FirstOrDefault(item => item.IsUnknown) as UnknownValue;

    /// <summary>Puts a text in the place of a loop's identifier.</summary>
    private sealed class Substitution(string identifier, string text, StackFamily family)
    {
        private readonly string _plain = "${" + identifier + "}";
        private readonly string _stripped = "&{" + identifier + "}";
        private readonly string _letters = string.Concat(text.Where(char.IsAsciiLetterOrDigit));

        public Value Apply(Value value)
        {
            if (family.ForEachBudget-- <= 0)
            {
                return value;
            }

            switch (value)
            {
                case StringValue s:
                    var replaced = Apply(s.Value);
                    return ReferenceEquals(replaced, s.Value) ? value : Value.Of(replaced, s.Origin);
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

                    return builder.Build(map.Origin);
                default:
                    return value;
            }
        }

        private string Apply(string template) => template.Contains('{', StringComparison.Ordinal)
            ? template.Replace(_plain, text, StringComparison.Ordinal).Replace(_stripped, _letters, StringComparison.Ordinal)
            : template;
    }
}
