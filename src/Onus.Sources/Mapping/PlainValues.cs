using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>
/// The attributes of a record as the mappings want them: sets as lists, and without what sources hold for "not set":
/// null, the empty text, the empty list, and what the provider will choose. Maps with keys of the user's own (tags, variables) stay as they are.
/// </summary>
internal sealed class PlainValues
{
    private const int MaxDepth = 40;
    private readonly SourceRecord _record;
    private readonly IReadOnlySet<string> _blocks;
    private readonly Func<string, bool> _mayBeBlocks;

    private PlainValues(SourceRecord record, IReadOnlySet<string> blocks, Func<string, bool> mayBeBlocks)
    {
        _record = record;
        _blocks = blocks;
        _mayBeBlocks = mayBeBlocks;
    }

    /// <summary>The attributes of a record.</summary>
    /// <param name="blocks">The attributes that are taken as lists of objects, at any depth: JSON may hold a single one as it is.</param>
    /// <param name="mayBeBlocks">Whether an attribute may hold nested objects, which the source may generate without saying so.</param>
    public static MapValue Of(SourceRecord record, IReadOnlySet<string> blocks, Func<string, bool> mayBeBlocks) => new PlainValues(record, blocks, mayBeBlocks).Object(record.Values, 0);

    /// <summary>Whether nobody has written it: the provider or AWS will choose it, as where a configuration does not set it.</summary>
    private bool IsLeftToProvider(string name, Value value, int depth) =>
        value is UnknownValue { Origin.Kind: OriginKind.ProviderDefault }
        && (_record.Generated is { } known ? !known.Contains(name) : depth == 0 && !_mayBeBlocks(name));

    private MapValue Object(MapValue map, int depth)
    {
        var builder = new MapBuilder(map.Count);
        for (var i = 0; i < map.Count; i++)
        {
            var value = map.Values[i];
            if (value is not (NullValue or StringValue { Value.Length: 0 } or ListValue { Count: 0 }) && !IsLeftToProvider(map.Keys[i], value, depth))
            {
                builder.Set(map.Keys[i], value is ListValue list ? List(list, depth + 1) : value is MapValue && _blocks.Contains(map.Keys[i]) ? List(Value.List([value], value.Origin), depth + 1) : value);
            }
        }

        var plain = builder.Build(map.Origin);
        return map.IsSensitive ? (MapValue)plain.AsSensitive() : plain;
    }

    /// <summary>An element that may be there or not.</summary>
    private UnknownValue Open(UnknownValue unknown, Refinement refinement, int depth) => new(
        unknown.Reason, unknown.Origin, refinement with { Candidates = [.. refinement.Candidates.Select(candidate => candidate is MapValue map ? Object(map, depth) : candidate)] }, unknown.IsSensitive);

    private ListValue List(ListValue list, int depth)
    {
        ImmutableArray<Value>.Builder? items = null;
        if (depth < MaxDepth)
        {
            for (var i = 0; i < list.Count; i++)
            {
                Value plain = list.Items[i] switch
                {
                    MapValue map => Object(map, depth + 1),
                    ListValue inner => List(inner, depth + 1),
                    UnknownValue { Refinement: { Candidates.IsDefaultOrEmpty: false } refinement } unknown => Open(unknown, refinement, depth + 1),
                    var other => other,
                };
                if (!ReferenceEquals(plain, list.Items[i]) && items is null)
                {
                    items = ImmutableArray.CreateBuilder<Value>(list.Count);
                    items.AddRange(list.Items.AsSpan(0, i));
                }

                items?.Add(plain);
            }
        }

        if (items is null && list.Collection != CollectionKind.Set)
        {
            return list;
        }

        var result = Value.List(items?.MoveToImmutable() ?? list.Items, list.Origin);
        return list.IsSensitive ? (ListValue)result.AsSensitive() : result;
    }
}
