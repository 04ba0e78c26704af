using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>The team's own settings that an assessment was made with, and what they change in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Title">Whose settings they are.</param>
/// <param name="AsOf">When they were decided; empty where they decide nothing.</param>
/// <param name="Overrides">What they settle, in the order of the file.</param>
public sealed record SettingsNote(string File, string Title, string AsOf, ImmutableArray<SettingsOverride> Overrides);

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
