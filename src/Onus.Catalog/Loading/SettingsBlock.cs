using System.Collections.Immutable;

namespace Onus.Catalog.Loading;

/// <summary>What an attribute of a team's settings takes.</summary>
public enum SettingKind : byte
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text, or a list of texts.</summary>
    Texts,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A day, as <c>2026-12-31</c>; a month or a year where it is when something was decided.</summary>
    Day,

    /// <summary>An object.</summary>
    Map,

    /// <summary>A whole number, 0 at least.</summary>
    Number,

    /// <summary>A day, as <c>2026-12-31</c>, and nothing shorter.</summary>
    FullDay,

    /// <summary>A list of objects.</summary>
    Maps,
}

/// <summary>An attribute of a team's settings.</summary>
/// <param name="Takes">What it takes.</param>
/// <param name="Means">What it says, as a phrase.</param>
/// <param name="Required">Whether it has to be there.</param>
public sealed record SettingsAttribute(string Name, SettingKind Takes, string Means, bool Required = false)
{
    /// <summary>The words that it may have; empty for any.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}

/// <summary>A block of a team's settings; that without a name is the file itself.</summary>
/// <param name="Label">What its label is; null where it has none.</param>
/// <param name="Means">What it says, as a phrase.</param>
/// <param name="Attributes">Its attributes; null where it is written as in the catalogue.</param>
public sealed record SettingsBlock(string Name, string? Label, string Means, ImmutableArray<SettingsAttribute>? Attributes)
{
    /// <summary>The blocks that may stand in it.</summary>
    public ImmutableArray<SettingsBlock> Inner { get; init; } = [];
}
