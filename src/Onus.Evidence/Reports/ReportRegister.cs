using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Secrets;
using Onus.Evidence.Attestations;
using Onus.Evidence.Records;

namespace Onus.Evidence.Reports;

/// <summary>The reports of auditors that a team has on file, and how each stands.</summary>
public static class ReportRegister
{
    private static readonly ObligationStatus[] GravestFirst =
    [
        ObligationStatus.Unmet, ObligationStatus.Expired, ObligationStatus.Unknown, ObligationStatus.Open, ObligationStatus.Waived, ObligationStatus.Attested, ObligationStatus.Met,
    ];

    /// <summary>How a report stands on the day of an assessment.</summary>
    /// <param name="result">The assessment, in which what the report expects is looked up.</param>
    /// <param name="records">Knows what is recorded.</param>
    /// <param name="files">Looks at files.</param>
    /// <param name="scope">Which services it has in its scope; null where that is not on file.</param>
    public static ReportNote Of(TeamReport report, AssessmentResult result, IRecordBook records, EvidenceFiles files, ServicesInScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(files);
        var file = report.File is { } item ? files.Look(item) : null;
        var (state, reason) = !records.IsRecorded(RecordKinds.ProviderReport, report.Name, report.Digest) ? (RecordState.NotRecorded, "the log of evidence has no entry of it as it stands")
            : string.CompareOrdinal(result.Date, report.Reviewed) < 0 ? (RecordState.Ahead, $"it was read on {report.Reviewed}")
            : string.CompareOrdinal(result.Date, report.ValidUntil) > 0 ? (RecordState.Expired, $"it was relied on until {report.ValidUntil}")
            : file is { State: EvidenceState.Missing } ? (RecordState.Expired, $"{file.Name} is not there or can't be read")
            : file is { State: EvidenceState.Changed } ? (RecordState.Expired, $"{file.Name} has another content than what was read")
            : (RecordState.Current, (string?)null);
        return new ReportNote(report.Name, report.Provider, report.Series, report.From, report.Until, report.ValidUntil, report.ReviewedBy, report.Reviewed, state)
        {
            Reason = reason,
            Version = report.Version,
            Kept = report.Kept,
            File = file,
            Sha256 = report.File is null ? report.Sha256 : null,
            Services = report.Services.IsEmpty ? null : report.Services,
            Scope = scope is null ? null : new ScopeNote(Redaction.Of(scope.Name), scope.AsOf, scope.Sha256, [.. scope.Services.Keys]) { Program = scope.Program.Length == 0 ? null : scope.Program, Unmatched = scope.Unmatched.Length },
            Expects = report.Expects.IsEmpty ? null : [.. report.Expects.Select(control => new ExpectedControl(Redaction.Of(control.Key), control.Value, StatusOf(control.Value, result)))],
        };
    }

    /// <summary>What tells which services a report has in its scope: what it names, or else what is called as its series begins. Nothing where nothing is called so; several where that can't be told.</summary>
    /// <param name="scopes">All that is on file.</param>
    public static ImmutableArray<ServicesInScope> ScopesOf(TeamReport report, IEnumerable<ServicesInScope> scopes)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.InScope is { } name
            ? [.. scopes.Where(scope => scope.Name == name)]
            : [.. scopes.Where(scope => scope.Provider.Equals(report.Provider, StringComparison.OrdinalIgnoreCase) && FirstWord(scope.Name).Equals(FirstWord(report.Series), StringComparison.OrdinalIgnoreCase))];
    }

    private static string FirstWord(string text) => new([.. text.TakeWhile(char.IsLetterOrDigit)]);

    private static ObligationStatus? StatusOf(ImmutableArray<string> responsibilities, AssessmentResult result)
    {
        var found = new HashSet<ObligationStatus>(result.Scopes.Where(scope => scope.Entry.CustomerHoldsPart && responsibilities.Contains(scope.Entry.Responsibility)).Select(scope => scope.Status));
        foreach (var resource in result.Resources)
        {
            for (var i = 0; i < resource.Obligations.Length; i++)
            {
                if (responsibilities.Contains(resource.Split!.CustomerEntries[i].Responsibility))
                {
                    found.Add(resource.Obligations[i]);
                }
            }
        }

        return found.Count == 0 ? null : GravestFirst.FirstOrDefault(found.Contains, ObligationStatus.Unknown);
    }
}
