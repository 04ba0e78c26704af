using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Catalog.Model;
using Onus.Core.Files;

namespace Onus.Catalog;

/// <summary>A team's settings and an organisation's policy as they are in force with a catalogue: the policy has the last word, and what it holds the team can't loosen. Safe for use by several threads.</summary>
internal sealed class SettingsInForce
{
    private readonly ServiceCatalog _catalog;
    private readonly CheckAdjustments _adjustments;
    private readonly Lazy<ImmutableArray<Check>> _checks;
    private readonly Lazy<ImmutableArray<HolderOverride>> _overrides;

    /// <summary>Puts what they say of checks to those that the context reads from now on, and reads what they declare.</summary>
    /// <param name="catalog">The catalogue, which need not be complete yet.</param>
    public SettingsInForce(ServiceCatalog catalog, TeamSettings? team, TeamSettings? policy, CatalogParts parts)
    {
        var context = parts.Context;
        _catalog = catalog;
        context.Adjustments = _adjustments = CheckAdjustments.Of(team?.Checks ?? [], policy?.Checks ?? [], [.. policy?.HeldNames ?? [], .. policy?.OwnChecks ?? []]);
        Team = team?.With(context.Expand);
        Policy = policy?.With(context.Expand);
        foreach (var settings in All.Where(settings => settings.HasOwn))
        {
            Own.Read(settings.Own, settings.Locals, settings.Source.Id, context.Over(new MemoryTree([])), parts.Layers, isHeld: ReferenceEquals(settings, Policy));
        }

        _checks = new(() => [.. Own.Checks.Select(check => check with { Service = check.Types.Select(catalog.Classify).FirstOrDefault(known => known is not null)?.Service.Id ?? "" })]);
        _overrides = new(() => [.. (Team?.Overrides ?? []).Where(change => !IsHeld(change)), .. Policy?.Overrides ?? []]);
    }

    /// <summary>The team's; null when it has none.</summary>
    public TeamSettings? Team { get; }

    /// <summary>The organisation's policy; null when there is none.</summary>
    public TeamSettings? Policy { get; }

    /// <summary>Those that there are.</summary>
    public IEnumerable<TeamSettings> All => new[] { Team, Policy }.OfType<TeamSettings>();

    /// <summary>What they declare by themselves.</summary>
    public OwnKnowledge Own { get; } = new();

    /// <summary>The checks that they declare, each with the service of its types.</summary>
    public ImmutableArray<Check> Checks => _checks.Value;

    /// <summary>What is settled otherwise: by the team as far as the policy lets it, then by the policy.</summary>
    public ImmutableArray<HolderOverride> Overrides => _overrides.Value;

    /// <summary>What the team wants and the policy does not let it have, by place.</summary>
    public IReadOnlyList<SettingsAttempt> Attempts =>
    [
        .. _adjustments.Attempts.Concat((Team?.Overrides ?? []).Where(IsHeld).Select(change => new SettingsAttempt("override", change.Id, change.Origin)))
            .OrderBy(attempt => attempt.Origin.File).ThenBy(attempt => attempt.Origin.Offset),
    ];

    /// <summary>Whether the policy holds a responsibility by its name.</summary>
    public bool Holds(string responsibility) => Policy is { } policy && HoldNames.Cover(policy.HeldNames, "", "", responsibility);

    /// <summary>The checks that they declare for a service.</summary>
    public ImmutableArray<Check> ChecksOf(string service) => Own.Checks.Count == 0 ? [] : [.. Checks.Where(check => check.Service == service)];

    /// <summary>Whether the policy holds a responsibility that an override would give to another: by its name, by an override of its own, or as what a check of it serves.</summary>
    private bool IsHeld(HolderOverride change) => Policy is { } policy && change.Holders.Keys.Any(responsibility =>
        HoldNames.Cover(policy.HeldNames, "", "", responsibility)
        || policy.Overrides.Any(held => held.Holders.ContainsKey(responsibility) && held.On.Intersect(change.On).Any())
        || policy.Checks.SelectMany(setting => _catalog.FindChecks(setting.Id)).Concat(Checks.Where(check => check.IsHeld)).Any(check => check.Responsibility == responsibility && check.Types.Intersect(change.On).Any()));
}
