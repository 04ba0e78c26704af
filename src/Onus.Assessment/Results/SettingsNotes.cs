using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Secrets;

namespace Onus.Assessment.Results;

/// <summary>Tells of a team's settings what they are and what they change.</summary>
public static class SettingsNotes
{
    /// <summary>The settings of a catalogue; null when it has none.</summary>
    /// <param name="resources">What was assessed with them.</param>
    public static SettingsNote? Of(ServiceCatalog catalog, IReadOnlyCollection<ResourceAssessment> resources)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(resources);
        if (catalog.Team is not { } team)
        {
            return null;
        }

        var changes = resources.Select(resource => resource.Split).OfType<Split>()
            .GroupBy(split => split, ReferenceEqualityComparer.Instance)
            .SelectMany(group => ChangesOf((Split)group.Key!, group.Count()))
            .ToLookup(change => change.Override, change => change.Change, StringComparer.Ordinal);
        return new SettingsNote(Redaction.Of(team.Source.Url), Redaction.Of(team.Source.Title), team.Source.AsOf, [.. team.Overrides.Select(item => Of(item, changes[item.Id]))]);
    }

    private static SettingsOverride Of(HolderOverride item, IEnumerable<SettingsChange> changes) => new(
        Redaction.Of(item.Id),
        item.On,
        item.Holders,
        item.When is { } when ? Redaction.Of(when.ToString()) : null,
        Redaction.Of(item.Because),
        [.. changes
            .GroupBy(change => change with { Resources = 0 })
            .Select(group => group.Key with { Resources = group.Sum(change => change.Resources) })
            .OrderBy(change => change.Type, StringComparer.Ordinal)
            .ThenBy(change => change.Responsibility, StringComparer.Ordinal)]);

    private static IEnumerable<(string Override, SettingsChange Change)> ChangesOf(Split split, int resources)
    {
        foreach (var entry in split.Entries)
        {
            for (var i = 1; i < entry.Basis.Length; i++)
            {
                if (entry.Basis[i] is { Kind: BasisKind.TeamOverride, Id: { } id } step && step.Holder != entry.Basis[i - 1].Holder)
                {
                    yield return (id, new SettingsChange(split.Type, entry.Responsibility, entry.Basis[i - 1].Holder, step.Holder, resources));
                }
            }
        }
    }
}
