using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>
/// For everything that is deployed, who holds each responsibility and whether it is done, as plain data: every report is made from it alone.
/// A fresh one and one that was stored earlier are the same.
/// </summary>
public sealed record AssessmentResult
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Title;

    /// <summary>What was scanned, as the user named it.</summary>
    public required string Title { get; init; }

    /// <summary>The day that it speaks of.</summary>
    public required string Date { get; init; }

    /// <summary>The day of the catalogue; null where an old result does not tell.</summary>
    public string? CatalogDate { get; init; }

    /// <summary>The version of the program; null where it is not told.</summary>
    public string? Program { get; init; }

    /// <summary>The team's own settings that were in force; null when there were none, or an old result does not tell.</summary>
    public SettingsNote? Settings { get; init; }

    /// <summary>The organisation's policy that was in force, which the team's settings could not loosen; null when there was none.</summary>
    public SettingsNote? Policy { get; init; }

    /// <summary>What people attest, in the order of the settings.</summary>
    public ImmutableArray<AttestationNote> Attestations { get; init; } = [];

    /// <summary>What settings accept, in their order.</summary>
    public ImmutableArray<AcceptanceNote> Waivers { get; init; } = [];

    /// <summary>The reports of auditors that are on file, in the order of the settings.</summary>
    public ImmutableArray<ReportNote> Reports { get; init; } = [];

    /// <summary>What system security plans state that were given as evidence, in the order of the files; empty where none were.</summary>
    public ImmutableArray<PlanNote> Plans { get; init; } = [];

    /// <summary>The software that settings say runs on resources, in their order.</summary>
    public ImmutableArray<ComponentNote> Components { get; init; } = [];

    /// <summary>What settings say that resources are for, in their order.</summary>
    public ImmutableArray<ContextNote> Contexts { get; init; } = [];

    /// <summary>What is shown and counted; null where that is all, as in an old result.</summary>
    public ViewNote? View { get; init; }

    /// <summary>The baseline that hides findings; null when there is none.</summary>
    public BaselineNote? Baseline { get; init; }

    /// <summary>The log of the team's evidence; null where there is none.</summary>
    public EvidenceLogNote? EvidenceLog { get; init; }

    /// <summary>What may be looked into under the provider's policy of acceptable use; null when there is no signal, or an old result does not tell.</summary>
    public UseNote? AcceptableUse { get; init; }

    /// <summary>What was read.</summary>
    public ImmutableArray<ScannedDeployment> Deployments { get; init; } = [];

    /// <summary>The layers of the picture, from the bottom.</summary>
    public ImmutableArray<Titled> Layers { get; init; } = [];

    /// <summary>The services of what is deployed.</summary>
    public ImmutableArray<Titled> Services { get; init; } = [];

    /// <summary>The responsibilities, in the order of the catalogue.</summary>
    public ImmutableArray<ResponsibilityTitle> Responsibilities { get; init; } = [];

    /// <summary>The further models of AWS's that speak of what is deployed, in the order of the catalogue.</summary>
    public ImmutableArray<Titled> Models { get; init; } = [];

    /// <summary>The checks that were put to something, by id.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>The distinct splits, by id.</summary>
    public ImmutableArray<Split> Splits { get; init; } = [];

    /// <summary>The resources, in the order of the input.</summary>
    public ImmutableArray<ResourceAssessment> Resources { get; init; } = [];

    /// <summary>What belongs to the account or the organisation.</summary>
    public ImmutableArray<ScopeObligation> Scopes { get; init; } = [];

    /// <summary>What everybody takes for AWS's and a switch leaves to the customer, in the order of the input.</summary>
    public ImmutableArray<UninheritedObligation> Uninherited { get; init; } = [];

    /// <summary>The results of scanners beside the obligations that they speak of, in the order of the resources; empty where none were given.</summary>
    public ImmutableArray<SoftwareEvidence> Software { get; init; } = [];

    /// <summary>What AWS Health announces, with what of this it touches: first abuse and risks to the account, then what goes on and what comes, last what is over; empty where no events were given.</summary>
    public ImmutableArray<HealthEntry> Health { get; init; } = [];

    /// <summary>The frameworks that were asked for, in that order, with how their requirements stand; empty where none was.</summary>
    public ImmutableArray<FrameworkAssessment> Frameworks { get; init; } = [];

    /// <summary>Who may reach each data store, in the order of the resources; empty where that was not asked for, as in an old result.</summary>
    public ImmutableArray<StoreAccess> Access { get; init; } = [];

    /// <summary>All that a basis cites, by id.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>What is wrong with the input, by place.</summary>
    public ImmutableArray<ReportedDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The third parties that hold something, sorted.</summary>
    public IEnumerable<string> Parties => Splits.SelectMany(split => split.Entries).Select(entry => entry.Party).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>How many inputs could not be read.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The findings, in the order of the input, made as they are asked for.</summary>
    public IEnumerable<Finding> Findings(AssessmentDetail detail = AssessmentDetail.Notable) =>
        Resources.SelectMany(resource => resource.Findings(detail == AssessmentDetail.All));

    /// <summary>The findings of some status.</summary>
    public IEnumerable<Finding> FindingsOf(FindingStatus status) => Findings().Where(finding => finding.Status == status);

    /// <summary>The findings of some status that are shown.</summary>
    public IEnumerable<Finding> Shown(FindingStatus status) => FindingsOf(status).Where(finding => finding.IsShown);

    /// <summary>The same assessment with other findings hidden.</summary>
    /// <param name="by">What hides a finding that is told; it may look at what has hidden it so far.</param>
    public AssessmentResult Hide(Func<Finding, HiddenBy> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return WithResources([.. Resources.Select(resource => resource.Hide(by))]);
    }

    /// <summary>The same assessment with other findings hidden, where it depends on nothing but the rule of a finding, how grave it is there and what has hidden it so far: resources that are alike share it.</summary>
    /// <param name="by">What hides a finding that is told.</param>
    public AssessmentResult HideByRule(Func<Finding, HiddenBy> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        var known = new Dictionary<(ImmutableArray<Rule> Rules, ImmutableArray<FindingStatus> Verdicts), ImmutableArray<HiddenBy>>();
        return WithResources([.. Resources.Select(resource => resource.HideByRule(by, known))]);
    }

    /// <summary>The same assessment with other resources, one for each.</summary>
    public AssessmentResult WithResources(ImmutableArray<ResourceAssessment> resources)
    {
        if (Resources.AsSpan().SequenceEqual(resources.AsSpan()))
        {
            return this;
        }

        var changed = new Dictionary<ResourceAssessment, ResourceAssessment>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < resources.Length && !(Uninherited.IsEmpty && Software.IsEmpty); i++)
        {
            if (!ReferenceEquals(Resources[i], resources[i]))
            {
                changed[Resources[i]] = resources[i];
            }
        }

        return this with
        {
            Resources = resources,
            Uninherited = [.. Uninherited.Select(item => changed.TryGetValue(item.Resource, out var resource) ? item with { Resource = resource } : item)],
            Software = [.. Software.Select(item => changed.TryGetValue(item.Resource, out var resource) ? item with { Resource = resource } : item)],
        };
    }

    /// <summary>The title of a responsibility, marked where AWS's model does not have it; null when it is not known.</summary>
    public string? TitleOf(string responsibility) => Responsibilities.FirstOrDefault(item => item.Id == responsibility)?.Marked;

    /// <summary>What a basis cites; null when it is not known.</summary>
    public Citation? FindSource(string id) => Sources.FirstOrDefault(source => source.Id == id);
}

/// <summary>Which findings are told.</summary>
public enum AssessmentDetail : byte
{
    /// <summary>Those that fail, are not known or are waived; the others are counted.</summary>
    Notable,

    /// <summary>All of them.</summary>
    All,
}
