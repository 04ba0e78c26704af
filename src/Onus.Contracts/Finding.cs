using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>A check's verdict on a resource. What it knows at once costs nothing; its details are worked out when they are asked for.</summary>
/// <param name="resource">The resource.</param>
/// <param name="check">The index of the check among <see cref="ResourceAssessment.Rules"/>.</param>
public sealed class Finding(ResourceAssessment resource, int check)
{
    private FindingDetails? _details;

    /// <summary>The resource.</summary>
    public ResourceAssessment Resource { get; } = resource;

    /// <summary>The index of the check among <see cref="ResourceAssessment.Rules"/>.</summary>
    internal int Check => check;

    /// <summary>The check.</summary>
    public Rule Rule => Resource.Rules[check];

    /// <summary>How grave a failure is on this resource.</summary>
    public Severity Severity => Resource.SeverityOf(check);

    /// <summary>How much care asks for it on this resource: what a context makes graver belongs to a lower profile too.</summary>
    public CheckLevel Level => Severity == Rule.Severity || CheckLevels.Of(Severity) > Rule.Level ? Rule.Level : CheckLevels.Of(Severity);

    /// <summary>The verdict.</summary>
    public FindingStatus Status => Resource.Verdicts[check];

    /// <summary>What keeps it from being shown and counted.</summary>
    public HiddenBy Hidden => Resource.Hidden.IsEmpty ? HiddenBy.Nothing : Resource.Hidden[check];

    /// <summary>Whether reports show it, and <c>--fail-on</c> counts it.</summary>
    public bool IsShown => Resource.Shows(check);

    /// <summary>The place to look at; null when it is not known.</summary>
    public Place? Location => Details.Location;

    /// <summary>What was found, in a sentence.</summary>
    public string Message => Details.Doubt is { } doubt ? $"{Rule.Title}: not known, waiting for {doubt.Detail}" : Rule.Title;

    /// <summary>What to change, in the words of the input; null when there is nothing to say.</summary>
    public string? Fix => Details.Fix ?? Rule.Fix;

    /// <summary>What a plain value that mends it looks like, as lines in the language of the input; null where none does, or where it is not known. Worked out each time.</summary>
    public string? Remedy => Status == FindingStatus.Fail ? Resource.Explainer.RemedyOf(Resource, check) : null;

    /// <summary>All that was read to come to the verdict.</summary>
    public FindingDetails Details => _details ??= Resource.Explainer.Explain(Resource, check);
}

/// <summary>What stands behind a finding.</summary>
/// <param name="Location">The place to look at: the value that decided, or the resource; null when it is not known.</param>
/// <param name="Because">The values that decided, in the order they were read.</param>
/// <param name="Doubt">Why it can't be told; null when it can.</param>
/// <param name="Waiver">Who has accepted it, and why; null unless it is <see cref="FindingStatus.Waived"/>.</param>
/// <param name="Clause">The clauses of the check's condition that decided; null where that is not known.</param>
public sealed record FindingDetails(Place? Location, ImmutableArray<ReadValue> Because, Reason? Doubt = null, WaiverNote? Waiver = null, DecidedClause? Clause = null)
{
    /// <summary>What to change, where the words of the input are others than those of <see cref="Rule.Fix"/>; else null.</summary>
    public string? Fix { get; init; }

    /// <summary>What is wrong, by which findings of one resource are told together; null where that is not known.</summary>
    public Cause? Cause { get; init; }

    /// <summary>The way from the block to the value that decided, through calls of modules, variables and locals, the block first; empty where there is none to tell.</summary>
    public ImmutableArray<ChainStep> Chain
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];
}

/// <summary>What is wrong with a resource: a value that is there, or one that is missing.</summary>
/// <param name="Path">The path of the value in the words of the input; of what is missing that of the outermost block that is not there.</param>
/// <param name="IsMissing">Whether nothing is set there.</param>
/// <param name="Canonical">The canonical path; null where it is the same.</param>
/// <param name="Value">What is there, as text without a secret in it; null where nothing is.</param>
public sealed record Cause(string Path, bool IsMissing, string? Canonical = null, string? Value = null);

/// <summary>A step on the way that a value came.</summary>
/// <param name="Name">What is there, as the source names it: <c>module.logs</c>, <c>var.encrypted</c>.</param>
/// <param name="Location">Where it stands; null when that is not known.</param>
public sealed record ChainStep(string Name, Place? Location = null);

/// <summary>A clause of a condition, with those of its parts that decided.</summary>
/// <param name="Text">The clause as the catalogue writes it.</param>
/// <param name="Holds">Whether it holds; null when that is not known.</param>
/// <param name="Element">The element of a collection that it was asked about, such as <c>SecurityGroupIngress[0]</c>; null where it is about none.</param>
/// <param name="Reads">The values that it read: their numbers in <see cref="FindingDetails.Because"/>. Where a clause has parts, they have them.</param>
/// <param name="Parts">The clauses in it that decided.</param>
/// <param name="Omitted">How many more there are that decided as well.</param>
public sealed record DecidedClause(string Text, bool? Holds, string? Element, ImmutableArray<int> Reads, ImmutableArray<DecidedClause> Parts, int Omitted = 0)
{
    /// <summary>The clauses that have no parts, each with the elements that it is about: of those in one another the innermost.</summary>
    /// <param name="around">The elements that the clauses around are about.</param>
    public IEnumerable<(DecidedClause Clause, string? Element)> Leaves(string? around = null)
    {
        var elements = Element is null ? around : around is null || Element.StartsWith(around, StringComparison.Ordinal) ? Element : $"{around}, {Element}";
        return Parts.IsEmpty ? [(this, elements)] : Parts.SelectMany(part => part.Leaves(elements));
    }
}

/// <summary>A value that was read to come to a verdict.</summary>
/// <param name="Path">The path of the value in the words of the input: <c>storage_encrypted</c> in Terraform, <c>StorageEncrypted</c> in CloudFormation.</param>
/// <param name="Value">The value as text, never with a secret in it; <c>null</c> where nothing is set.</param>
/// <param name="Location">Its place; null when it is absent.</param>
public sealed record ReadValue(string Path, string Value, Place? Location = null)
{
    /// <summary>The canonical path, such as <c>StorageEncrypted</c>; null where it is the same.</summary>
    public string? Canonical { get; init; }
}

/// <summary>Somebody has written beside a resource that a check's verdict on it is accepted.</summary>
/// <param name="Tool">Whose spelling it is.</param>
/// <param name="Id">The check as that tool calls it.</param>
/// <param name="Reason">Why it is accepted; null when none is given.</param>
/// <param name="Expires">The last day, as it was written; null when it has none.</param>
/// <param name="Location">Where it is written; null when that is not known.</param>
public sealed record WaiverNote(string Tool, string Id, string? Reason = null, string? Expires = null, Place? Location = null);

/// <summary>Tells what stands behind the verdicts on resources: of a fresh assessment by asking again, of a stored one by what was written.</summary>
public interface IExplainer
{
    /// <summary>What stands behind a verdict.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="check">The index of the check among <see cref="ResourceAssessment.Rules"/>.</param>
    FindingDetails Explain(ResourceAssessment resource, int check);

    /// <summary>What a plain value that mends a failure looks like, as lines in the language of the input; null where none does, or where it is not known.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="check">The index of the check among <see cref="ResourceAssessment.Rules"/>.</param>
    string? RemedyOf(ResourceAssessment resource, int check);

    /// <summary>Where a resource is declared; null when that is not known.</summary>
    Place? SourceOf(ResourceAssessment resource);

    /// <summary>Why it is not known who holds a responsibility of a resource; null when it is known.</summary>
    Reason? DoubtOf(ResourceAssessment resource, SplitEntry entry);

    /// <summary>What others call a resource literally: its id, its ARN, its own name; empty where that is not known, as in a stored result.</summary>
    ImmutableArray<string> NamesOf(ResourceAssessment resource) => [];

    /// <summary>Why nobody has declared a resource that an account has, as a phrase (<c>the default VPC</c>); null where somebody has, or where that is not known.</summary>
    string? UndeclaredOf(ResourceAssessment resource) => null;
}
