using System.Collections.Immutable;
using Onus.Contracts.Residency;

namespace Onus.Reports.Residency;

/// <summary>Places that are told together: those of one kind, for one reason.</summary>
/// <param name="Entries">The places, one at least.</param>
internal sealed record ResidencyRow(ImmutableArray<ResidencyEntry> Entries)
{
    public ResidencyEntry First => Entries[0];
}

/// <summary>What of a report is told one by one: what is not allowed, leaves, goes elsewhere or is not known.</summary>
internal sealed record ResidencySection(string Title, ImmutableArray<ResidencyRow> Rows)
{
    public int Count => Rows.Sum(row => row.Entries.Length);

    /// <summary>The sections of a report, the gravest first; empty ones are left out.</summary>
    public static IEnumerable<ResidencySection> Of(ResidencyReport report)
    {
        var own = report.Entries.Where(entry => entry is { Kind: ResidencyKind.Own, Reach: ResidencyReach.Region }).DistinctBy(entry => (entry.Deployment, entry.Address)).ToDictionary(entry => (entry.Deployment, entry.Address), entry => entry.Regions[0]);
        ResidencySection[] sections =
        [
            new("NOT ALLOWED", RowsOf(report.Entries.Where(entry => entry.Verdict == ResidencyVerdict.NotAllowed))),
            new("LEAVES THE REGION", RowsOf(report.Entries.Where(entry => entry.Verdict == ResidencyVerdict.LeavesRegion || (entry.Verdict is null && entry.Reach is ResidencyReach.Edge or ResidencyReach.Partition or ResidencyReach.Regions or ResidencyReach.Outside)))),
            new("NOT KNOWN", RowsOf(report.Entries.Where(entry => entry.Verdict == ResidencyVerdict.Unknown || (entry.Verdict is null && entry.Reach == ResidencyReach.Unknown)))),
            new("GOES TO ANOTHER REGION", RowsOf(report.Entries.Where(entry => entry.Verdict is null or ResidencyVerdict.Allowed && entry is { Kind: not ResidencyKind.Own, Reach: ResidencyReach.Region or ResidencyReach.OneOf } && IsElsewhere(entry)))),
        ];
        return sections.Where(section => section.Rows.Length > 0);

        bool IsElsewhere(ResidencyEntry entry) => !own.TryGetValue((entry.Deployment, entry.Address), out var region) || entry.Regions.Any(other => other != region);
    }

    /// <summary>What resources are in or leave to by themselves is told once for all that are alike; what a property says stands alone.</summary>
    private static ImmutableArray<ResidencyRow> RowsOf(IEnumerable<ResidencyEntry> entries) =>
    [
        .. entries.Select((entry, at) => (entry, at))
            .GroupBy(item => item.entry.Path is null ? (item.entry.Kind, item.entry.Reach, string.Join(',', item.entry.Regions), ResidencyWording.Why(item.entry), ResidencyWording.Rules(item.entry), -1) : (item.entry.Kind, item.entry.Reach, "", null, "", item.at))
            .Select(group => new ResidencyRow([.. group.Select(item => item.entry)])),
    ];
}
