using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>One object where CloudFormation takes a list is a list with that entry alone: so CloudFormation itself reads it.</summary>
internal static class SingleEntries
{
    /// <summary>The properties of a resource with such objects as lists; the same instance when there are none.</summary>
    /// <param name="known">What the type's properties are.</param>
    public static MapValue AsLists(MapValue properties, PropertySet known)
    {
        Value[]? changed = null;
        var keys = properties.Keys;
        var values = properties.Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not (MapValue or ListValue) || known.Named(keys[i]) is not { } property)
            {
                continue;
            }

            var value = Fit(values[i], property.Shape);
            if (!ReferenceEquals(value, values[i]))
            {
                changed ??= values.ToArray();
                changed[i] = value;
            }
        }

        return changed is null ? properties : properties.WithValues(changed);
    }

    private static Value Fit(Value value, PropertyShape shape)
    {
        switch (value)
        {
            case MapValue or ListValue when !RuntimeHelpers.TryEnsureSufficientExecutionStack():
                return value;
            case MapValue map when shape is { Kind: ShapeKind.List, Element: { Kind: ShapeKind.Object or ShapeKind.Tag } element }:
                return Value.List([Fit(map, element)], map.Origin);
            case MapValue map when shape is { Kind: ShapeKind.Object, Properties: { } properties }:
                return AsLists(map, properties);
            case ListValue list when shape is { Kind: ShapeKind.List, Element: { Kind: ShapeKind.Object } element }:
                return Entries(list, element);
            default:
                return value;
        }
    }

    private static ListValue Entries(ListValue list, PropertyShape element)
    {
        Value[]? changed = null;
        for (var i = 0; i < list.Count; i++)
        {
            var entry = Fit(list.Items[i], element);
            if (!ReferenceEquals(entry, list.Items[i]))
            {
                changed ??= list.Items.AsSpan().ToArray();
                changed[i] = entry;
            }
        }

        return changed is null ? list : Value.List(ImmutableCollectionsMarshal.AsImmutableArray(changed), list.Origin, list.Collection);
    }
}
