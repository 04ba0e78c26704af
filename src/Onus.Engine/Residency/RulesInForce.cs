using System.Collections.Immutable;
using Onus.Assessment.Residency;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Catalog.Model.Residency;
using Onus.Contracts.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources.Files;

namespace Onus.Engine.Residency;

/// <summary>The rules of residency of an organisation's policy and of a team's settings, each about what it says it is.</summary>
internal sealed class RulesInForce
{
    private readonly List<Entry> _entries;
    private readonly FileLocations _locations;
    private readonly SourceMap _places;
    private readonly SortedSet<(int First, int Second)> _opposed = [];

    private RulesInForce(List<Entry> entries, Func<string, string> locationOf, SourceMap places) => (_entries, _locations, _places) = (entries, new FileLocations(locationOf, places), places);

    /// <summary>The rules of the settings that are in force, the policy's first: its word no repository can take back, since every rule is asked.</summary>
    /// <param name="locationOf">The absolute path of a file or folder by the name that it is shown with.</param>
    public static RulesInForce Of(ServiceCatalog catalog, Func<string, string> locationOf, SourceMap places)
    {
        var entries = new List<Entry>();
        foreach (var settings in catalog.TeamAndPolicy.Reverse())
        {
            var jurisdictions = catalog.JurisdictionsOf(settings);
            entries.AddRange(settings.Residency.Select(rule => new Entry(
                new RuleJudge(rule, AllowedRegions.Of(rule, jurisdictions, catalog.Geography)), new RuleScope(rule.Scope, catalog), ReferenceEquals(settings, catalog.Policy))));
        }

        return new RulesInForce(entries, locationOf, places);
    }

    /// <summary>Which rules are about a resource, or may be.</summary>
    public IReadOnlyList<(RuleJudge Judge, Truth Covers)> About(Resource resource)
    {
        if (_entries.Count == 0)
        {
            return [];
        }

        ReadOnlySpan<string> places = [_locations.Of(resource.Deployment), _locations.Of(resource.Origin)];
        var about = new List<(RuleJudge, Truth)>();
        var sure = new List<int>();
        for (var at = 0; at < _entries.Count; at++)
        {
            if (_entries[at].Scope.Covers(resource, places) is var covers and not Truth.False)
            {
                _entries[at].Resources++;
                about.Add((_entries[at].Judge, covers));
                if (covers == Truth.True)
                {
                    sure.Add(at);
                }
            }
        }

        NoteOpposed(sure);
        return about;
    }

    /// <summary>The rules as data.</summary>
    public ImmutableArray<ResidencyRuleNote> Notes() => [.. _entries.Select(entry => new ResidencyRuleNote(
        entry.Rule.Name, entry.IsPolicy, entry.Rule.Because, entry.Rule.Countries, entry.Rule.Jurisdictions, [.. entry.Judge.Allowed.Regions], entry.Rule.AcceptsEdge, entry.Resources, ResultBuilder.PlaceOf(_places, entry.Rule.Origin)))];

    /// <summary>Says which rules are about nothing, and which together leave no Region to what both are about.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var entry in _entries.Where(entry => entry.Resources == 0))
        {
            diagnostics.Warning("settings-matches-nothing", $"residency \"{entry.Rule.Name}\" is about nothing that was read: it may have a misspelt path, tag or type.", entry.Rule.Origin, $"Correct it, or take it out.");
        }

        foreach (var (first, second) in _opposed)
        {
            diagnostics.Warning("residency-contradiction", $"residency \"{_entries[second].Rule.Name}\" and residency \"{_entries[first].Rule.Name}\" are about the same resources, and no Region is allowed by both.", _entries[second].Rule.Origin, $"Narrow what one of the two is about.");
        }
    }

    private void NoteOpposed(List<int> about)
    {
        for (var i = 0; i < about.Count; i++)
        {
            for (var j = i + 1; j < about.Count; j++)
            {
                if (!_entries[about[i]].Judge.Allowed.Regions.Overlaps(_entries[about[j]].Judge.Allowed.Regions))
                {
                    _opposed.Add((about[i], about[j]));
                }
            }
        }
    }

    private sealed class Entry(RuleJudge judge, RuleScope scope, bool isPolicy)
    {
        public RuleJudge Judge => judge;

        public RuleScope Scope => scope;

        public bool IsPolicy => isPolicy;

        public ResidencyRule Rule => judge.Rule;

        /// <summary>How many resources it is about, or may be.</summary>
        public int Resources { get; set; }
    }
}
