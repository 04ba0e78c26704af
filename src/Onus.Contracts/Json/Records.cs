using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Json;

// The assessment as it is written: what others refer to stands in a table once, and they name it by its index.

/// <summary>What an assessment begins with.</summary>
internal sealed record Head(string Schema, string? Program, string Date, string? CatalogDate, string Title, SettingsNote? Settings, SettingsNote? Policy, ViewNote? View, BaselineNote? Baseline, UseNote? AcceptableUse, EvidenceLogNote? EvidenceLog);

/// <summary>A check, with how many findings of it have each status.</summary>
internal sealed record RuleRecord(
    string Id,
    string Title,
    string Responsibility,
    string Service,
    Severity Severity,
    string? Why,
    string? Fix,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Aliases,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements,
    Dictionary<string, int>? Findings = null,
    CheckLevel? Level = null,
    Severity? CatalogSeverity = null,
    ImmutableSortedDictionary<string, string>? Parameters = null,
    bool? Held = null);

/// <summary>A split, with the responsibilities whose obligations its resources count, and the rules that were put to them.</summary>
internal sealed record SplitRecord(
    string Id,
    string Type,
    string Service,
    ServiceModel Model,
    Management Managed,
    string ManagedBecause,
    ImmutableArray<string> Obligations,
    ImmutableArray<int> Rules,
    ImmutableArray<SplitEntry> Entries);

/// <summary>A resource: its obligations stand in the order of those of its split, its verdicts in the order of the rules there, one letter each.</summary>
internal sealed record ResourceRecord(
    string Deployment,
    string Address,
    string Type,
    int? Split = null,
    string? SourceType = null,
    Place? Source = null,
    string[]? Parts = null,
    int? Doubt = null,
    ObligationStatus[]? Obligations = null,
    string? Verdicts = null,
    SortedDictionary<string, int>? UnknownHolders = null,
    string? Account = null,
    string? Environment = null,
    string? Party = null,
    ImmutableSortedDictionary<string, int>? Attested = null,
    ImmutableSortedDictionary<string, string>? Owners = null,
    int[]? Contexts = null,
    SortedDictionary<string, Severity>? Severities = null,
    ImmutableSortedDictionary<string, int>? Wanting = null);

/// <summary>A finding.</summary>
internal sealed record FindingRecord(
    int Rule,
    int Resource,
    FindingStatus Status,
    string Fingerprint,
    Place? Location = null,
    int? Doubt = null,
    WaiverNote? Waiver = null,
    ReadValue[]? Because = null,
    ClauseRecord? Clause = null,
    HiddenBy? Hidden = null,
    string? Fix = null,
    Cause? Cause = null,
    ChainStep[]? Chain = null,
    string? Remedy = null,
    Severity? Severity = null);

/// <summary>A clause of a check's condition: its text stands in a table.</summary>
internal sealed record ClauseRecord(
    int Clause,
    bool? Holds = null,
    string? Element = null,
    int[]? Reads = null,
    ClauseRecord[]? Parts = null,
    int? Omitted = null);

/// <summary>The text of a clause.</summary>
internal sealed record ClauseText(string Text);

/// <summary>What everybody takes for AWS's and a switch leaves to the customer.</summary>
internal sealed record UninheritedRecord(int Resource, string Responsibility, string Belief, string Reason, string? Check = null, string? Override = null, Place? Location = null);

/// <summary>The result of a scanner beside an obligation.</summary>
internal sealed record SoftwareRecord(
    int Resource,
    string Responsibility,
    string Subject,
    SoftwareMatch Match,
    string File,
    string Tool,
    string Format,
    EvidenceAge Age,
    string? Scanned = null,
    int? Days = null,
    ImmutableSortedDictionary<string, int>? Severities = null,
    int? SetAside = null);

/// <summary>A whole assessment, as it is read back. Its members are no initialisers: what a text leaves out would be null then.</summary>
internal sealed record AssessmentDocument : IJsonOnDeserialized
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Title;

    public string? Date { get; set; }

    public string? CatalogDate { get; set; }

    public string? Program { get; set; }

    public string Title { get; set; } = "";

    public SettingsNote? Settings { get; set; }

    public SettingsNote? Policy { get; set; }

    public ViewNote? View { get; set; }

    public BaselineNote? Baseline { get; set; }

    public EvidenceLogNote? EvidenceLog { get; set; }

    public UseNote? AcceptableUse { get; set; }

    public List<ScannedDeployment> Deployments { get; set; } = [];

    public List<Titled> Layers { get; set; } = [];

    public List<Titled> Services { get; set; } = [];

    public List<ResponsibilityTitle> Responsibilities { get; set; } = [];

    public List<Titled> Models { get; set; } = [];

    public List<Citation> Sources { get; set; } = [];

    public List<RuleRecord> Rules { get; set; } = [];

    public List<SplitRecord> Splits { get; set; } = [];

    public List<ResourceRecord> Resources { get; set; } = [];

    public List<ScopeObligation> Scopes { get; set; } = [];

    public List<AttestationNote> Attestations { get; set; } = [];

    public List<AcceptanceNote> Waivers { get; set; } = [];

    public List<ReportNote> Reports { get; set; } = [];

    public List<PlanNote> Plans { get; set; } = [];

    public List<ComponentNote> Components { get; set; } = [];

    public List<ContextNote> Contexts { get; set; } = [];

    public List<UninheritedRecord> Uninherited { get; set; } = [];

    public List<SoftwareRecord> Software { get; set; } = [];

    public List<HealthEntry> Health { get; set; } = [];

    public List<AccessGrant> Grants { get; set; } = [];

    public List<StoreRecord> Access { get; set; } = [];

    public List<FrameworkRecord> Frameworks { get; set; } = [];

    public List<RequirementRecord> Requirements { get; set; } = [];

    public List<FindingRecord> Findings { get; set; } = [];

    public List<Reason> Reasons { get; set; } = [];

    public List<ClauseText> Clauses { get; set; } = [];

    public List<ReportedDiagnostic> Diagnostics { get; set; } = [];

    void IJsonOnDeserialized.OnDeserialized() => Check();

    /// <summary>Refuses what the serializer does not.</summary>
    public void Check()
    {
        Soundness.Day(Date);
        Soundness.Whole(AcceptableUse?.Signals ?? [], Settings?.Overrides ?? [], Settings?.Overrides.SelectMany(item => item.Changes) ?? [], Deployments, Layers, Services, Responsibilities, Responsibilities.SelectMany(item => item.Models ?? []), Models, Sources, Rules, Splits, Resources, Scopes, Attestations, Waivers, Reports, Plans, Components, Contexts, Uninherited, Software, Health, Grants, Access, Frameworks, Requirements, Findings, Reasons, Clauses, Diagnostics);
    }
}

/// <summary>What readers refuse besides what the serializer does.</summary>
internal static class Soundness
{
    public static void Day(string? date)
    {
        if (date is not null && !DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
        {
            throw new JsonException("The date is no day.");
        }
    }

    /// <summary>Refuses lists with nothing where something belongs.</summary>
    public static void Whole(params IEnumerable<object?>?[] lists)
    {
        if (Array.Exists(lists, list => list is null || list.Any(item => item is null)))
        {
            throw new JsonException("There is nothing where something belongs.");
        }
    }
}

/// <summary>The name of a document's format.</summary>
internal sealed record SchemaOnly(string? Schema = null);
