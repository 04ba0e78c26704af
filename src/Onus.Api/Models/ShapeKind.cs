namespace Onus.Api.Models;

/// <summary>What kind of value a shape describes.</summary>
internal enum ShapeKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Bytes, as base64 in values.</summary>
    Bytes,

    /// <summary>A moment, as ISO text in values.</summary>
    Time,

    /// <summary>Whatever JSON there is.</summary>
    Any,

    /// <summary>Named members.</summary>
    Structure,

    /// <summary>Elements of one shape.</summary>
    List,

    /// <summary>Texts as keys, and values of one shape.</summary>
    Map
}
