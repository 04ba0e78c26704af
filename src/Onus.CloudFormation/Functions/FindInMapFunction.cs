using Onus.CloudFormation.Stacks;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Fn::FindInMap</c>.</summary>
internal static class FindInMapFunction
{
    public static Value FindInMap(StackScope scope, Value argument, Origin origin)
    {
        if (argument is not ListValue { Count: 3 or 4 } list)
        {
            return Bad(scope, $"Fn::FindInMap takes a mapping and two keys.", origin);
        }

        var fallback = list.Count == 4 && list.Items[3] is MapValue options ? options["DefaultValue"] : null;
        var name = scope.Resolver.Resolve(list.Items[0]);
        var top = scope.Resolver.Resolve(list.Items[1]);
        var second = scope.Resolver.Resolve(list.Items[2]);
        if (name is UnknownValue unknown)
        {
            return UnknownResults.From(unknown, origin);
        }

        if (scope.Mappings.Entries["Fn::Transform"] is not null)
        {
            return Value.Unknown(UnknownCode.Transformed, $"a transform makes the mapping", origin.As(OriginKind.Computed), Refinement.Present);
        }

        if (ScalarText.Of(name) is not { } mapName || scope.Mappings.Entries[mapName] is not MapValue mapping)
        {
            return fallback is not null ? scope.Resolver.Resolve(fallback) : NoMapping(scope, ScalarText.Of(name) ?? "", origin);
        }

        var found = new List<Value>();
        foreach (var group in Matching(mapping, top))
        {
            if (group is MapValue entries)
            {
                found.AddRange(Matching(entries, second));
            }
        }

        var undecided = top as UnknownValue ?? second as UnknownValue;
        if (undecided is null || found.Count == 0)
        {
            return found.Count > 0 ? found[0].WithOrigin(origin.As(OriginKind.Computed))
                : fallback is not null ? scope.Resolver.Resolve(fallback)
                : undecided is not null ? UnknownResults.From(undecided, origin)
                : Bad(scope, $"The mapping \"{mapName}\" has no value for the keys \"{ScalarText.Of(top)}\" and \"{ScalarText.Of(second)}\".", origin);
        }

        if (fallback is not null)
        {
            found.Add(scope.Resolver.Resolve(fallback));
        }

        var value = UnknownResults.OneOf([.. found], undecided.Reason, origin);
        return value.IsUnknown ? value : value.WithOrigin(origin.As(OriginKind.Computed));
    }

    /// <summary>The values of a key; of all keys that it may be, when it is not known.</summary>
    private static IEnumerable<Value> Matching(MapValue map, Value key)
    {
        if (key is not UnknownValue unknown)
        {
            return ScalarText.Of(key) is { } text && map[text] is { } value ? [value] : [];
        }

        return unknown.Refinement is { Candidates: { IsEmpty: false } candidates }
            ? candidates.SelectMany(candidate => candidate.IsUnknown ? [] : Matching(map, candidate)).ToArray()
            : map.Values.ToArray();
    }

    private static UnknownValue NoMapping(StackScope scope, string name, Origin origin)
    {
        scope.Missing(MissingKind.Mapping, name, origin);
        return Value.Unknown(UnknownCode.Dangling, $"there is no mapping \"{name}\"", origin.As(OriginKind.Computed));
    }

    private static Value Bad(StackScope scope, Message message, Origin origin) =>
        scope.Invalid("cfn-bad-lookup", message, origin, $"Correct the keys, add the value, or give a DefaultValue.");
}
