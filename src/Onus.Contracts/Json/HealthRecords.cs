using System.Collections.Immutable;
using System.Text.Json;

namespace Onus.Contracts.Json;

/// <summary>The events of AWS Health of an assessment, as they are read back.</summary>
internal static class HealthRecords
{
    /// <summary>The events again.</summary>
    /// <exception cref="JsonException">One lacks a list that every event has, or a list has nothing where something belongs.</exception>
    public static ImmutableArray<HealthEntry> Read(List<HealthEntry> entries)
    {
        foreach (var entry in entries)
        {
            Soundness.Whole(List(entry.Accounts), List(entry.Personas), List(entry.Responsibilities), List(entry.Signals), List(entry.Entities), List(entry.Notes), List(entry.Sources));
            if (entry.Touch is { } touch)
            {
                Soundness.Whole(List(touch.Surely), List(touch.Perhaps));
            }
        }

        return [.. entries];
    }

    private static IEnumerable<object?>? List<T>(ImmutableArray<T> items)
        where T : class => items.IsDefault ? null : items;
}
