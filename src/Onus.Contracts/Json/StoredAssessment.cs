using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Onus.Contracts.Json;

/// <summary>Makes an assessment of what was written of one.</summary>
internal static class StoredAssessment
{
    public static AssessmentResult Of(AssessmentDocument document, string? title)
    {
        var date = document.Date ?? throw new ForeignResult("result-foreign", "It has no \"date\": no result of onus scan.");
        Soundness.Whole([.. document.Deployments.Select(deployment => deployment.Moves.Cast<object?>())]);
        ImmutableArray<Rule> rules = [.. document.Rules.Select(rule => new Rule(rule.Id, rule.Title, rule.Responsibility, rule.Service, rule.Severity)
        {
            Level = rule.Level ?? CheckLevels.Of(rule.Severity),
            CatalogSeverity = rule.CatalogSeverity,
            Parameters = rule.Parameters,
            Held = rule.Held ?? false,
            Why = rule.Why,
            Fix = rule.Fix,
            Aliases = rule.Aliases,
            Requirements = rule.Requirements,
        })];
        ImmutableArray<Split> splits = [.. document.Splits.Select(split => new Split(split.Id, split.Type, split.Service, split.Model, split.Managed, Whole(split.Entries)) { ManagementBecause = split.ManagedBecause })];
        ImmutableArray<ImmutableArray<Rule>> asked = [.. document.Splits.Select(split => split.Rules.Select(rule => At(rules, rule)).ToImmutableArray())];
        var explainer = new StoredExplainer();
        ImmutableArray<AttestationNote> attestations = [.. document.Attestations];
        var placements = new Dictionary<string, Placement>(StringComparer.Ordinal);
        ImmutableArray<ResourceAssessment> resources = [.. document.Resources.Select((resource, at) => Of(resource, at, document, splits, asked, attestations, placements, explainer))];
        var hidden = new Dictionary<(int Resource, int Check), HiddenBy>();
        foreach (var finding in document.Findings)
        {
            var resource = At(resources, finding.Resource);
            var check = resource.Rules.IndexOf(At(rules, finding.Rule));
            var because = Whole(Taken(finding.Because));
            var clause = ClauseTable.Read(finding.Clause, document.Clauses, because.Length);
            hidden[(resource.Index, check)] = finding.Hidden ?? HiddenBy.Nothing;
            explainer.Add(resource.Index, check, new FindingDetails(finding.Location, because, ReasonAt(document, finding.Doubt), finding.Waiver, clause) { Fix = finding.Fix, Cause = finding.Cause, Chain = Whole(Taken(finding.Chain)) }, finding.Remedy);
        }

        var result = new AssessmentResult
        {
            Title = title ?? document.Title,
            Date = date,
            CatalogDate = document.CatalogDate,
            Program = document.Program,
            Settings = document.Settings,
            Policy = document.Policy,
            View = document.View,
            Baseline = document.Baseline,
            EvidenceLog = document.EvidenceLog,
            AcceptableUse = document.AcceptableUse,
            Deployments = [.. document.Deployments],
            Layers = Once(document.Layers, item => item.Id),
            Services = Once(document.Services, item => item.Id),
            Responsibilities = Once(document.Responsibilities, item => item.Id),
            Models = Once(document.Models, item => item.Id),
            Rules = Once(rules, rule => rule.Id),
            Splits = Once(splits, split => split.Id),
            Resources = resources,
            Scopes = [.. document.Scopes.Select(scope => scope.Attestation is { } at && At(attestations, at) is null ? throw new JsonException("There is nothing where something belongs.") : scope)],
            Attestations = attestations,
            Waivers = [.. document.Waivers],
            Reports = [.. document.Reports],
            Plans = [.. document.Plans],
            Components = [.. document.Components],
            Contexts = [.. document.Contexts],
            Uninherited = [.. document.Uninherited.Select(item => Of(item, At(resources, item.Resource)))],
            Software = [.. document.Software.Select(item => new SoftwareEvidence(At(resources, item.Resource), item.Responsibility, item.Subject, item.Match, item.File, item.Tool, item.Format, item.Scanned, item.Days, item.Age, item.Severities, item.SetAside ?? 0))],
            Health = HealthRecords.Read(document.Health),
            Access = GrantTable.Read(document.Access, document.Grants, resources.Length),
            Frameworks = FrameworkRecord.Read(document.Frameworks, document.Requirements),
            Sources = Once(document.Sources, item => item.Id),
            Diagnostics = [.. document.Diagnostics],
        };
        return hidden.Values.All(by => by == HiddenBy.Nothing) ? result : result.Hide(finding => hidden.GetValueOrDefault((finding.Resource.Index, finding.Check)));
    }

    private static ResourceAssessment Of(
        ResourceRecord record,
        int at,
        AssessmentDocument document,
        ImmutableArray<Split> splits,
        ImmutableArray<ImmutableArray<Rule>> asked,
        ImmutableArray<AttestationNote> attestations,
        Dictionary<string, Placement> placements,
        StoredExplainer explainer)
    {
        var split = record.Split is { } index ? At(splits, index) : null;
        var obligations = Taken(record.Obligations);
        ImmutableArray<FindingStatus> verdicts = [.. (record.Verdicts ?? "").Select(letter => AssessmentWriter.Letters.IndexOf(letter, StringComparison.Ordinal) is var status and >= 0
            ? (FindingStatus)status
            : throw new JsonException($"\"{letter}\" is no verdict that this Onus knows."))];
        ImmutableArray<Rule> rules = split is null ? [] : asked[record.Split!.Value];
        if (verdicts.Length != rules.Length || obligations.Length != (split?.CustomerEntries.Length ?? 0))
        {
            throw new JsonException($"The resource {record.Address} has not as many verdicts or obligations as its split says.");
        }

        foreach (var (responsibility, reason) in record.UnknownHolders ?? [])
        {
            explainer.Add(at, responsibility, ReasonAt(document, reason)!);
        }

        return new ResourceAssessment(explainer, at)
        {
            Deployment = record.Deployment,
            Address = record.Address,
            Type = record.Type,
            SourceType = record.SourceType,
            Split = split,
            Placement = PlacementOf(record, placements),
            Parts = Whole(Taken(record.Parts)),
            Source = record.Source,
            Doubt = ReasonAt(document, record.Doubt),
            Obligations = obligations,
            Attested = Attested(record, attestations),
            Context = Context(record, rules, document.Contexts.Count),
            Rules = rules,
            Verdicts = verdicts,
        };
    }

    private static ImmutableSortedDictionary<string, int>? Attested(ResourceRecord record, ImmutableArray<AttestationNote> attestations)
    {
        foreach (var at in record.Attested?.Values ?? [])
        {
            _ = At(attestations, at);
        }

        return record.Attested;
    }

    /// <summary>Where a resource is and whose it is: one object for all that are alike, as a fresh assessment has it.</summary>
    private static Placement PlacementOf(ResourceRecord record, Dictionary<string, Placement> known)
    {
        if ((record.Account ?? record.Environment ?? record.Party) is null && record.Owners is null)
        {
            return Placement.None;
        }

        var key = string.Join('\n', [record.Account, record.Environment, record.Party, .. record.Owners?.Select(owner => $"{owner.Key}={owner.Value}") ?? []]);
        return known.TryGetValue(key, out var placement) ? placement : known[key] = new Placement(record.Account, record.Environment, record.Party) { Owners = record.Owners };
    }

    private static ContextEffect? Context(ResourceRecord record, ImmutableArray<Rule> rules, int contexts)
    {
        if (record.Contexts is not { Length: > 0 } indices)
        {
            return null;
        }

        if (indices.Concat(record.Wanting?.Values ?? []).Any(at => at < 0 || at >= contexts))
        {
            throw new JsonException($"The resource {record.Address} names a context that is not there.");
        }

        ImmutableArray<Severity> severities = record.Severities is { Count: > 0 } graver ? [.. rules.Select(rule => graver.TryGetValue(rule.Id, out var severity) ? severity : rule.Severity)] : [];
        return new ContextEffect(Taken(indices), severities, record.Wanting ?? ImmutableSortedDictionary<string, int>.Empty);
    }

    private static UninheritedObligation Of(UninheritedRecord record, ResourceAssessment resource)
    {
        int? check = record.Check is null ? null : Enumerable.Range(0, resource.Rules.Length).Where(at => resource.Rules[at].Id == record.Check).Select(at => (int?)at).FirstOrDefault();
        return new UninheritedObligation(resource, record.Responsibility, record.Belief, record.Check ?? record.Override ?? "", record.Reason, check);
    }

    private static Reason? ReasonAt(AssessmentDocument document, int? index) => index is { } at
        ? at >= 0 && at < document.Reasons.Count ? document.Reasons[at] : throw new JsonException($"The reason {at} is not there.")
        : null;

    private static T At<T>(ImmutableArray<T> table, int index) =>
        index >= 0 && index < table.Length ? table[index] : throw new JsonException($"The {typeof(T).Name} {index} is not there.");

    /// <summary>The items of a table, of which no two have the same id.</summary>
    private static ImmutableArray<T> Once<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. items.Select(item => seen.Add(id(item)) ? item : throw new JsonException("Two entries of a table have the same id."))];
    }

    /// <summary>A list as it was read, which is not copied; empty for none.</summary>
    private static ImmutableArray<T> Taken<T>(T[]? items) => ImmutableCollectionsMarshal.AsImmutableArray(items ?? []);

    private static ImmutableArray<T> Whole<T>(ImmutableArray<T> items)
        where T : class => items.Contains(null!) ? throw new JsonException("There is nothing where something belongs.") : items;
}

/// <summary>Tells what was written of verdicts.</summary>
internal sealed class StoredExplainer : IExplainer
{
    private readonly Dictionary<(int Resource, int Check), FindingDetails> _details = [];
    private readonly Dictionary<(int Resource, int Check), string> _remedies = [];
    private readonly Dictionary<(int Resource, string Responsibility), Reason> _doubts = [];

    public void Add(int resource, int check, FindingDetails details, string? remedy = null)
    {
        _details[(resource, check)] = details;
        if (remedy is not null)
        {
            _remedies[(resource, check)] = remedy;
        }
    }

    public void Add(int resource, string responsibility, Reason reason) => _doubts[(resource, responsibility)] = reason;

    public FindingDetails Explain(ResourceAssessment resource, int check) => _details.GetValueOrDefault((resource.Index, check)) ?? new FindingDetails(resource.Source, []);

    public string? RemedyOf(ResourceAssessment resource, int check) => _remedies.GetValueOrDefault((resource.Index, check));

    public Place? SourceOf(ResourceAssessment resource) => null;

    public Reason? DoubtOf(ResourceAssessment resource, SplitEntry entry) => _doubts.GetValueOrDefault((resource.Index, entry.Responsibility));
}
