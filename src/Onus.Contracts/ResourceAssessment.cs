using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Onus.Contracts;

/// <summary>A resource with who holds what of it, and how that stands. Kept small: an estate has a hundred thousand of them.</summary>
/// <param name="explainer">Tells what stands behind its verdicts.</param>
/// <param name="index">Its place in the assessment that it was made for, by which the explainer knows it.</param>
public sealed class ResourceAssessment(IExplainer explainer, int index)
{
    private ImmutableArray<ObligationStatus> _obligations = [];
    private ImmutableSortedDictionary<string, int>? _attested;
    private ContextEffect? _context;

    /// <summary>The path of its root file or folder as the user named it, or as both sides of a difference name it.</summary>
    public required string Deployment { get; init; }

    /// <summary>Its address in the deployment: a logical id, with the nested stacks before it.</summary>
    public required string Address { get; init; }

    /// <summary>Its CloudFormation type.</summary>
    public required string Type { get; init; }

    /// <summary>What its source calls its type, such as <c>aws_db_instance</c>; null where that is the same.</summary>
    public string? SourceType { get; init; }

    /// <summary>Its type in the words of the input.</summary>
    public string TypeInWords => SourceType ?? Type;

    /// <summary>Its address, with its type in the words of the input where the address does not say it.</summary>
    public string Shown => SourceType is { } type && Address.Contains(type, StringComparison.Ordinal) ? Address : $"{Address} ({TypeInWords})";

    /// <summary>What others call it literally: its id, its ARN, its own name; empty where that is not known, as in a stored result.</summary>
    public ImmutableArray<string> Names => Explainer.NamesOf(this);

    /// <summary>Why nobody has declared it though an account has it, as a phrase; null where somebody has, or where that is not known.</summary>
    public string? Undeclared => Explainer.UndeclaredOf(this);

    /// <summary>Who holds what; null when no service of the catalogue claims the type.</summary>
    public Split? Split { get; init; }

    /// <summary>Where it is deployed to and whose it is, as settings say.</summary>
    public Placement Placement { get; init; } = Placement.None;

    /// <summary>The addresses of all the blocks that it was made of, besides its own.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Where it is declared; null when that is not known. What is not given is asked of the explainer: a place in a long line takes a look at it.</summary>
    public Place? Source
    {
        get => field ?? Explainer.SourceOf(this);
        init;
    }

    /// <summary>Why it is not certain that it is deployed at all; null when it is.</summary>
    public Reason? Doubt { get; init; }

    /// <summary>How its obligations stand, in the order of the split's <see cref="Split.CustomerEntries"/>.</summary>
    public ImmutableArray<ObligationStatus> Obligations
    {
        get => _obligations;
        init => _obligations = value;
    }

    /// <summary>The indices of the attestations that obligations rest on, by responsibility; null where none rests on any.</summary>
    public ImmutableSortedDictionary<string, int>? Attested
    {
        get => _attested;
        init => _attested = value;
    }

    /// <summary>What contexts make of it; null where it is in none.</summary>
    public ContextEffect? Context
    {
        get => _context;
        init => _context = value;
    }

    /// <summary>The checks that were put to it; one array for all resources of a type.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>The verdicts, in the order of <see cref="Rules"/>.</summary>
    public ImmutableArray<FindingStatus> Verdicts { get; init; } = [];

    /// <summary>What keeps each verdict from being shown and counted, in the order of <see cref="Rules"/>; empty where nothing is hidden.</summary>
    public ImmutableArray<HiddenBy> Hidden { get; private set; } = [];

    /// <summary>Whether a finding is shown and counted.</summary>
    /// <param name="check">The index of the check among <see cref="Rules"/>.</param>
    public bool Shows(int check) => Hidden.IsEmpty || Hidden[check] == HiddenBy.Nothing;

    /// <summary>How grave a failure of a check is here: as its rule says, or as a context that asks for more.</summary>
    /// <param name="check">The index of the check among <see cref="Rules"/>.</param>
    public Severity SeverityOf(int check) => _context is { Severities.IsEmpty: false } context ? context.Severities[check] : Rules[check].Severity;

    /// <summary>Its place in the assessment that it was made for.</summary>
    public int Index { get; } = index;

    internal IExplainer Explainer { get; } = explainer;

    /// <summary>The same resource with obligations that stand otherwise, since people attest something of it.</summary>
    /// <param name="obligations">How they stand, in the order of the split's <see cref="Split.CustomerEntries"/>.</param>
    /// <param name="attested">The indices of the attestations, by responsibility.</param>
    public ResourceAssessment Standing(ImmutableArray<ObligationStatus> obligations, ImmutableSortedDictionary<string, int>? attested)
    {
        var copy = (ResourceAssessment)MemberwiseClone();
        (copy._obligations, copy._attested) = (obligations, attested);
        return copy;
    }

    /// <summary>The same resource as contexts want it.</summary>
    /// <param name="obligations">How its obligations stand then.</param>
    public ResourceAssessment In(ContextEffect context, ImmutableArray<ObligationStatus> obligations)
    {
        var copy = (ResourceAssessment)MemberwiseClone();
        (copy._context, copy._obligations) = (context, obligations);
        return copy;
    }

    /// <summary>The same resource with some of its obligations and checks alone.</summary>
    /// <param name="split">Its split with what is kept.</param>
    /// <param name="obligations">Which obligations are kept, by their index.</param>
    /// <param name="checks">Which checks are kept, by their index.</param>
    internal ResourceAssessment Keeping(Split split, ImmutableArray<int> obligations, ImmutableArray<int> checks, int index) => new(new PartExplainer(this, checks), index)
    {
        Deployment = Deployment,
        Address = Address,
        Type = Type,
        SourceType = SourceType,
        Split = split,
        Placement = Placement,
        Parts = Parts,
        Doubt = Doubt,
        Obligations = [.. obligations.Select(at => Obligations[at])],
        Attested = Attested is null ? null : Attested.Where(entry => split.CustomerEntries.Any(kept => kept.Responsibility == entry.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal) is { Count: > 0 } kept ? kept : null,
        Context = Context is { } context
            ? context with
            {
                Severities = context.Severities.IsEmpty ? [] : [.. checks.Select(at => context.Severities[at])],
                Wanting = context.Wanting.RemoveRange(context.Wanting.Keys.Where(key => split.CustomerEntries.All(entry => entry.Responsibility != key))),
            }
            : null,
        Rules = [.. checks.Select(at => Rules[at])],
        Verdicts = [.. checks.Select(at => Verdicts[at])],
        Hidden = Hidden.IsEmpty ? [] : [.. checks.Select(at => Hidden[at])],
    };

    /// <summary>Explains what was kept of a resource as the whole of it does.</summary>
    private sealed class PartExplainer(ResourceAssessment whole, ImmutableArray<int> checks) : IExplainer
    {
        public FindingDetails Explain(ResourceAssessment resource, int check) => whole.Explainer.Explain(whole, checks[check]);

        public string? RemedyOf(ResourceAssessment resource, int check) => whole.Explainer.RemedyOf(whole, checks[check]);

        public Place? SourceOf(ResourceAssessment resource) => whole.Source;

        public Reason? DoubtOf(ResourceAssessment resource, SplitEntry entry) => whole.DoubtOf(entry);

        public ImmutableArray<string> NamesOf(ResourceAssessment resource) => whole.Names;

        public string? UndeclaredOf(ResourceAssessment resource) => whole.Undeclared;
    }

    /// <summary>The same resource with other findings hidden.</summary>
    /// <param name="by">Says of a finding that is told what hides it.</param>
    internal ResourceAssessment Hide(Func<Finding, HiddenBy> by) => With(HiddenOf(by));

    /// <summary>The same, where those that have the same rules and verdicts share what is hidden.</summary>
    /// <param name="by">Says of a finding that is told what hides it.</param>
    /// <param name="known">What was hidden of others.</param>
    internal ResourceAssessment HideByRule(Func<Finding, HiddenBy> by, Dictionary<(ImmutableArray<Rule> Rules, ImmutableArray<FindingStatus> Verdicts), ImmutableArray<HiddenBy>> known)
    {
        if (_context is not null || !Hidden.IsEmpty)
        {
            return Hide(by);
        }

        ref var hidden = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (Rules, Verdicts), out var isKnown);
        if (!isKnown)
        {
            hidden = HiddenOf(by);
        }

        return With(hidden);
    }

    private ImmutableArray<HiddenBy> HiddenOf(Func<Finding, HiddenBy> by)
    {
        HiddenBy[]? hidden = null;
        for (var i = 0; i < Verdicts.Length; i++)
        {
            if (Verdicts[i] is not (FindingStatus.Pass or FindingStatus.NotApplicable) && by(new Finding(this, i)) is var reason && reason != (Hidden.IsEmpty ? HiddenBy.Nothing : Hidden[i]))
            {
                hidden ??= Hidden.IsEmpty ? new HiddenBy[Verdicts.Length] : [.. Hidden];
                hidden[i] = reason;
            }
        }

        return hidden is null ? Hidden : ImmutableCollectionsMarshal.AsImmutableArray(hidden);
    }

    private ResourceAssessment With(ImmutableArray<HiddenBy> hidden)
    {
        if (hidden == Hidden)
        {
            return this;
        }

        var copy = (ResourceAssessment)MemberwiseClone();
        copy.Hidden = hidden;
        return copy;
    }

    /// <summary>The verdicts that fail, are not known or are waived; or all of them.</summary>
    /// <param name="all">Whether those are wanted too that pass or do not apply.</param>
    public IEnumerable<Finding> Findings(bool all = false)
    {
        for (var i = 0; i < Verdicts.Length; i++)
        {
            if (all || Verdicts[i] is not (FindingStatus.Pass or FindingStatus.NotApplicable))
            {
                yield return new Finding(this, i);
            }
        }
    }

    /// <summary>What the status of an obligation rests on: the verdicts of the checks that serve it, those left out that do not apply.</summary>
    /// <param name="responsibility">The responsibility.</param>
    public IEnumerable<Finding> EvidenceOf(string responsibility) =>
        Findings(all: true).Where(finding => finding.Rule.Responsibility == responsibility && finding.Status != FindingStatus.NotApplicable);

    /// <summary>How an obligation stands; null when the customer holds no part of it.</summary>
    /// <param name="responsibility">The responsibility.</param>
    public ObligationStatus? StatusOf(string responsibility)
    {
        for (var i = 0; i < Obligations.Length; i++)
        {
            if (Split!.CustomerEntries[i].Responsibility == responsibility)
            {
                return Obligations[i];
            }
        }

        return null;
    }

    /// <summary>Why it is not known who holds a responsibility; null when it is known.</summary>
    /// <param name="entry">The responsibility's entry in the split.</param>
    public Reason? DoubtOf(SplitEntry entry) => entry.Holder == Holder.Unknown ? Explainer.DoubtOf(this, entry) : null;
}

/// <summary>What everybody takes for AWS's, and a switch of the resource leaves to the customer.</summary>
/// <param name="Belief">What everybody believes AWS does.</param>
/// <param name="Cause">The id of the failed check, or of the override that applies.</param>
/// <param name="Reason">What is so instead.</param>
/// <param name="Check">The index of the check among the resource's rules; null when an override is the cause.</param>
public sealed record UninheritedObligation(ResourceAssessment Resource, string Responsibility, string Belief, string Cause, string Reason, int? Check)
{
    /// <summary>The place to look at.</summary>
    public Place? Location => Check is { } check ? new Finding(Resource, check).Location : Resource.Source;

    /// <summary>What to change; null when there is nothing to say.</summary>
    public string? Fix => Check is { } check ? new Finding(Resource, check).Fix : null;
}
