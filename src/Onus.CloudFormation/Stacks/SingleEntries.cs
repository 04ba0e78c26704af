using System.Runtime.CompilerServices;
using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>One object where CloudFormation takes a list is a list with that entry alone: so CloudFormation itself reads it.</summary>
internal static class SingleEntries
{
    /// <summary>A property with such objects as lists; the same instance when there are none.</summary>
    /// <param name="known">What the type's properties are.</param>
    public static Value AsList(string name, Value value, PropertySet known) =>
        value is MapValue or ListValue && known.Named(name) is { } property ? Fit(value, property.Shape) : value;

    private static Value Fit(Value value, PropertyShape shape) => value switch
    {
        MapValue or ListValue when !RuntimeHelpers.TryEnsureSufficientExecutionStack() => value,
        MapValue map when shape is { Kind: ShapeKind.List, Element: { Kind: ShapeKind.Object or ShapeKind.Tag } element } => Value.List([Fit(map, element)], map.Origin),
        MapValue map when shape is { Kind: ShapeKind.Object, Properties: { } properties } => map.Select((name, inner) => AsList(name, inner, properties)),
        ListValue list when shape is { Kind: ShapeKind.List, Element: { Kind: ShapeKind.Object } element } => list.Select(entry => Fit(entry, element)),
        _ => value,
    };
}
