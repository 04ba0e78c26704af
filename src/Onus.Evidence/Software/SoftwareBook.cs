using System.Collections.Immutable;
using System.Globalization;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Evidence.Oscal;

namespace Onus.Evidence.Software;

/// <summary>The results of scanners, put beside the obligations that they speak of. They decide nothing.</summary>
/// <param name="day">The day that is spoken of.</param>
/// <param name="mostDays">How many days evidence may be old.</param>
public sealed class SoftwareBook(SoftwareRules rules, DateOnly day, int mostDays, SourceMap places, DiagnosticBag diagnostics)
{
    private readonly ScannerResults _results = new(places, diagnostics, new OscalPlans(day, diagnostics));

    /// <summary>What system security plans state that were among the files.</summary>
    public ImmutableArray<PlanNote> Plans => _results.Plans;

    /// <summary>Reads a file, or the files of JSON below a folder.</summary>
    /// <param name="isNamed">Whether people named the file itself, so that one of no known format is an error.</param>
    public void Read(FileTree tree, string path, bool isNamed, CancellationToken cancellation) => _results.Add(tree, path, isNamed, cancellation);

    /// <summary>Takes what was told otherwise than in a file, in one of the formats.</summary>
    /// <param name="from">What told it, as it is shown.</param>
    public void Take(MapValue document, string from) => _results.Add(document, from);

    /// <summary>The evidence for what is deployed, in the order of the resources.</summary>
    /// <param name="resources">Each resource, with what was assessed of it.</param>
    public ImmutableArray<SoftwareEvidence> Join(IReadOnlyList<(Resource Resource, ResourceAssessment Assessed)> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        var matcher = new ImageMatcher(rules, [.. resources.Select(item => item.Resource)]);
        var evidence = ImmutableArray.CreateBuilder<SoftwareEvidence>();
        var joined = new HashSet<ScannedSoftware>(ReferenceEqualityComparer.Instance);
        var ids = _results.Found.Select(item => item.ResourceId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (resource, assessed) in resources)
        {
            if (matcher.Of(resource, ids) is not { } scannable)
            {
                continue;
            }

            foreach (var software in _results.Found)
            {
                if (matcher.Match(scannable, software) is { } match)
                {
                    joined.Add(software);
                    evidence.AddRange(Of(assessed, software, match));
                }
            }
        }

        foreach (var software in _results.Found.Where(item => !joined.Contains(item)))
        {
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Note, "evidence-of-nothing", $"{software.Subject} was scanned ({software.File}), and nothing that was read here names it.", Origin.None));
        }

        return evidence.ToImmutable();
    }

    /// <summary>The system's packages speak for the system's responsibility where the customer has a part of it, else for the application's, as the rest does.</summary>
    private IEnumerable<SoftwareEvidence> Of(ResourceAssessment assessed, ScannedSoftware software, SoftwareMatch match)
    {
        var held = (assessed.Split?.CustomerEntries ?? []).Select(entry => entry.Responsibility).ToList();
        var (hasSystem, hasApplication) = (held.Contains(rules.System), held.Contains(rules.Application));
        if (hasApplication)
        {
            yield return One(rules.Application, software.Flaws is { } flaws ? hasSystem ? flaws.Application : Sum(flaws) : null);
        }

        if (hasSystem)
        {
            yield return One(rules.System, software.Flaws is { } flaws ? hasApplication ? flaws.System : Sum(flaws) : null);
        }

        SoftwareEvidence One(string responsibility, SortedDictionary<string, int>? severities)
        {
            int? days = software.Day is { } scanned ? day.DayNumber - scanned.DayNumber : null;
            return new SoftwareEvidence(
                assessed,
                responsibility,
                Redaction.Of(software.Subject),
                match,
                software.File,
                Redaction.Of(software.Tool),
                software.Format,
                software.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                days,
                days switch { null => EvidenceAge.Undated, < 0 => EvidenceAge.Later, var old when old > mostDays => EvidenceAge.Stale, _ => EvidenceAge.Fresh },
                severities?.ToImmutableSortedDictionary(StringComparer.Ordinal),
                software.SetAside);
        }
    }

    private static SortedDictionary<string, int> Sum(FlawCount flaws)
    {
        var sum = new SortedDictionary<string, int>(flaws.System, StringComparer.Ordinal);
        foreach (var (severity, count) in flaws.Application)
        {
            sum[severity] = sum.GetValueOrDefault(severity) + count;
        }

        return sum;
    }
}
