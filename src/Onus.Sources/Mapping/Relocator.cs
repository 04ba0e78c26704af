using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>Gives what the catalogue's expressions made a place in the user's files: that of what it was made of.</summary>
internal static class Relocator
{
    private const int MaxDepth = 40;

    /// <summary>The value with places of the user's.</summary>
    /// <param name="catalogFile">The number of the catalogue's file, whose places are replaced.</param>
    /// <param name="place">The place for what has none of its own.</param>
    public static Value Relocate(Value value, int catalogFile, Origin place, int depth = 0)
    {
        var own = !value.Origin.HasPlace || value.Origin.File == catalogFile;
        var origin = own ? place : value.Origin;
        switch (value)
        {
            case MapValue map when depth < MaxDepth:
                if (own)
                {
                    origin = FirstPlace(map.Values, catalogFile) ?? place;
                }

                var values = new Value[map.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = Relocate(map.Values[i], catalogFile, origin, depth + 1);
                }

                return map.WithValues(values).WithOrigin(origin);
            case ListValue list when depth < MaxDepth:
                var items = ImmutableArray.CreateBuilder<Value>(list.Count);
                foreach (var item in list.Items)
                {
                    items.Add(Relocate(item, catalogFile, origin, depth + 1));
                }

                Value moved = Value.List(items.MoveToImmutable(), origin, list.Collection);
                return list.IsSensitive ? moved.AsSensitive() : moved;
            default:
                return own ? value.WithOrigin(origin) : value;
        }
    }

    private static Origin? FirstPlace(ReadOnlySpan<Value> values, int catalogFile)
    {
        foreach (var value in values)
        {
            if (value.Origin.HasPlace && value.Origin.File != catalogFile)
            {
                return value.Origin;
            }
        }

        return null;
    }
}
