using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Changes;

/// <summary>What a change does to who holds what, and to whether it is done.</summary>
/// <param name="Before">The state before.</param>
/// <param name="After">The state after.</param>
/// <param name="Titles">The titles of responsibilities, by id.</param>
public sealed record Difference(
    [property: JsonIgnore] AssessmentResult Before,
    [property: JsonIgnore] AssessmentResult After,
    [property: JsonIgnore] IReadOnlyDictionary<string, string> Titles)
{
    /// <summary>The name of the format.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/diff/2";

    /// <summary>The state before, in short.</summary>
    public DifferenceSide Base => DifferenceSide.Of(Before);

    /// <summary>The state after, in short.</summary>
    public DifferenceSide Head => DifferenceSide.Of(After);

    /// <summary>The figures.</summary>
    public DifferenceSummary Summary => new(this);

    /// <summary>The responsibilities that another holds than before, of resources that are on both sides.</summary>
    public ImmutableArray<HolderMove> Moves { get; init; } = [];

    /// <summary>The resources that are only on the side after.</summary>
    public ImmutableArray<ResourceChange> Appeared { get; init; } = [];

    /// <summary>The resources that are only on the side before.</summary>
    public ImmutableArray<ResourceChange> Gone { get; init; } = [];

    /// <summary>The obligations that stand otherwise while their holder is the same.</summary>
    public ImmutableArray<StatusChange> Statuses { get; init; } = [];

    /// <summary>The findings that come, go, or can't be told any more.</summary>
    public ImmutableArray<FindingChange> Findings { get; init; } = [];

    /// <summary>What everybody takes for AWS's and this change leaves to the customer: of new resources, and of those of which it was not so before.</summary>
    public ImmutableArray<UninheritedChange> Uninherited { get; init; } = [];

    /// <summary>What each party of the team holds of the customer's part; empty where settings name none.</summary>
    public ImmutableArray<PartyChange> Parties => [.. PartyChange.Of(this)];

    /// <summary>What the reasons of the moves cite, by id.</summary>
    public IEnumerable<Citation> Sources => Moves.Select(move => move.Step.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(FindSource).OfType<Citation>();

    /// <summary>What is wrong with the inputs.</summary>
    public ImmutableArray<ReportedDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The obligations of all resources before.</summary>
    [JsonIgnore]
    public HolderCount HeldBefore { get; init; }

    /// <summary>The obligations of all resources after.</summary>
    [JsonIgnore]
    public HolderCount HeldAfter { get; init; }

    /// <summary>Responsibilities that the customer held of no resource before, and holds of some now, in the order of the catalogue.</summary>
    [JsonIgnore]
    public ImmutableArray<string> NewKinds { get; init; } = [];

    /// <summary>Responsibilities that the customer held of some resource before, and holds of none now.</summary>
    [JsonIgnore]
    public ImmutableArray<string> EndedKinds { get; init; } = [];

    /// <summary>Whether nothing changes.</summary>
    [JsonIgnore]
    public bool IsEmpty => Uninherited.IsEmpty && Moves.IsEmpty && Appeared.IsEmpty && Gone.IsEmpty && Statuses.IsEmpty && Findings.IsEmpty;

    /// <summary>The findings that appear, those too that the change itself accepts.</summary>
    [JsonIgnore]
    public IEnumerable<FindingChange> NewFindings => Findings.Where(change => change.Fate == FindingFate.Appeared);

    /// <summary>Those of them that are shown and counted.</summary>
    [JsonIgnore]
    public IEnumerable<FindingChange> ShownFindings => NewFindings.Where(change => change.Finding.IsShown);

    /// <summary>The gravest finding that appears and is shown; null when none does.</summary>
    [JsonIgnore]
    public Severity? Gravest => ShownFindings.Select(change => (Severity?)change.Severity).Max();

    /// <summary>How many verdicts can't be told any more, or of a new resource not at all.</summary>
    [JsonIgnore]
    public int NewDoubts => Findings.Count(change => change.Fate is FindingFate.Unclear or FindingFate.Doubtful && change.Finding.IsShown)
        + Appeared.Sum(change => change.Change.Findings().Count(finding => finding.Status == FindingStatus.Unknown && finding.IsShown));

    /// <summary>How many inputs could not be read.</summary>
    [JsonIgnore]
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The title of a responsibility, or its id.</summary>
    public string TitleOf(string responsibility) => Titles.GetValueOrDefault(responsibility, responsibility);

    /// <summary>What a basis of either side cites; null when it is not known.</summary>
    public Citation? FindSource(string id) => After.FindSource(id) ?? Before.FindSource(id);
}

/// <summary>One side of a difference, in short.</summary>
/// <param name="Title">What it was made of, as the user named it.</param>
/// <param name="Date">The day it speaks of.</param>
/// <param name="Resources">How many resources it has.</param>
public sealed record DifferenceSide(string Title, string Date, int Resources)
{
    /// <summary>The team's own settings that were in force; null when there were none.</summary>
    public SettingsNote? Settings { get; init; }

    internal static DifferenceSide Of(AssessmentResult side) => new(side.Title, side.Date, side.Resources.Length) { Settings = side.Settings };
}

/// <summary>A resource as changes name it.</summary>
public sealed record ResourceReference(string Deployment, string Address, string Type, string? Service, Management? Managed, Place? Source)
{
    internal static ResourceReference Of(ResourceAssessment resource) =>
        new(resource.Deployment, resource.Address, resource.Type, resource.Split?.Service, resource.Split?.Management, resource.Source);
}

/// <summary>Which way a responsibility goes.</summary>
[JsonConverter(typeof(WordConverter<ShiftDirection>))]
public enum ShiftDirection : byte
{
    /// <summary>Nobody's load changes.</summary>
    None,

    /// <summary>The customer gets it, or more of it.</summary>
    ToCustomer,

    /// <summary>AWS takes it, or more of it; or it goes away.</summary>
    ToAws,

    /// <summary>It can't be told, since a holder is not known.</summary>
    Undecided,
}

/// <summary>A responsibility that another holds than before.</summary>
/// <param name="Before">The resource before.</param>
/// <param name="After">The resource after.</param>
/// <param name="From">Who held it.</param>
/// <param name="To">Who holds it.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Step">The step of a basis that moved it.</param>
/// <param name="Ended">Whether the step held before and does so no more; else it holds now and did not before.</param>
public sealed record HolderMove(
    [property: JsonIgnore] ResourceAssessment Before,
    [property: JsonIgnore] ResourceAssessment After,
    [property: JsonIgnore] SplitEntry From,
    [property: JsonIgnore] SplitEntry To,
    ShiftDirection Direction,
    [property: JsonPropertyName("reason")] BasisStep Step,
    bool Ended)
{
    /// <summary>The responsibility.</summary>
    public string Responsibility => To.Responsibility;

    /// <summary>How the customer's part stood; null when it held none.</summary>
    [JsonIgnore]
    public ObligationStatus? StatusBefore => Before.StatusOf(From.Responsibility);

    /// <summary>How the customer's part stands; null when it holds none.</summary>
    [JsonIgnore]
    public ObligationStatus? StatusAfter => After.StatusOf(To.Responsibility);

    /// <summary>Who held it, in short.</summary>
    [JsonPropertyName("from")]
    public HeldBy HeldFrom => new(From.Holder, From.Candidates.IsEmpty ? null : From.Candidates, StatusBefore) { Party = From.Party };

    /// <summary>Who holds it, in short.</summary>
    [JsonPropertyName("to")]
    public HeldBy HeldTo => new(To.Holder, To.Candidates.IsEmpty ? null : To.Candidates, StatusAfter) { Party = To.Party };

    /// <summary>The resource.</summary>
    public ResourceReference Resource => ResourceReference.Of(After);

    /// <summary>The address before, where it is another.</summary>
    public string? AddressBefore => Before.Address == After.Address ? null : Before.Address;
}

/// <summary>Who holds something, and how it stands.</summary>
/// <param name="Candidates">The holders that are possible, when the holder is unknown.</param>
/// <param name="Status">How the customer's part stands; null when it has none.</param>
public sealed record HeldBy(Holder Holder, ImmutableArray<Holder>? Candidates, ObligationStatus? Status)
{
    /// <summary>The name of the third party that holds it; null when none does.</summary>
    public string? Party { get; init; }
}

/// <summary>A resource that comes or goes.</summary>
/// <param name="Change">The resource.</param>
/// <param name="Replaces">Whether the address is on both sides, with another type.</param>
public sealed record ResourceChange([property: JsonIgnore] ResourceAssessment Change, bool Replaces)
{
    /// <summary>The resource, in short.</summary>
    public ResourceReference Resource => ResourceReference.Of(Change);

    /// <summary>The obligations that come or go with it.</summary>
    public HolderCount Obligations => HolderCount.Of(Change.Split);

    /// <summary>The responsibilities that the customer holds of it.</summary>
    public IEnumerable<string> Customer => HeldBy(Holder.Customer);

    /// <summary>Those of which both hold a part.</summary>
    public IEnumerable<string> Shared => HeldBy(Holder.Shared);

    /// <summary>The responsibilities that somebody holds of it.</summary>
    public IEnumerable<string> HeldBy(Holder holder) => Change.Split?.Entries.Where(entry => entry.Holder == holder).Select(entry => entry.Responsibility) ?? [];
}

/// <summary>An obligation that stands otherwise.</summary>
/// <param name="Change">The resource; null for what belongs to the account or the organisation.</param>
/// <param name="Scope">What it belongs to.</param>
/// <param name="From">How it stood.</param>
/// <param name="To">How it stands.</param>
public sealed record StatusChange([property: JsonIgnore] ResourceAssessment? Change, ResponsibilityScope Scope, string Responsibility, ObligationStatus From, ObligationStatus To)
{
    /// <summary>The resource, in short.</summary>
    public ResourceReference? Resource => Change is null ? null : ResourceReference.Of(Change);

    /// <summary>The account that it belongs to; null where it belongs to a resource or the organisation, or nothing says which account it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Account { get; init; }
}

/// <summary>What everybody takes for AWS's and a change leaves to the customer.</summary>
/// <param name="Item">What it is.</param>
public sealed record UninheritedChange([property: JsonIgnore] UninheritedObligation Item)
{
    /// <summary>The resource, in short.</summary>
    public ResourceReference Resource => ResourceReference.Of(Item.Resource);

    /// <summary>The responsibility.</summary>
    public string Responsibility => Item.Responsibility;

    /// <summary>What everybody believes AWS does.</summary>
    public string Belief => Item.Belief;

    /// <summary>The id of the failed check, or of the override that applies.</summary>
    public string Cause => Item.Cause;

    /// <summary>What is so instead.</summary>
    public string Reason => Item.Reason;

    /// <summary>What to change; null when there is nothing to say.</summary>
    public string? Fix => Item.Fix;

    /// <summary>The place to look at.</summary>
    public Place? Location => Item.Location;
}

/// <summary>What became of a finding.</summary>
[JsonConverter(typeof(WordConverter<FindingFate>))]
public enum FindingFate : byte
{
    /// <summary>A check fails that did not, or its failure is graver than it was; the change may bring the waiver along.</summary>
    Appeared,

    /// <summary>A check holds, or does not apply, that failed.</summary>
    Fixed,

    /// <summary>The change accepts a failure that was there.</summary>
    Waived,

    /// <summary>A check failed, and it can't be told any more whether it does.</summary>
    Unclear,

    /// <summary>A check held, and it can't be told any more whether it does.</summary>
    Doubtful,

    /// <summary>The resource is gone on which it failed.</summary>
    ResourceGone,
}

/// <summary>A finding that comes or goes.</summary>
/// <param name="Change">The resource: the one after, if it is there.</param>
/// <param name="Finding">The finding: the one after if it appears, is waived or is in doubt, else the one before.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Fix">What to change; null when nobody knows.</param>
public sealed record FindingChange([property: JsonIgnore] ResourceAssessment Change, [property: JsonIgnore] Finding Finding, FindingFate Fate, [property: JsonIgnore] string? Fix)
{
    /// <summary>The check's id.</summary>
    public string Check => Finding.Rule.Id;

    /// <summary>The responsibility that it serves.</summary>
    public string Responsibility => Finding.Rule.Responsibility;

    /// <summary>How grave a failure is.</summary>
    public Severity Severity => Finding.Severity;

    /// <summary>How grave the same failure was before, where it has become graver; null else.</summary>
    public Severity? Was { get; init; }

    /// <summary>What was found.</summary>
    public string Message => Finding.Message;

    /// <summary>What goes wrong where the check fails; null where an old result does not tell.</summary>
    public string? Why => Finding.Rule.Why;

    /// <summary>What a plain value that mends it looks like, as lines in the language of the input; null where none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Remedy => Finding.Remedy;

    /// <summary>The place to look at.</summary>
    public Place? Location => Finding.Location;

    /// <summary>What the change accepts it by; null where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WaiverNote? Waiver => Finding.Status == FindingStatus.Waived ? Finding.Details.Waiver : null;

    /// <summary>What keeps it from being shown and counted; null where nothing does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HiddenBy? Hidden => Finding.IsShown ? null : Finding.Hidden;

    /// <summary>The resource, in short.</summary>
    public ResourceReference Resource => ResourceReference.Of(Change);
}
