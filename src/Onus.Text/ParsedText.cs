using Onus.Core.Values;

namespace Onus.Text;

/// <summary>A text as a tree of values.</summary>
/// <param name="Root">The whole.</param>
/// <param name="Places">For each map directly below the root, by its key: the offsets of its own keys, in their order.</param>
/// <param name="Repeats">Keys that are there twice in one map, with the offset of the second.</param>
internal sealed record ParsedText(Value Root, IReadOnlyDictionary<string, long[]> Places, IReadOnlyList<(string Key, long Offset)> Repeats)
{
    /// <summary>The most repeated keys that are kept.</summary>
    public const int MaxRepeats = 100;

    /// <summary>Whether other documents follow in the same text, which are not read.</summary>
    public bool HasMore { get; init; }

    /// <summary>The text itself where comments may stand in it; null for JSON, which has none.</summary>
    public string? Yaml { get; init; }

    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 100;
}

/// <summary>Why a text is no tree of values.</summary>
/// <param name="Offset">Where, in the units of the file.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Code">The end of the diagnostic's code.</param>
internal sealed record ParseFailure(long Offset, string Message, string Code = "syntax");

/// <summary>A text can't be read further; caught where reading began.</summary>
internal sealed class ParseStop(ParseFailure failure) : Exception(failure.Message)
{
    public ParseFailure Failure { get; } = failure;
}
