using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Catalog.Model;

/// <summary>One change of a remedy: a value at a path of properties.</summary>
/// <param name="Written">The path as the catalogue writes it.</param>
/// <param name="Path">The path; never empty.</param>
/// <param name="Value">What stands there afterwards; null takes the property away.</param>
public sealed record RemedyChange(string Written, ImmutableArray<RemedyStep> Path, Value Value)
{
    /// <summary>The changes of a remedy, in their order.</summary>
    public static ImmutableArray<RemedyChange> Of(MapValue remedy)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        return [.. remedy.Entries.Select(entry => new RemedyChange(entry.Key, RemedyStep.Parse(entry.Key), entry.Value))];
    }

    /// <summary>What properties become by all changes of a remedy.</summary>
    public static MapValue Apply(MapValue remedy, MapValue properties) => Of(remedy).Aggregate(properties, (map, change) => change.Apply(map));

    /// <summary>The names of the path, without what picks elements of lists.</summary>
    public string[] Names => [.. Path.Select(step => step.Name)];

    /// <summary>What properties become by this change.</summary>
    public MapValue Apply(MapValue properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return Change(properties, Path.AsSpan());
    }

    private MapValue Change(MapValue map, ReadOnlySpan<RemedyStep> path)
    {
        var step = path[0];
        var rest = path[1..];
        var old = map[step.Name] is { IsNull: false } there ? there : null;
        return step.Pick switch
        {
            RemedyPick.Itself when rest.IsEmpty => map.With(step.Name, Value),
            RemedyPick.Itself => map.With(step.Name, Change(old as MapValue ?? MapValue.Empty, rest)),
            RemedyPick.Present => old is MapValue inner ? map.With(step.Name, Change(inner, rest)) : map,
            RemedyPick.Every => old is null ? map : map.With(step.Name, Every(old, rest)),
            RemedyPick.Keyed => map.With(step.Name, Keyed(ListValue.ItemsOf(old), step, rest)),
            _ => map.With(step.Name, Added(ListValue.ItemsOf(old))),
        };
    }

    private ListValue Added(ImmutableArray<Value> items) =>
        Value.List(items.Any(item => ValueEquality.AsText.Compare(item, Value) == Truth.True) ? items : items.Add(Value));

    private Value Every(Value list, ReadOnlySpan<RemedyStep> rest)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        foreach (var item in ListValue.ItemsOf(list))
        {
            items.Add(item is MapValue element ? Change(element, rest) : item);
        }

        return Value.List(items.ToImmutable(), list.Origin);
    }

    private ListValue Keyed(ImmutableArray<Value> items, RemedyStep step, ReadOnlySpan<RemedyStep> rest)
    {
        var at = items.IndexOf(items.FirstOrDefault(item => item is MapValue element && (element[step.Key] as StringValue)?.Value == step.Match)!);
        var made = Change(at < 0 ? Value.Map((step.Key, Value.Of(step.Match))) : (MapValue)items[at], rest);
        return Value.List(at < 0 ? items.Add(made) : items.SetItem(at, made));
    }
}
