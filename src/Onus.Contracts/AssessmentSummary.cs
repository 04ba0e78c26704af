using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>How many obligations are whose, and how the customer's part of them stands.</summary>
public sealed class ObligationCount
{
    private readonly int[] _holders = new int[Enum.GetValues<Holder>().Length];
    private readonly int[] _statuses = new int[9];

    /// <summary>All obligations: whatever is held by somebody, or may be.</summary>
    public int Total => Aws + Shared + Customer + Undecided + ThirdParty;

    /// <summary>Those that AWS holds alone.</summary>
    public int Aws => _holders[(int)Holder.Aws];

    /// <summary>Those that both hold a part of.</summary>
    public int Shared => _holders[(int)Holder.Shared];

    /// <summary>Those that the customer holds alone.</summary>
    public int Customer => _holders[(int)Holder.Customer];

    /// <summary>Those that third parties hold.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ThirdParty => _holders[(int)Holder.ThirdParty];

    /// <summary>Those whose holder is not known.</summary>
    public int Undecided => _holders[(int)Holder.Unknown];

    /// <summary>Those of which the customer holds a part, or may, by how they stand.</summary>
    public IReadOnlyDictionary<string, int> CustomerPart => Enum.GetValues<ObligationStatus>()
        .Where(status => status is not (ObligationStatus.Inherited or ObligationStatus.NotApplicable))
        .ToDictionary(status => status.Name(), status => this[status]);

    /// <summary>How many of the customer's part stand so.</summary>
    public int this[ObligationStatus status] => _statuses[(int)status];

    internal void AddHolder(Holder holder, int count = 1) => _holders[(int)holder] += count;

    internal void AddStatus(ObligationStatus status, int count = 1) => _statuses[(int)status] += count;

    internal void Add(ScopeObligation scope)
    {
        AddHolder(scope.Entry.Holder);
        if (scope.Entry.CustomerHoldsPart)
        {
            AddStatus(scope.Status);
        }
    }

    internal void Add(ObligationCount other)
    {
        for (var i = 0; i < _holders.Length; i++)
        {
            _holders[i] += other._holders[i];
        }

        for (var i = 0; i < _statuses.Length; i++)
        {
            _statuses[i] += other._statuses[i];
        }
    }
}

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
        var tallies = new Dictionary<Split, SplitTally>(ReferenceEqualityComparer.Instance);
        foreach (var resource in assessment.Resources)
        {
            summary.Add(resource, tallies, findings);
        }

        foreach (var (split, tally) in tallies)
        {
            summary.Add(split, tally, titles);
        }

        summary.ByDeployment = assessment.Deployments.Length > 1 ? Grouped(assessment, resource => resource.Deployment) : null;
        summary.ByAccount = Grouped(assessment, resource => resource.Placement.Account);
        summary.ByEnvironment = Grouped(assessment, resource => resource.Placement.Environment);
        summary.CountParties(assessment);
        summary.Inherited = InheritedEvidence.Of(assessment);
        foreach (var scope in assessment.Scopes)
        {
            if (scope.Account is { } account && summary.ByAccount?.GetValueOrDefault(account) is { } own)
            {
                own.Add(scope);
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

    /// <summary>The obligations of resources by what settings, or the input, put together; null where nothing is.</summary>
    private static SortedDictionary<string, ObligationCount>? Grouped(AssessmentResult assessment, Func<ResourceAssessment, string?> keyOf)
    {
        var groups = new Dictionary<string, Dictionary<Split, SplitTally>>(StringComparer.Ordinal);
        foreach (var resource in assessment.Resources)
        {
            if (resource.Split is { } split && keyOf(resource) is { } key)
            {
                if (!groups.TryGetValue(key, out var tallies))
                {
                    groups[key] = tallies = new(ReferenceEqualityComparer.Instance);
                }

                TallyOf(split, tallies).Add(resource);
            }
        }

        if (groups.Count == 0)
        {
            return null;
        }

        var counts = new SortedDictionary<string, ObligationCount>(StringComparer.Ordinal);
        foreach (var (key, tallies) in groups)
        {
            var count = Get(counts, key);
            foreach (var (split, tally) in tallies)
            {
                foreach (var entry in split.Entries.Where(entry => entry.Holder != Holder.NotApplicable))
                {
                    count.AddHolder(entry.Holder, tally.Resources);
                }

                for (var i = 0; i < split.CustomerEntries.Length; i++)
                {
                    tally.AddTo(count, i);
                }
            }
        }

        return counts;
    }

    /// <summary>Counts obligations by the party that holds them: those of one resource may be several parties'.</summary>
    private void CountParties(AssessmentResult assessment)
    {
        var tallies = new Dictionary<(Split Split, Placement Placement), SplitTally>();
        foreach (var resource in assessment.Resources.Where(resource => resource.Split is not null))
        {
            if (!tallies.TryGetValue((resource.Split!, resource.Placement), out var tally))
            {
                tallies[(resource.Split!, resource.Placement)] = tally = new SplitTally(resource.Split!);
            }

            tally.Add(resource);
        }

        if (!tallies.Keys.Any(key => key.Placement.Party is not null || key.Placement.Owners is not null) && assessment.Scopes.All(scope => scope.Party is null))
        {
            return;
        }

        (ByParty, Unowned) = (new(StringComparer.Ordinal), new());
        foreach (var ((split, placement), tally) in tallies)
        {
            foreach (var entry in split.Entries.Where(entry => entry.Holder != Holder.NotApplicable))
            {
                CountOf(placement.OwnerOf(entry.Responsibility)).AddHolder(entry.Holder, tally.Resources);
            }

            for (var i = 0; i < split.CustomerEntries.Length; i++)
            {
                tally.AddTo(CountOf(placement.OwnerOf(split.CustomerEntries[i].Responsibility)), i);
            }
        }

        foreach (var scope in assessment.Scopes.Where(scope => scope.Entry.CustomerHoldsPart))
        {
            CountOf(scope.Party).Add(scope);
        }

        ObligationCount CountOf(string? party) => party is null ? Unowned : Get(ByParty, party);
    }

    private void Add(ResourceAssessment resource, Dictionary<Split, SplitTally> tallies, int[] findings)
    {
        if (resource.Split is not { } split)
        {
            NotClassified[resource.Type] = NotClassified.GetValueOrDefault(resource.Type) + 1;
            return;
        }

        TallyOf(split, tallies).Add(resource);
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

            if (verdict == FindingStatus.Fail && !(Gravest >= resource.Rules[i].Severity))
            {
                Gravest = resource.Rules[i].Severity;
            }
        }
    }

    private void Add(Split split, SplitTally tally, Dictionary<string, ResponsibilityTitle> titles)
    {
        Resources[split.Service] = Resources.GetValueOrDefault(split.Service) + tally.Resources;
        foreach (var entry in split.Entries.Where(entry => entry.Holder != Holder.NotApplicable))
        {
            foreach (var count in CountsOf(titles.GetValueOrDefault(entry.Responsibility), split.Service))
            {
                count.AddHolder(entry.Holder, tally.Resources);
            }
        }

        for (var i = 0; i < split.CustomerEntries.Length; i++)
        {
            foreach (var count in CountsOf(titles.GetValueOrDefault(split.CustomerEntries[i].Responsibility), split.Service))
            {
                tally.AddTo(count, i);
            }
        }
    }

    private ObligationCount[] CountsOf(ResponsibilityTitle? title, string service) =>
        [Get(ByLayer, title?.Layer ?? ""), Get(ByService, service), .. (title?.Models ?? []).Where(_models.Contains).Select(model => Get(ByModel, model))];

    private static SplitTally TallyOf(Split split, Dictionary<Split, SplitTally> tallies)
    {
        if (!tallies.TryGetValue(split, out var tally))
        {
            tallies[split] = tally = new SplitTally(split);
        }

        return tally;
    }

    private static ObligationCount Get(SortedDictionary<string, ObligationCount> counts, string key)
    {
        if (!counts.TryGetValue(key, out var count))
        {
            counts[key] = count = new ObligationCount();
        }

        return count;
    }

    /// <summary>How the obligations of all resources with one split stand.</summary>
    private sealed class SplitTally(Split split)
    {
        private static readonly int Statuses = Enum.GetValues<ObligationStatus>().Length;
        private readonly int[] _counts = new int[split.CustomerEntries.Length * Statuses];

        public int Resources { get; private set; }

        public void Add(ResourceAssessment resource)
        {
            Resources++;
            for (var i = 0; i < resource.Obligations.Length; i++)
            {
                _counts[(i * Statuses) + (int)resource.Obligations[i]]++;
            }
        }

        public void AddTo(ObligationCount count, int entry)
        {
            for (var status = 0; status < Statuses; status++)
            {
                count.AddStatus((ObligationStatus)status, _counts[(entry * Statuses) + status]);
            }
        }
    }
}
