namespace Onus.Catalog.Mapping;

/// <summary>What kind of value a CloudFormation property takes.</summary>
public enum ShapeKind : byte
{
    /// <summary>A text, number or boolean.</summary>
    Scalar,

    /// <summary>Any JSON, such as a policy document.</summary>
    Json,

    /// <summary>A tag: an object of <c>Key</c> and <c>Value</c>.</summary>
    Tag,

    /// <summary>An object with known properties.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map with keys of one's own.</summary>
    Map,
}

/// <summary>The shape of a CloudFormation property.</summary>
/// <param name="Element">The shape of a list's elements or a map's values; null for other kinds.</param>
/// <param name="Properties">The properties of an object; null for other kinds.</param>
public sealed record PropertyShape(ShapeKind Kind, PropertyShape? Element = null, PropertySet? Properties = null)
{
    /// <summary>A text, number or boolean.</summary>
    public static PropertyShape Scalar { get; } = new(ShapeKind.Scalar);

    /// <summary>Any JSON.</summary>
    public static PropertyShape Json { get; } = new(ShapeKind.Json);

    /// <summary>A tag.</summary>
    public static PropertyShape Tag { get; } = new(ShapeKind.Tag);
}

/// <summary>A property of a CloudFormation type or of an object in it.</summary>
/// <param name="Name">The name, such as <c>StorageEncrypted</c>.</param>
public sealed record Property(string Name, PropertyShape Shape);
