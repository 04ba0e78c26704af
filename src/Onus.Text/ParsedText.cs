using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>A text as a tree of values.</summary>
/// <param name="Root">The whole.</param>
/// <param name="Repeats">The members whose key was there before in the same map.</param>
public sealed record ParsedText(Value Root, IReadOnlyList<RepeatedMember> Repeats)
{
    /// <summary>The deepest nesting that is read of templates, plans and states.</summary>
    public const int MaxDepth = 100;

    /// <summary>Where the keys of maps stand, in their order: of those maps that the policy asks it of.</summary>
    public required IReadOnlyDictionary<MapValue, Origin[]> Keys { get; init; }

    /// <summary>Whether other documents follow in the same text, which are not read.</summary>
    public bool HasMore { get; init; }

    /// <summary>The text itself where comments may stand in it; null for JSON, which has none.</summary>
    public string? Yaml { get; init; }
}

/// <summary>A member whose key was there before.</summary>
/// <param name="Map">The map, which holds the one that counts.</param>
/// <param name="Key">The key.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">What it is set to.</param>
public sealed record RepeatedMember(MapValue Map, string Key, Origin Place, Value Value);

/// <summary>Why a text is no tree of values.</summary>
/// <param name="Offset">Where, in the units of the file.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Code">The end of the diagnostic's code.</param>
public sealed record ParseFailure(long Offset, Message Message, string Code = "syntax");

/// <summary>A text can't be read further; caught where reading began.</summary>
internal sealed class ParseStop(ParseFailure failure) : Exception(failure.Message.Text)
{
    public ParseFailure Failure { get; } = failure;
}
