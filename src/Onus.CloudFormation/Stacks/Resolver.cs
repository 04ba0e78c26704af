using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Onus.CloudFormation.Templates;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>Replaces intrinsic functions by what they come to. What has none stays the same instance, and what is shared has none.</summary>
internal sealed class Resolver(StackScope scope)
{
    private const int StepsOfCall = 4;
    private readonly Budget _budget = scope.Family.Budget;
    private readonly bool _hasDynamicReferences = scope.Template.HasDynamicReferences;

    /// <summary>Whether a key of a map names a function.</summary>
    public static bool IsFunction(string key) =>
        key.Length > 4 ? key[0] == 'F' && key[1] == 'n' && key[2] == ':' && key[3] == ':' : key == "Ref";

    /// <summary>The value without functions; <see cref="PseudoParameters.NoValue"/> when it is to be left out.</summary>
    public Value Resolve(Value value) => value switch
    {
        MapValue or ListValue when !_budget.Take() || !RuntimeHelpers.TryEnsureSufficientExecutionStack() => _budget.Missing(value.Origin),
        MapValue map => map.Count == 1 && IsFunction(map.Keys[0]) ? Call(map.Keys[0], map) : ResolveMap(map),
        ListValue list => ResolveList(list),
        StringValue text when _hasDynamicReferences => DynamicReference.Resolve(text),
        _ => value,
    };

    /// <summary>The map without functions in it, though it may itself look like one.</summary>
    public MapValue ResolveMap(MapValue map)
    {
        var keys = map.Keys;
        var values = map.Shared;
        _budget.Take(values.Length);
        Value[]? changed = null;
        var dropped = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (keys[i] is ['F', 'n', ':', ':', ..])
            {
                return ResolveMixed(map);
            }

            var value = values[i];
            var resolved = map.IsShared(i) ? value : Resolve(value);
            if (!ReferenceEquals(resolved, value))
            {
                changed ??= values.ToArray();
                changed[i] = resolved;
                dropped += ReferenceEquals(resolved, PseudoParameters.NoValue) ? 1 : 0;
            }
        }

        _budget.Make(changed is null ? 0 : values.Length * (long)Weight.BytesPerStep);
        return changed is null ? map : dropped == 0 ? map.WithShared(changed) : Without(map.WithShared(changed));
    }

    private Value Call(string name, MapValue map)
    {
        if (scope.Family.Functions.TryGetValue(name, out var function))
        {
            var result = _budget.Take(StepsOfCall) ? function(scope, map.Values[0], map.Origin) : Value.Null;
            return _budget.Read(result) ? result : _budget.Missing(map.Origin);
        }

        if (TemplateSigns.IsLoop(name))
        {
            return ResolveMixed(map);
        }

        // What has other characters than letters is rather a text that begins with an exclamation mark.
        Message called = name.All(static c => char.IsAsciiLetter(c) || c == ':') ? $"function \"{name}\"" : (Message)$"such function";
        return scope.Invalid("cfn-unknown-function", $"There is no {called}.", map.Origin, $"Correct its name.");
    }

    /// <summary>A map with functions beside plain keys: loops add entries, and what a transform adds is not known.</summary>
    private MapValue ResolveMixed(MapValue map)
    {
        var builder = new MapBuilder(map.Count);
        foreach (var (key, value) in ForEach.Expand(map, scope).Entries)
        {
            var resolved = IsFunction(key) && key != "Ref" && scope.Family.Functions.TryGetValue(key, out var function)
                ? function(scope, value, value.Origin)
                : Resolve(value);
            if (!ReferenceEquals(resolved, PseudoParameters.NoValue))
            {
                builder.TryAdd(key, resolved);
            }
        }

        return builder.Build(map.Origin);
    }

    /// <summary>A map without what is <see cref="PseudoParameters.NoValue"/>.</summary>
    public static MapValue Without(MapValue map)
    {
        var builder = new MapBuilder(map.Count);
        var values = map.Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (!ReferenceEquals(values[i], PseudoParameters.NoValue))
            {
                builder.TryAdd(map.Keys[i], values[i]);
            }
        }

        return builder.Build(map.Origin);
    }

    private ListValue ResolveList(ListValue list)
    {
        var items = list.Items;
        _budget.Take(items.Length);
        Value[]? changed = null;
        var kept = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var resolved = Resolve(items[i]);
            if (changed is null && !ReferenceEquals(resolved, items[i]))
            {
                changed = items.AsSpan().ToArray();
                kept = i;
            }

            if (changed is not null && !ReferenceEquals(resolved, PseudoParameters.NoValue))
            {
                changed[kept++] = resolved;
            }
        }

        if (changed is null)
        {
            return list;
        }

        _budget.Make(kept * (long)Weight.BytesPerStep);
        return Value.List(kept == changed.Length ? ImmutableCollectionsMarshal.AsImmutableArray(changed) : [.. changed.AsSpan(0, kept)], list.Origin);
    }
}
