using Onus.Core.Places;

namespace Onus.Text;

/// <summary>How JSON is read where its users differ.</summary>
public sealed record JsonPolicy
{
    /// <summary>As templates and files of parameters are read: comments and commas too many are let through, and numbers that are written unlike numbers stay text.</summary>
    public static JsonPolicy Template { get; } = new() { IsLenient = true, KeyDepth = 1, SharedMember = "Properties" };

    /// <summary>As Terraform's plans and states are read: null is what it writes for what is not set, and what nests too deep is unknown.</summary>
    public static JsonPolicy Plan { get; } = new() { ExactNumbers = true, LargeNumbers = LargeNumbers.Text, SkipsNulls = true, LastWins = true, UnknownBeyondDepth = true };

    /// <summary>As <c>jsondecode</c> reads it.</summary>
    public static JsonPolicy Decoded { get; } = new() { MaxDepth = 256, ExactNumbers = true, LargeNumbers = LargeNumbers.Refused, LastWins = true, RefusesBrokenText = true };

    /// <summary>As HCL's JSON syntax is read: each member counts, also those of one name.</summary>
    public static JsonPolicy Syntax { get; } = new() { MaxDepth = 200, ExactNumbers = true, RefusesBrokenText = true, KeyDepth = int.MaxValue };

    /// <summary>The deepest nesting.</summary>
    public int MaxDepth { get; init; } = ParsedText.MaxDepth;

    /// <summary>Whether what nests deeper is unknown, and the rest is read; else the text is refused.</summary>
    public bool UnknownBeyondDepth { get; init; }

    /// <summary>Whether comments and trailing commas are let through.</summary>
    public bool IsLenient { get; init; }

    /// <summary>Whether numbers keep all their digits; else one whose text is not the number's own, such as an account's id, stays text.</summary>
    public bool ExactNumbers { get; init; }

    /// <summary>What becomes of an exact number that is too large.</summary>
    public LargeNumbers LargeNumbers { get; init; }

    /// <summary>Whether members that are null are left out.</summary>
    public bool SkipsNulls { get; init; }

    /// <summary>Whether the last of several members with one key counts; else the first does and the others are told of.</summary>
    public bool LastWins { get; init; }

    /// <summary>Whether half a surrogate pair or broken UTF-8 in a text is an error; else it is kept as it was written.</summary>
    public bool RefusesBrokenText { get; init; }

    /// <summary>Down to which depth it is kept where the keys of maps stand, 1 being the maps that are members of the root; 0 for nowhere.</summary>
    public int KeyDepth { get; init; }

    /// <summary>
    /// The member of the members of the root's members whose own members are shared where they are written alike (<see cref="Core.Values.MapValue.Shared"/>); null for none.
    /// What holds an intrinsic function of CloudFormation, or may hold one, is not.
    /// </summary>
    public string? SharedMember { get; init; }

    /// <summary>The origin of all values; null for each to have its own.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Ends the reading at the next member.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>What becomes of a number that is too large or too long to be kept.</summary>
public enum LargeNumbers : byte
{
    /// <summary>It is unknown.</summary>
    Unknown,

    /// <summary>It stays text.</summary>
    Text,

    /// <summary>The whole text is refused.</summary>
    Refused,
}
