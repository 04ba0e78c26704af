using System.Collections.Immutable;
using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.Live.Planning;

/// <summary>A collector as it is used in one run: with the calls that something needs.</summary>
/// <param name="Mapping">How its records become resources; without what only calls give that nothing needs.</param>
/// <param name="Collector">The collector.</param>
/// <param name="Makes">Whether its records become resources; else others only need them.</param>
/// <param name="FollowUps">The calls about single things that are made, in their order.</param>
/// <param name="Joins">The calls for all things that are made.</param>
/// <param name="Unasked">What records have instead of answers that nothing needs.</param>
/// <param name="Gaps">What resources have, by type, where checks read what no call tells.</param>
/// <param name="Children">The collectors that are asked for each thing of this one.</param>
public sealed record PlannedCollector(
    RecordMapping Mapping,
    Collector Collector,
    bool Makes,
    ImmutableArray<FollowUp> FollowUps,
    ImmutableArray<Join> Joins,
    ImmutableArray<(string Name, UnknownValue Value)> Unasked,
    ImmutableDictionary<string, ImmutableArray<(string Name, UnknownValue Value)>> Gaps,
    ImmutableArray<PlannedCollector> Children)
{
    /// <summary>Its type.</summary>
    public string Type => Mapping.Name;

    /// <summary>All calls that it makes, those of its children included.</summary>
    public IEnumerable<ApiRead> Reads =>
        FollowUps.Select(followUp => followUp.Read).Concat(Joins.Select(join => join.Read)).Prepend(Collector.List).Concat(Children.SelectMany(child => child.Reads));

    /// <summary>All types of which it tells, those of its children included.</summary>
    public IEnumerable<string> Types => (Makes ? CollectorReads.Covered(Mapping) : []).Concat(Children.SelectMany(child => child.Types));
}
