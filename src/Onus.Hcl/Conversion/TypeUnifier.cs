using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>Finds the one type that values of several types can be converted to, as lists and conditionals need it.</summary>
public static class TypeUnifier
{
    /// <summary>The type that all convert to; null when there is none.</summary>
    /// <param name="types">The types. <see cref="HclType.Any"/> agrees with everything.</param>
    public static HclType? Unify(params ReadOnlySpan<HclType> types)
    {
        var known = new List<HclType>();
        foreach (var type in types)
        {
            if (type != HclType.Any && !known.Contains(type))
            {
                known.Add(type);
            }
        }

        if (known.Count <= 1)
        {
            return known.Count == 0 ? HclType.Any : known[0];
        }

        if (!Depth.IsSafe())
        {
            return null;
        }

        return known[0] switch
        {
            PrimitiveType => UnifyPrimitives(known),
            ObjectType or MapType => UnifyMaps(known),
            _ => UnifySequences(known),
        };
    }

    private static HclType? UnifyPrimitives(List<HclType> types) =>
        types.TrueForAll(type => type is PrimitiveType) && types.Contains(HclType.String) ? HclType.String : null;

    private static HclType? UnifyMaps(List<HclType> types)
    {
        if (HaveSameNames(types))
        {
            return UnifyObjects(types);
        }

        var elements = new List<HclType>();
        foreach (var type in types)
        {
            switch (type)
            {
                case MapType map:
                    elements.Add(map.Element);
                    break;
                case ObjectType obj:
                    elements.AddRange(obj.Attributes.Select(attribute => attribute.Type));
                    break;
                default:
                    return null;
            }
        }

        return Unify([.. elements]) is { } element ? new MapType(element) : null;
    }

    private static bool HaveSameNames(List<HclType> types) =>
        types[0] is ObjectType first
        && types.TrueForAll(type => type is ObjectType other && other.Attributes.Select(a => a.Name).SequenceEqual(first.Attributes.Select(a => a.Name)));

    /// <summary>Objects with the same attributes become no map, even where these have no types in common.</summary>
    private static ObjectType? UnifyObjects(List<HclType> types)
    {
        var first = (ObjectType)types[0];
        var attributes = ImmutableArray.CreateBuilder<ObjectAttribute>(first.Attributes.Length);
        for (var i = 0; i < first.Attributes.Length; i++)
        {
            if (Unify([.. types.Select(type => ((ObjectType)type).Attributes[i].Type)]) is not { } unified)
            {
                return null;
            }

            attributes.Add(new ObjectAttribute(first.Attributes[i].Name, unified));
        }

        return new ObjectType(attributes.MoveToImmutable());
    }

    private static HclType? UnifySequences(List<HclType> types)
    {
        if (types[0] is TupleType first && types.TrueForAll(type => type is TupleType other && other.Items.Length == first.Items.Length))
        {
            return UnifyTuples(types, first);
        }

        var elements = new List<HclType>();
        var kind = CollectionKind.Set;
        foreach (var type in types)
        {
            switch (type)
            {
                case SequenceType sequence:
                    elements.Add(sequence.Element);
                    kind = sequence.Collection == CollectionKind.Set ? kind : CollectionKind.Homogeneous;
                    break;
                case TupleType tuple:
                    elements.AddRange(tuple.Items);
                    break;
                default:
                    return null;
            }
        }

        kind = types.TrueForAll(type => type is TupleType) ? CollectionKind.Homogeneous : kind;
        return Unify([.. elements]) is { } element ? new SequenceType(element, kind) : null;
    }

    /// <summary>Tuples of one length become no list, even where their elements have no types in common.</summary>
    private static TupleType? UnifyTuples(List<HclType> types, TupleType first)
    {
        var items = ImmutableArray.CreateBuilder<HclType>(first.Items.Length);
        for (var i = 0; i < first.Items.Length; i++)
        {
            if (Unify([.. types.Select(type => ((TupleType)type).Items[i])]) is not { } unified)
            {
                return null;
            }

            items.Add(unified);
        }

        return new TupleType(items.MoveToImmutable());
    }
}
