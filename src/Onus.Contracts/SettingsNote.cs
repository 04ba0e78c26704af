using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>The team's own settings that an assessment was made with, and what they change in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Title">Whose settings they are.</param>
/// <param name="AsOf">When they were decided; empty where they decide nothing.</param>
/// <param name="Overrides">What they settle, in the order of the file.</param>
public sealed record SettingsNote(string File, string Title, string AsOf, ImmutableArray<SettingsOverride> Overrides)
{
    /// <summary>All files that they stand in, where there are several.</summary>
    public ImmutableArray<string>? Files { get; init; }

    /// <summary>What they say in the place of flags; null where they say nothing.</summary>
    public ImmutableSortedDictionary<string, string>? Dials { get; init; }

    /// <summary>What they say of checks, and the checks of the team's own; null where there are none.</summary>
    public ImmutableArray<SettingsCheck>? Checks { get; init; }

    /// <summary>What they accept, by the names of the waivers; null where they accept nothing.</summary>
    public ImmutableArray<string>? Waivers { get; init; }

    /// <summary>The waivers that nothing narrows: they accept what they name wherever it is; null where there are none.</summary>
    public ImmutableArray<string>? Everywhere { get; init; }

    /// <summary>What a policy holds besides the checks that it names; null where it holds nothing.</summary>
    public ImmutableArray<string>? Holds { get; init; }
}

/// <summary>What settings say of a check.</summary>
/// <param name="Id">The id of the check.</param>
/// <param name="Severity">How grave they call it; null for as the catalogue does.</param>
/// <param name="Level">How much care asks for it; null likewise.</param>
/// <param name="Off">Why it is not asked; null where it is.</param>
/// <param name="Parameters">The values that they give; null where they give none.</param>
/// <param name="Own">Whether it is one of their own.</param>
public sealed record SettingsCheck(string Id, Severity? Severity = null, CheckLevel? Level = null, string? Off = null, ImmutableSortedDictionary<string, string>? Parameters = null, bool Own = false);

/// <summary>Something that a team has settled otherwise than AWS's documents have it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="On">The types that it is about.</param>
/// <param name="Holders">The holders that it gives, by responsibility.</param>
/// <param name="When">The configuration in which it holds, as it is written; null when it always does.</param>
/// <param name="Because">Why, in the team's words.</param>
/// <param name="Changes">What it changes of what was assessed.</param>
public sealed record SettingsOverride(
    string Id,
    ImmutableArray<string> On,
    ImmutableSortedDictionary<string, Holder> Holders,
    string? When,
    string Because,
    ImmutableArray<SettingsChange> Changes);

/// <summary>A responsibility that another holds because of a team's settings.</summary>
/// <param name="Type">The type of the resources.</param>
/// <param name="From">Who would hold it.</param>
/// <param name="To">Who holds it.</param>
/// <param name="Resources">How many resources it is so of.</param>
public sealed record SettingsChange(string Type, string Responsibility, Holder From, Holder To, int Resources);
