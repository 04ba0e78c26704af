using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>The types of values.</summary>
public static class TypeReader
{
    /// <summary>The type of a value; <see cref="HclType.Any"/> for null, for unknowns of which nothing is known, and for what is nested too deeply.</summary>
    public static HclType TypeOf(Value value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            BooleanValue => HclType.Boolean,
            NumberValue => HclType.Number,
            StringValue => HclType.String,
            UnknownValue unknown => OfUnknown(unknown),
            _ when !Depth.IsSafe() => HclType.Any,
            ListValue { Collection: CollectionKind.Structural } tuple => new TupleType([.. tuple.Items.Select(TypeOf)]),
            ListValue list => new SequenceType(OfElements(list.Items.AsSpan()), list.Collection),
            MapValue { Collection: CollectionKind.Structural } map => OfObject(map),
            MapValue map => new MapType(OfElements(map.Values)),
            _ => HclType.Any,
        };
    }

    private static HclType OfUnknown(UnknownValue unknown) => unknown.Refinement switch
    {
        { Prefix: not null } => HclType.String,
        { Candidates: { IsDefaultOrEmpty: false } candidates } => OfElements(candidates.AsSpan()),
        _ => HclType.Any,
    };

    private static ObjectType OfObject(MapValue map) =>
        new([.. map.SortedEntries.Select(entry => new ObjectAttribute(entry.Key, TypeOf(entry.Value)))]);

    private static HclType OfElements(ReadOnlySpan<Value> values)
    {
        var types = new List<HclType>();
        foreach (var value in values)
        {
            var type = TypeOf(value);
            if (type is PrimitiveType { Kind: not ValueKind.Null })
            {
                return type;
            }

            if (types.Count == 0 || types[^1] != type)
            {
                types.Add(type);
            }
        }

        return TypeUnifier.Unify([.. types]) ?? HclType.Any;
    }
}
