using System.Collections.Immutable;

namespace Onus.Text.Editing;

/// <summary>What a node of a text is.</summary>
public enum TextNodeKind : byte
{
    /// <summary>A scalar, with or without quotes.</summary>
    Scalar,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A list.</summary>
    List,

    /// <summary>An alias of YAML, which stands for something that is written elsewhere.</summary>
    Alias,
}

/// <summary>A node of JSON or YAML as it is written, for who changes the text. Offsets are UTF-16 code units.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins; for a map or list in block style, where its first element does.</param>
/// <param name="End">Behind its last character.</param>
public sealed record TextNode(TextNodeKind Kind, int Start, int End)
{
    /// <summary>Whether it is a map or list in brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Whether it is the whole of a text that is JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>What a scalar says, decoded; empty for others.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its tag, such as <c>!Ref</c>; null for none.</summary>
    public string? Tag { get; init; }

    /// <summary>The name by which aliases repeat it; null for none.</summary>
    public string? Anchor { get; init; }

    /// <summary>The members of a map, in their order.</summary>
    public ImmutableArray<TextMember> Members { get; init; } = [];

    /// <summary>The elements of a list, in their order.</summary>
    public ImmutableArray<TextNode> Items { get; init; } = [];

    /// <summary>The first member of a name; null when there is none.</summary>
    public TextMember? Member(string key) => Members.FirstOrDefault(member => member.Key == key);

    /// <summary>Whether it is a scalar that says nothing: a key without a value.</summary>
    public bool IsEmpty => Kind == TextNodeKind.Scalar && Start >= End;
}

/// <summary>A member of a map.</summary>
/// <param name="Key">The key, decoded.</param>
/// <param name="Start">Where the key begins, with its quote.</param>
/// <param name="End">Behind the key.</param>
/// <param name="Value">The value.</param>
public sealed record TextMember(string Key, int Start, int End, TextNode Value);
