using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Evidence.Records;

namespace Onus.Engine.Teams;

/// <summary>Says which waivers of settings count. Where there is a log of evidence, one without an entry in it does not.</summary>
internal static class AcceptedWaivers
{
    /// <summary>The waivers of a team's settings that are recorded, or need not be; what is doubtful about the others goes to the diagnostics.</summary>
    /// <param name="recordsOf">What is recorded of settings.</param>
    public static ImmutableArray<TeamWaiver> Of(TeamSettings settings, Func<TeamSettings, IRecordBook> recordsOf, DiagnosticBag diagnostics)
    {
        if (settings.Waivers.IsEmpty)
        {
            return [];
        }

        var records = recordsOf(settings);
        foreach (var waiver in settings.Waivers)
        {
            if (!IsRecorded(waiver, records))
            {
                diagnostics.Warning("evidence-not-recorded", $"The waiver \"{waiver.Name}\" does not count: the log of evidence has no entry of it as it stands.", waiver.Origin, $"Look it over, and record it: onus waive --record \"{waiver.Name}\".");
            }
            else if (waiver.Until is null)
            {
                diagnostics.Warning("waiver-without-end", $"The waiver \"{waiver.Name}\" has no last day.", waiver.Origin, $"Add until = \"YYYY-MM-DD\", so that it is looked at again.");
            }
        }

        return [.. settings.Waivers.Where(waiver => IsRecorded(waiver, records))];
    }

    /// <summary>A waiver of settings, and how it stands.</summary>
    public static RecordState StateOf(TeamWaiver waiver, IRecordBook? records, string day) =>
        records is not null && !IsRecorded(waiver, records) ? RecordState.NotRecorded
        : waiver.Until is { } until && string.CompareOrdinal(day, until) > 0 ? RecordState.Expired
        : RecordState.Current;

    private static bool IsRecorded(TeamWaiver waiver, IRecordBook records) => !records.IsThere || records.IsRecorded(RecordKinds.Waiver, waiver.Name, waiver.Digest);
}
