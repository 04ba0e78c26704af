namespace Onus.Core.Values;

/// <summary>The kinds of value there are.</summary>
public enum ValueKind : byte
{
    /// <summary>Absent, or set to nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number of any size.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>An ordered sequence (tuple, list or set).</summary>
    List,

    /// <summary>Named values (object or map).</summary>
    Map,

    /// <summary>Not known, with the reason.</summary>
    Unknown,
}
