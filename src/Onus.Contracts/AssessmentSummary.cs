using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>The figures of an assessment.</summary>
public sealed class AssessmentSummary
{
    private readonly HashSet<string> _models;

    private AssessmentSummary(IEnumerable<string> models) => _models = [.. models];

    /// <summary>How many resources there are.</summary>
    [JsonPropertyName("resources")]
    public int ResourceCount { get; private init; }

    /// <summary>All obligations.</summary>
    [JsonPropertyName("obligations")]
    public ObligationCount All { get; } = new();

    /// <summary>By layer id.</summary>
    [JsonPropertyName("layers")]
    public SortedDictionary<string, ObligationCount> ByLayer { get; } = new(StringComparer.Ordinal);

    /// <summary>By the id of a further model of AWS's that speaks of what is deployed: the obligations of the responsibilities in it, which are counted in their layers too.</summary>
    [JsonPropertyName("models")]
    public SortedDictionary<string, ObligationCount> ByModel { get; } = new(StringComparer.Ordinal);

    /// <summary>By service id; what belongs to the account or the organisation is under those words.</summary>
    [JsonPropertyName("services")]
    public SortedDictionary<string, ObligationCount> ByService { get; } = new(StringComparer.Ordinal);

    /// <summary>By deployment, where there are several; null else.</summary>
    [JsonPropertyName("deployments")]
    public SortedDictionary<string, ObligationCount>? ByDeployment { get; private set; }

    /// <summary>By account, what belongs to the account itself too; null where settings name none.</summary>
    [JsonPropertyName("accounts")]
    public SortedDictionary<string, ObligationCount>? ByAccount { get; private set; }

    /// <summary>By environment; null where settings name none.</summary>
    [JsonPropertyName("environments")]
    public SortedDictionary<string, ObligationCount>? ByEnvironment { get; private set; }

    /// <summary>By party of the team; null where settings name none.</summary>
    [JsonPropertyName("parties")]
    public SortedDictionary<string, ObligationCount>? ByParty { get; private set; }

    /// <summary>What the inherited obligations rest on.</summary>
    public InheritedEvidence? Inherited { get; private set; }

    /// <summary>What settings give to no party, where they name any; else null.</summary>
    [JsonPropertyName("unowned")]
    public ObligationCount? Unowned { get; private set; }

    /// <summary>How many resources of each service there are.</summary>
    [JsonIgnore]
    public SortedDictionary<string, int> Resources { get; } = new(StringComparer.Ordinal);

    /// <summary>How many resources of each type no service claims.</summary>
    public SortedDictionary<string, int> NotClassified { get; } = new(StringComparer.Ordinal);

    /// <summary>How many findings have each status, by its word.</summary>
    public IReadOnlyDictionary<string, int> Findings { get; private set; } = new Dictionary<string, int>();

    /// <summary>How many failures and verdicts that are not known are hidden, by the word for what hides them; null where none is.</summary>
    public SortedDictionary<string, int>? Hidden { get; private set; }

    /// <summary>How many verdicts that are not known are hidden.</summary>
    [JsonIgnore]
    public int HiddenUnknowns { get; private set; }

    /// <summary>The gravest failure that is shown; null when none is.</summary>
    [JsonIgnore]
    public Severity? Gravest { get; private set; }

    /// <summary>The figures of an assessment.</summary>
    public static AssessmentSummary Of(AssessmentResult assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var summary = new AssessmentSummary(assessment.Models.Select(model => model.Id)) { ResourceCount = assessment.Resources.Length };
        var titles = assessment.Responsibilities.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var findings = new int[Enum.GetValues<FindingStatus>().Length];
        foreach (var resource in assessment.Resources)
        {
            summary.Add(resource, findings);
        }

        var tallies = ObligationTally.Of(assessment);
        summary.Inherited = InheritedEvidence.Of(assessment, tallies);
        if (tallies.Any(tally => tally.Placement is { Party: not null } or { Owners: not null }) || assessment.Scopes.Any(scope => scope.Party is not null))
        {
            (summary.ByParty, summary.Unowned) = (new(StringComparer.Ordinal), new());
        }

        var hasDeployments = assessment.Deployments.Length > 1;
        foreach (var tally in tallies)
        {
            summary.Resources[tally.Split.Service] = summary.Resources.GetValueOrDefault(tally.Split.Service) + tally.Resources;
            tally.AddTo(responsibility => [.. summary.CountsOf(titles.GetValueOrDefault(responsibility), tally.Split.Service), .. summary.GroupsOf(tally, responsibility, hasDeployments)]);
        }

        foreach (var scope in assessment.Scopes)
        {
            if (scope.Account is { } account && summary.ByAccount?.GetValueOrDefault(account) is { } own)
            {
                own.Add(scope);
            }

            if (scope.Entry.CustomerHoldsPart)
            {
                summary.OfParty(scope.Party)?.Add(scope);
            }

            foreach (var count in summary.CountsOf(titles.GetValueOrDefault(scope.Entry.Responsibility), scope.Scope.Name()))
            {
                count.Add(scope);
            }
        }

        summary.Findings = Enum.GetValues<FindingStatus>().ToDictionary(status => status.Name(), status => findings[(int)status]);
        foreach (var count in summary.ByLayer.Values)
        {
            summary.All.Add(count);
        }

        return summary;
    }

    private void Add(ResourceAssessment resource, int[] findings)
    {
        if (resource.Split is null)
        {
            NotClassified[resource.Type] = NotClassified.GetValueOrDefault(resource.Type) + 1;
            return;
        }

        for (var i = 0; i < resource.Verdicts.Length; i++)
        {
            var verdict = resource.Verdicts[i];
            findings[(int)verdict]++;
            if (verdict is FindingStatus.Fail or FindingStatus.Unknown && !resource.Shows(i))
            {
                var by = resource.Hidden[i].Name();
                Hidden ??= new(StringComparer.Ordinal);
                Hidden[by] = Hidden.GetValueOrDefault(by) + 1;
                HiddenUnknowns += verdict == FindingStatus.Unknown ? 1 : 0;
                continue;
            }

            if (verdict == FindingStatus.Fail && !(Gravest >= resource.SeverityOf(i)))
            {
                Gravest = resource.SeverityOf(i);
            }
        }
    }

    private ObligationCount[] CountsOf(ResponsibilityTitle? title, string service) =>
        [Get(ByLayer, title?.Layer ?? ""), Get(ByService, service), .. (title?.Models ?? []).Where(_models.Contains).Select(model => Get(ByModel, model))];

    /// <summary>What settings, or the input, put together, of which an obligation is counted too.</summary>
    private IEnumerable<ObligationCount> GroupsOf(ObligationTally tally, string responsibility, bool hasDeployments)
    {
        if (hasDeployments)
        {
            yield return Get(ByDeployment ??= new(StringComparer.Ordinal), tally.Deployment);
        }

        if (tally.Placement.Account is { } account)
        {
            yield return Get(ByAccount ??= new(StringComparer.Ordinal), account);
        }

        if (tally.Placement.Environment is { } environment)
        {
            yield return Get(ByEnvironment ??= new(StringComparer.Ordinal), environment);
        }

        if (OfParty(tally.Placement.OwnerOf(responsibility)) is { } party)
        {
            yield return party;
        }
    }

    /// <summary>What a party holds, or what is nobody's; null where settings name no party.</summary>
    private ObligationCount? OfParty(string? party) => party is null || ByParty is null ? Unowned : Get(ByParty, party);

    private static ObligationCount Get(SortedDictionary<string, ObligationCount> counts, string key) => counts.TryGetValue(key, out var count) ? count : counts[key] = new ObligationCount();
}
