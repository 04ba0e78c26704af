namespace Onus.Core.Values;

/// <summary>What kind of collection a list or map is to HCL; the other readers only make <see cref="Structural"/> ones.</summary>
public enum CollectionKind : byte
{
    /// <summary>A tuple or an object: each element has a type of its own.</summary>
    Structural = 0,

    /// <summary>A list or a map: all elements have one type.</summary>
    Homogeneous = 1,

    /// <summary>A set: all elements have one type, none is there twice, the order means nothing.</summary>
    Set = 2,
}
