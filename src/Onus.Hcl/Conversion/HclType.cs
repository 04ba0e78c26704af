using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>A type of HCL.</summary>
public abstract record HclType
{
    /// <summary>Any type: what a null or an unknown says of itself.</summary>
    public static HclType Any { get; } = new PrimitiveType(ValueKind.Null);

    /// <summary>True or false.</summary>
    public static HclType Boolean { get; } = new PrimitiveType(ValueKind.Boolean);

    /// <summary>A number.</summary>
    public static HclType Number { get; } = new PrimitiveType(ValueKind.Number);

    /// <summary>Text.</summary>
    public static HclType String { get; } = new PrimitiveType(ValueKind.String);

    /// <summary>A list of elements of one type.</summary>
    /// <param name="element">The type of the elements.</param>
    public static HclType ListOf(HclType element) => new SequenceType(element, CollectionKind.Homogeneous);

    /// <summary>A set of elements of one type.</summary>
    /// <param name="element">The type of the elements.</param>
    public static HclType SetOf(HclType element) => new SequenceType(element, CollectionKind.Set);

    /// <summary>A map with values of one type.</summary>
    /// <param name="element">The type of the values.</param>
    public static HclType MapOf(HclType element) => new MapType(element);
}

/// <summary>A type without parts; of kind null it stands for any type.</summary>
/// <param name="Kind">The kind of its values.</param>
public sealed record PrimitiveType(ValueKind Kind) : HclType;

/// <summary>A list or a set.</summary>
/// <param name="Element">The type of the elements.</param>
/// <param name="Collection">List or set.</param>
public sealed record SequenceType(HclType Element, CollectionKind Collection) : HclType;

/// <summary>A map.</summary>
/// <param name="Element">The type of the values.</param>
public sealed record MapType(HclType Element) : HclType;

/// <summary>A tuple.</summary>
/// <param name="Items">The types of the elements.</param>
public sealed record TupleType(ImmutableArray<HclType> Items) : HclType
{
    /// <inheritdoc/>
    public bool Equals(TupleType? other) => other is not null && Depth.IsSafe() && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;
}

/// <summary>An object.</summary>
/// <param name="Attributes">The attributes, sorted by name (ordinal).</param>
public sealed record ObjectType(ImmutableArray<ObjectAttribute> Attributes) : HclType
{
    /// <inheritdoc/>
    public bool Equals(ObjectType? other) => other is not null && Depth.IsSafe() && Attributes.AsSpan().SequenceEqual(other.Attributes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Attributes.Length;
}

/// <summary>An attribute of an object type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="IsOptional">Whether it may be missing; it is null then.</param>
public sealed record ObjectAttribute(string Name, HclType Type, bool IsOptional = false);
