using System.Globalization;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.Csv;

/// <summary>Writes the ledger of obligations as comma-separated values (RFC 4180): one row a responsibility of a resource, of an account or of the organisation, those too that AWS holds alone.</summary>
public static class ObligationsCsv
{
    private static readonly string[] Columns =
    [
        "deployment", "resource", "type", "service", "layer", "responsibility", "title", "holder", "status", "mode", "third party", "account", "environment", "party",
        "aws part", "your part", "basis", "source", "source as of", "attestation", "valid until", "checks passed", "checks failed", "checks unknown", "checks waived", "reason", "date",
    ];

    /// <summary>Writes the rows.</summary>
    public static void Write(AssessmentResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        CsvText.Row(output, Columns);
        var rows = new Rows(result, output);
        foreach (var resource in result.Resources.Where(resource => resource.Split is not null))
        {
            rows.Add(resource);
        }

        foreach (var scope in result.Scopes)
        {
            rows.Add(scope);
        }
    }

    private sealed class Rows(AssessmentResult result, TextWriter output)
    {
        private readonly FindingBook _book = new(result);
        private readonly Dictionary<string, Citation> _sources = result.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);

        public void Add(ResourceAssessment resource)
        {
            var verdicts = Verdicts(resource);
            var at = 0;
            foreach (var entry in resource.Split!.Entries)
            {
                var status = entry.CustomerHoldsPart ? resource.Obligations[at++] : entry.Holder == Holder.Aws ? ObligationStatus.Inherited : (ObligationStatus?)null;
                if (entry.Holder == Holder.NotApplicable)
                {
                    continue;
                }

                Row(
                    entry,
                    new Subject(resource.Deployment, resource.Address, resource.TypeInWords, resource.Split.Service, resource.Placement.Account, resource.Placement.Environment, entry.CustomerHoldsPart ? resource.Placement.OwnerOf(entry.Responsibility) : null),
                    status,
                    resource.Attested is { } attested && attested.TryGetValue(entry.Responsibility, out var index) ? result.Attestations[index] : null,
                    verdicts.GetValueOrDefault(entry.Responsibility),
                    entry.Holder == Holder.Unknown ? resource.DoubtOf(entry)?.Detail : null);
            }
        }

        public void Add(ScopeObligation scope) => Row(
            scope.Entry,
            new Subject("", scope.Scope.Name(), scope.Scope.Name(), "", scope.Account, null, scope.Party),
            scope.Status,
            scope.Attestation is { } index ? result.Attestations[index] : null,
            [scope.Passed, scope.Failed, scope.Unknown, 0],
            scope.Reason);

        private void Row(SplitEntry entry, Subject subject, ObligationStatus? status, AttestationNote? attestation, int[]? verdicts, string? reason)
        {
            var step = entry.Basis[^1];
            var source = _sources.GetValueOrDefault(step.Source);
            CsvText.Row(
                output,
                subject.Deployment,
                subject.Address,
                subject.Type,
                subject.Service,
                _book.LayerOf(entry.Responsibility),
                entry.Responsibility,
                _book.TitleOf(entry.Responsibility),
                entry.Holder.Name(),
                status?.Name(),
                entry.Mode?.Name(),
                entry.Party,
                subject.Account,
                subject.Environment,
                subject.Party,
                entry.CustomerHoldsPart ? entry.Parts.Aws : "",
                entry.Parts.Customer,
                step.Kind.Name(),
                source?.Url ?? step.Source,
                step.AsOf,
                attestation?.Name,
                attestation?.ValidUntil,
                NumberOf(verdicts?[0]),
                NumberOf(verdicts?[1]),
                NumberOf(verdicts?[2]),
                NumberOf(verdicts?[3]),
                reason,
                result.Date);
        }

        /// <summary>How many checks pass, fail, are not known and are waived, by the responsibility that they serve.</summary>
        private static Dictionary<string, int[]> Verdicts(ResourceAssessment resource)
        {
            var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                var column = resource.Verdicts[i] switch { FindingStatus.Pass => 0, FindingStatus.Fail => 1, FindingStatus.Unknown => 2, FindingStatus.Waived => 3, _ => -1 };
                if (column >= 0)
                {
                    var responsibility = resource.Rules[i].Responsibility;
                    (counts.TryGetValue(responsibility, out var found) ? found : counts[responsibility] = new int[4])[column]++;
                }
            }

            return counts;
        }

        private static string NumberOf(int? number) => number is > 0 ? number.Value.ToString(CultureInfo.InvariantCulture) : "";
    }

    private readonly record struct Subject(string Deployment, string Address, string Type, string Service, string? Account, string? Environment, string? Party);
}
