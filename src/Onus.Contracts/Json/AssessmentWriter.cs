using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Onus.Contracts.Json;

/// <summary>
/// Writes an assessment for programs (<c>onus/assessment/2</c>; its schema is docs/assessment.schema.json), a record a line: as one document,
/// or as lines that each say what they are.
/// </summary>
public sealed class AssessmentWriter
{
    /// <summary>The name of the format.</summary>
    public const string Schema = "onus/assessment/2";

    /// <summary>The letters of verdicts, in the order of <see cref="FindingStatus"/>.</summary>
    internal const string Letters = "pfunw";

    private readonly ArrayBufferWriter<byte> _record = new();
    private readonly Dictionary<Reason, int> _reasons = [];
    private readonly ClauseTable _clauses = new();
    private readonly AssessmentResult _assessment;
    private readonly BufferedStream _output;
    private readonly bool _lines;
    private readonly Dictionary<string, int> _rules;
    private readonly Dictionary<Split, int> _splits = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ResourceAssessment, int> _resources = new(ReferenceEqualityComparer.Instance);
    private readonly Utf8JsonWriter _json;

    private AssessmentWriter(AssessmentResult assessment, Stream output, bool lines)
    {
        const int Block = 1 << 18;
        _assessment = assessment;
        _output = new BufferedStream(output, Block);
        _lines = lines;
        _json = new Utf8JsonWriter(_record, new JsonWriterOptions { Encoder = VisibleEncoder.Instance });
        _rules = Enumerable.Range(0, assessment.Rules.Length).ToDictionary(at => assessment.Rules[at].Id, StringComparer.Ordinal);
        for (var i = 0; i < assessment.Splits.Length; i++)
        {
            _splits[assessment.Splits[i]] = i;
        }

        for (var i = 0; i < assessment.Resources.Length; i++)
        {
            _resources[assessment.Resources[i]] = i;
        }
    }

    /// <summary>Writes an assessment.</summary>
    /// <param name="output">Where it goes; left open.</param>
    /// <param name="detail">Which findings are told.</param>
    /// <param name="lines">Whether as lines, each with its kind, rather than as one document.</param>
    public static void Write(AssessmentResult assessment, Stream output, AssessmentDetail detail = AssessmentDetail.Notable, bool lines = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(output);
        new AssessmentWriter(assessment, output, lines).Write(detail);
    }

    private void Write(AssessmentDetail detail)
    {
        var json = ContractsJson.Default;
        One("assessment", new Head(Schema, _assessment.Program, _assessment.Date, _assessment.CatalogDate, _assessment.Title, _assessment.Settings, _assessment.Policy, _assessment.View, _assessment.Baseline, _assessment.AcceptableUse, _assessment.EvidenceLog), json.Head);
        All("deployments", "deployment", _assessment.Deployments, json.ScannedDeployment);
        All("layers", "layer", _assessment.Layers, json.Titled);
        All("services", "service", _assessment.Services, json.Titled);
        All("responsibilities", "responsibility", _assessment.Responsibilities, json.ResponsibilityTitle);
        All("models", "model", _assessment.Models, json.Titled);
        All("sources", "source", _assessment.Sources, json.Citation);
        All("rules", "rule", Rules(), json.RuleRecord);
        All("splits", "split", Splits(), json.SplitRecord);
        All("resources", "resource", _assessment.Resources.Select(RecordOf), ManyJson.Default.ResourceRecord);
        All("scopes", "scope", _assessment.Scopes, json.ScopeObligation);
        Any("attestations", "attestation", _assessment.Attestations, json.AttestationNote);
        Any("waivers", "waiver", _assessment.Waivers, json.AcceptanceNote);
        Any("reports", "report", _assessment.Reports, json.ReportNote);
        Any("plans", "plan", _assessment.Plans, json.PlanNote);
        Any("components", "component", _assessment.Components, json.ComponentNote);
        Any("contexts", "context", _assessment.Contexts, json.ContextNote);
        Any("due", "due", [.. DueItem.Of(_assessment)], json.DueItem);
        All("uninherited", "uninherited", _assessment.Uninherited.Select(item => RecordOf(item, _resources[item.Resource])), json.UninheritedRecord);
        if (!_assessment.Software.IsEmpty)
        {
            All("software", "software", _assessment.Software.Select(item => RecordOf(item, _resources[item.Resource])), json.SoftwareRecord);
        }

        Any("health", "health", _assessment.Health, json.HealthEntry);
        if (!_assessment.Access.IsEmpty)
        {
            All("grants", "grant", GrantTable.Of(_assessment.Access), json.AccessGrant);
            All("access", "access", GrantTable.RecordsOf(_assessment.Access), json.StoreRecord);
        }

        if (!_assessment.Frameworks.IsEmpty)
        {
            All("frameworks", "framework", _assessment.Frameworks.Select(FrameworkRecord.From), json.FrameworkRecord);
            All("requirements", "requirement", _assessment.Frameworks.SelectMany((framework, at) => framework.Requirements.Select(requirement => RequirementRecord.From(at, requirement))), json.RequirementRecord);
        }

        var names = new Fingerprints(_assessment);
        All("findings", "finding", _assessment.Findings(detail).Select(finding => RecordOf(finding, _resources[finding.Resource], names)), ManyJson.Default.FindingRecord);
        All("reasons", "reason", _reasons.OrderBy(entry => entry.Value).Select(entry => entry.Key), json.Reason);
        All("clauses", "clause", _clauses.Texts, json.ClauseText);
        All("diagnostics", "diagnostic", _assessment.Diagnostics, json.ReportedDiagnostic);
        One("summary", AssessmentSummary.Of(_assessment), json.AssessmentSummary);
        _output.Flush();
    }

    private IEnumerable<RuleRecord> Rules()
    {
        var counts = _assessment.Rules.ToDictionary(rule => rule.Id, _ => new int[Letters.Length], StringComparer.Ordinal);
        foreach (var resource in _assessment.Resources)
        {
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                counts[resource.Rules[i].Id][(int)resource.Verdicts[i]]++;
            }
        }

        return _assessment.Rules.Select(rule => new RuleRecord(
            rule.Id,
            rule.Title,
            rule.Responsibility,
            rule.Service,
            rule.Severity,
            rule.Why,
            rule.Fix,
            rule.Aliases,
            rule.Requirements,
            Enum.GetValues<FindingStatus>().ToDictionary(status => status.Name(), status => counts[rule.Id][(int)status]),
            rule.Level,
            rule.CatalogSeverity,
            rule.Parameters,
            rule.Held ? true : null));
    }

    private IEnumerable<SplitRecord> Splits()
    {
        var rules = new Dictionary<Split, ImmutableArray<Rule>>(ReferenceEqualityComparer.Instance);
        foreach (var resource in _assessment.Resources.Where(resource => resource.Split is not null))
        {
            rules.TryAdd(resource.Split!, resource.Rules);
        }

        return _assessment.Splits.Select(split => new SplitRecord(
            split.Id,
            split.Type,
            split.Service,
            split.Model,
            split.Management,
            split.ManagementBecause,
            [.. split.CustomerEntries.Select(entry => entry.Responsibility)],
            [.. rules.GetValueOrDefault(split, []).Select(rule => _rules[rule.Id])],
            split.Entries));
    }

    private ResourceRecord RecordOf(ResourceAssessment resource)
    {
        SortedDictionary<string, int>? unknown = null;
        foreach (var entry in resource.Split?.CustomerEntries ?? [])
        {
            if (resource.DoubtOf(entry) is { } reason)
            {
                unknown ??= new SortedDictionary<string, int>(StringComparer.Ordinal);
                unknown[entry.Responsibility] = IndexOf(reason);
            }
        }

        return new ResourceRecord(
            resource.Deployment,
            resource.Address,
            resource.Type,
            resource.Split is { } split ? _splits[split] : null,
            resource.SourceType,
            resource.Source,
            ArrayOf(resource.Parts),
            resource.Doubt is { } doubt ? IndexOf(doubt) : null,
            resource.Split is null ? null : ImmutableCollectionsMarshal.AsArray(resource.Obligations),
            resource.Split is null ? null : string.Create(resource.Verdicts.Length, resource.Verdicts, (letters, verdicts) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = Letters[(int)verdicts[i]];
                }
            }),
            unknown,
            resource.Placement.Account,
            resource.Placement.Environment,
            resource.Placement.Party,
            resource.Attested,
            resource.Placement.Owners,
            resource.Context is { } known ? ImmutableCollectionsMarshal.AsArray(known.Contexts) : null,
            Graver(resource),
            resource.Context is { Wanting.Count: > 0 } context ? context.Wanting : null);
    }

    /// <summary>The checks whose failure is graver than their rules say, with how grave it is; null for none.</summary>
    private static SortedDictionary<string, Severity>? Graver(ResourceAssessment resource)
    {
        if (resource.Context is not { Severities.IsEmpty: false } context)
        {
            return null;
        }

        var graver = new SortedDictionary<string, Severity>(StringComparer.Ordinal);
        for (var i = 0; i < resource.Rules.Length; i++)
        {
            if (context.Severities[i] != resource.Rules[i].Severity)
            {
                graver[resource.Rules[i].Id] = context.Severities[i];
            }
        }

        return graver;
    }

    private static UninheritedRecord RecordOf(UninheritedObligation item, int resource) => new(
        resource,
        item.Responsibility,
        item.Belief,
        item.Reason,
        item.Check is null ? null : item.Cause,
        item.Check is null ? item.Cause : null,
        item.Location);

    private static SoftwareRecord RecordOf(SoftwareEvidence item, int resource) => new(
        resource,
        item.Responsibility,
        item.Subject,
        item.Match,
        item.File,
        item.Tool,
        item.Format,
        item.Age,
        item.Scanned,
        item.Days,
        item.Severities,
        item.SetAside == 0 ? null : item.SetAside);

    private FindingRecord RecordOf(Finding finding, int resource, Fingerprints names)
    {
        var details = finding.Details;
        return new FindingRecord(
            _rules[finding.Rule.Id],
            resource,
            finding.Status,
            names.Of(finding),
            details.Location,
            details.Doubt is { } doubt ? IndexOf(doubt) : null,
            details.Waiver,
            ImmutableCollectionsMarshal.AsArray(details.Because),
            _clauses.RecordOf(details.Clause),
            finding.IsShown ? null : finding.Hidden,
            details.Fix,
            details.Cause,
            ArrayOf(details.Chain),
            finding.Remedy,
            finding.Severity == finding.Rule.Severity ? null : finding.Severity);
    }

    /// <summary>What a table has of a list, which is not copied; null for an empty one.</summary>
    private static T[]? ArrayOf<T>(ImmutableArray<T> items) => items.IsEmpty ? null : ImmutableCollectionsMarshal.AsArray(items);

    private int IndexOf(Reason reason)
    {
        if (!_reasons.TryGetValue(reason, out var index))
        {
            _reasons[reason] = index = _reasons.Count;
        }

        return index;
    }

    /// <summary>What is there once: the members that the document begins with, and its last one.</summary>
    private void One<T>(string kind, T item, JsonTypeInfo<T> type)
    {
        var record = Record(item, type);
        if (_lines)
        {
            Line(kind, record);
        }
        else if (item is Head)
        {
            _output.Write(record[..^1]);
        }
        else
        {
            Put($",\n\"{kind}\":");
            _output.Write(record);
            Put("}\n");
        }
    }

    /// <summary>A table that is left out where it has nothing to say.</summary>
    private void Any<T>(string name, string kind, ImmutableArray<T> items, JsonTypeInfo<T> type)
    {
        if (!items.IsEmpty)
        {
            All(name, kind, items, type);
        }
    }

    private void All<T>(string name, string kind, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        Put(_lines ? "" : $",\n\"{name}\":[");
        var separator = "\n";
        foreach (var item in items)
        {
            var record = Record(item, type);
            if (_lines)
            {
                Line(kind, record);
                continue;
            }

            Put(separator);
            _output.Write(record);
            separator = ",\n";
        }

        Put(_lines ? "" : "]");
    }

    private void Line(string kind, ReadOnlySpan<byte> record)
    {
        Put($"{{\"record\":\"{kind}\",");
        _output.Write(record[1..]);
        Put("\n");
    }

    /// <summary>A record as JSON; good until the next one.</summary>
    private ReadOnlySpan<byte> Record<T>(T item, JsonTypeInfo<T> type)
    {
        _record.ResetWrittenCount();
        _json.Reset();
        JsonSerializer.Serialize(_json, item, type);
        _json.Flush();
        return _record.WrittenSpan;
    }

    private void Put(string text) => _output.Write(Encoding.UTF8.GetBytes(text));
}
