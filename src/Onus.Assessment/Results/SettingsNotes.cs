using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Secrets;

namespace Onus.Assessment.Results;

/// <summary>Tells of a team's settings what they are and what they change.</summary>
public static class SettingsNotes
{
    /// <summary>The team's settings of a catalogue; null when it has none.</summary>
    /// <param name="resources">What was assessed with them.</param>
    public static SettingsNote? Of(ServiceCatalog catalog, IReadOnlyCollection<ResourceAssessment> resources)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(resources);
        return catalog.Team is { } team ? Of(team, catalog, resources) : null;
    }

    /// <summary>The organisation's policy; null when there is none.</summary>
    /// <param name="resources">What was assessed with it.</param>
    public static SettingsNote? OfPolicy(ServiceCatalog catalog, IReadOnlyCollection<ResourceAssessment> resources)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(resources);
        return catalog.Policy is { } policy ? Of(policy, catalog, resources) with { Holds = policy.Holds.IsEmpty ? null : [.. policy.Holds.Select(name => Redaction.Of(name.Text))] } : null;
    }

    private static SettingsNote Of(TeamSettings settings, ServiceCatalog catalog, IReadOnlyCollection<ResourceAssessment> resources)
    {
        var changes = resources.Select(resource => resource.Split).OfType<Split>()
            .GroupBy(split => split, ReferenceEqualityComparer.Instance)
            .SelectMany(group => ChangesOf((Split)group.Key!, settings.Source.Id, group.Count()))
            .ToLookup(change => change.Override, change => change.Change, StringComparer.Ordinal);
        var checks = settings.Checks.Select(Of).Concat(catalog.OwnChecks.Where(check => settings.Declares(check)).Select(check => new SettingsCheck(Redaction.Of(check.Id), Own: true))).OrderBy(check => check.Id, StringComparer.Ordinal).ToList();
        var dials = DialsOf(settings.Dials);
        return new SettingsNote(Redaction.Of(settings.Source.Url), Redaction.Of(settings.Source.Title), settings.Source.AsOf, [.. settings.Overrides.Select(item => Of(item, changes[item.Id]))])
        {
            Files = settings.Files.Length > 1 ? [.. settings.Files.Select(Redaction.OfPath)] : null,
            Dials = dials.IsEmpty ? null : dials,
            Checks = checks.Count == 0 ? null : [.. checks],
            Waivers = settings.Waivers.IsEmpty ? null : [.. settings.Waivers.Select(waiver => Redaction.Of(waiver.Name))],
        };
    }

    private static SettingsCheck Of(CheckSetting setting) => new(
        Redaction.Of(setting.Id),
        setting.Severity,
        setting.Level,
        setting.Off?.Because,
        setting.Parameters.Count == 0 ? null : setting.Parameters.Entries.ToImmutableSortedDictionary(entry => Redaction.Of(entry.Key), entry => Redaction.Of(entry.Value.ToString()), StringComparer.Ordinal));

    private static ImmutableSortedDictionary<string, string> DialsOf(SettingsDials dials)
    {
        var said = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Say(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                said[name] = Redaction.Of(text);
            }
        }

        Say("profile", dials.Profile?.Name());
        Say("severity", dials.Severity?.Name());
        Say("only", string.Join(", ", dials.Only.Select(name => name.Text)));
        Say("except", string.Join(", ", dials.Except.Select(name => name.Text)));
        Say("fail_on", dials.FailOn);
        Say("format", dials.Format);
        Say("baseline", dials.Baseline?.Shown);
        Say("exclude", string.Join(", ", dials.Input.Exclude.Select(name => name.Text)));
        Say("region", dials.Input.Region);
        Say("workspace", dials.Input.Workspace);
        Say("parameters", string.Join(", ", dials.Input.Parameters.Entries.Select(entry => entry.Key)));
        Say("parameter_files", string.Join(", ", dials.Input.ParameterFiles.Select(file => file.Shown)));
        Say("variables", string.Join(", ", dials.Input.Variables.Entries.Select(entry => entry.Key)));
        Say("variable_files", string.Join(", ", dials.Input.VariableFiles.Select(file => file.Shown)));
        Say("frameworks", string.Join(", ", dials.Frameworks.Select(name => name.Text)));
        return said.ToImmutable();
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

    private static IEnumerable<(string Override, SettingsChange Change)> ChangesOf(Split split, string source, int resources)
    {
        foreach (var entry in split.Entries)
        {
            for (var i = 1; i < entry.Basis.Length; i++)
            {
                if (entry.Basis[i] is { Kind: BasisKind.TeamOverride, Id: { } id } step && step.Source == source && step.Holder != entry.Basis[i - 1].Holder)
                {
                    yield return (id, new SettingsChange(split.Type, entry.Responsibility, entry.Basis[i - 1].Holder, step.Holder, resources));
                }
            }
        }
    }
}
