using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>How YAML is read where its users differ.</summary>
public sealed record YamlPolicy
{
    /// <summary>As CloudFormation reads templates: its short tags become the long form, the first document counts, and of keys that are there twice the first.</summary>
    public static YamlPolicy Template { get; } = new() { Scalar = TemplateScalar.Read };

    /// <summary>What a scalar means.</summary>
    public required Func<YamlScalar, Value> Scalar { get; init; }

    /// <summary>The deepest nesting.</summary>
    public int MaxDepth { get; init; } = ParsedText.MaxDepth;

    /// <summary>The most nodes that aliases may stand for, all together: a few lines can else mean billions.</summary>
    public long MaxExpanded { get; init; } = 1_000_000;

    /// <summary>
    /// As <c>yamldecode</c> reads: exactly one document, no tags but YAML's own, keys that are text and nothing else, and the later of two that are alike counts,
    /// be it written out or merged.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>The origin of all values; null for each to have its own.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Ends the reading at the next node.</summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>A scalar as it stands in a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tag">Its tag; null when it has none, <c>!</c> for the one that says no more than that it is text.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
/// <param name="Origin">Where it stands.</param>
public readonly record struct YamlScalar(string Text, string? Tag, bool IsPlain, Origin Origin)
{
    /// <summary>What the tags of YAML's own begin with.</summary>
    public const string Standard = "tag:yaml.org,2002:";
}
