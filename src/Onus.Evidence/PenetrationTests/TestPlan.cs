using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Places;
using Onus.Evidence.Reading;

namespace Onus.Evidence.PenetrationTests;

/// <summary>A penetration test as it is planned.</summary>
internal sealed record TestPlan(
    string Name,
    Span When,
    string Tester,
    string Contact,
    ImmutableArray<PlannedTarget> Targets,
    ImmutableArray<PlannedActivity> Activities,
    ImmutableArray<WrittenPermission> Permissions,
    Origin Origin);

/// <summary>What is to be tested.</summary>
/// <param name="Owner">Whose it is; null for the team's own.</param>
/// <param name="Service">The id of a service of the catalogue, or as the plan has it where it is none.</param>
/// <param name="Type">The canonical type, or as the plan has it where it is none.</param>
/// <param name="Resource">The address of a resource of the inventory.</param>
/// <param name="Address">A host name, an address of a network, an ARN.</param>
/// <param name="As">As what it is meant, where not the resource itself.</param>
internal sealed record PlannedTarget(string Name, string? Owner, string? Service, string? Type, string? Resource, string? Address, string? Account, string? Region, string? As, Origin Origin)
{
    /// <summary>Whether the service or the type is none that the catalogue knows.</summary>
    public bool IsElsewhere { get; init; }
}

/// <summary>What is to be done.</summary>
/// <param name="Called">The activity as the plan calls it.</param>
/// <param name="Targets">The names of its targets, each once.</param>
/// <param name="Rate">How much of it, by measure.</param>
/// <param name="States">What the plan states to be so.</param>
/// <param name="When">When, where that is not as the plan.</param>
internal sealed record PlannedActivity(TestActivityRule Rule, string Called, FrozenSet<string> Targets, ImmutableSortedDictionary<string, double> Rate, ImmutableArray<string> States, Span? When, Origin Origin);

/// <summary>A permission in writing.</summary>
/// <param name="By">Who gives it.</param>
/// <param name="File">Where it is kept, seen from the plan.</param>
/// <param name="Sha256">The digest of the file, in small letters.</param>
/// <param name="Targets">The names of the targets that it covers; empty for all.</param>
/// <param name="Activities">The names and ids of the activities that it covers; empty for all.</param>
internal sealed record WrittenPermission(string Name, string By, string File, string Sha256, Span When, FrozenSet<string> Targets, FrozenSet<string> Activities, Origin Origin)
{
    /// <summary>Whether it speaks of an activity.</summary>
    public bool IsAbout(PlannedActivity activity) => Activities.Count == 0 || Activities.Contains(activity.Called) || Activities.Contains(activity.Rule.Id);

    /// <summary>Whether it speaks of a target.</summary>
    public bool IsAbout(PlannedTarget target) => Targets.Count == 0 || Targets.Contains(target.Name);
}
