using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Health;

/// <summary>What events of AWS Health say on a day, and what of ours they touch.</summary>
/// <param name="Title">Where the events were read from, as the user named it.</param>
/// <param name="Date">The day that it speaks of.</param>
/// <param name="Events">The events: first abuse and risk, then what goes on and what comes, last what is over.</param>
public sealed record HealthReport(string Title, string Date, ImmutableArray<HealthEntry> Events)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/health/1";

    /// <summary>What the events were matched with; null where nothing was read, so that nothing is said of what they touch.</summary>
    public HealthInventory? Inventory { get; init; }

    /// <summary>The file that keeps the history; null when none is named.</summary>
    public string? History { get; init; }

    /// <summary>How many events the history knows besides those that were read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FromHistory { get; init; }

    /// <summary>How many entries this run adds to the history.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Added { get; init; }

    /// <summary>How many events had not begun on the day and are no scheduled changes, so that nobody could know them then.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Later { get; init; }

    /// <summary>What falls due besides, from whoever keeps it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<DueDate>? Due { get; init; }

    /// <summary>What the statements rest on, by id.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];
}

/// <summary>What events are matched with.</summary>
/// <param name="Title">What was read, as the user named it.</param>
/// <param name="Resources">How many resources there are.</param>
/// <param name="WithoutRegion">How many of them are in a Region that is not told.</param>
public sealed record HealthInventory(string Title, int Resources, int WithoutRegion);

/// <summary>A day on which something ends or falls due.</summary>
/// <param name="Date">The day.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Uid">What tells it from all others, the same in every run.</param>
public sealed record DueDate(DateOnly Date, string Title, string Uid);
