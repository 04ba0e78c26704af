namespace Onus.Core.Values;

/// <summary>Kleene's three truth values.</summary>
public enum Truth : byte
{
    /// <summary>False.</summary>
    False = 0,

    /// <summary>True.</summary>
    True = 1,

    /// <summary>Neither is known.</summary>
    Unknown = 2,
}

/// <summary>Kleene's logic: what depends on an unknown is unknown, unless the rest decides.</summary>
public static class TruthLogic
{
    /// <summary>A known truth.</summary>
    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;

    /// <summary>Conjunction.</summary>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.True && right == Truth.True ? Truth.True
        : Truth.Unknown;

    /// <summary>Disjunction.</summary>
    public static Truth Or(this Truth left, Truth right) =>
        left == Truth.True || right == Truth.True ? Truth.True
        : left == Truth.False && right == Truth.False ? Truth.False
        : Truth.Unknown;

    /// <summary>Negation.</summary>
    /// <param name="value">The truth to negate.</param>
    public static Truth Not(this Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };
}
