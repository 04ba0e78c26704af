using System.Collections.Immutable;
using Onus.Assessment.Checks;
using Onus.Assessment.Waivers;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Ledger;

/// <summary>The product: for everything that is deployed, who holds each responsibility and whether it is met.</summary>
public sealed class ResponsibilityLedger
{
    private readonly WaiverBook _waivers;

    internal ResponsibilityLedger(
        ServiceCatalog catalog,
        RuleEvaluator evaluator,
        WaiverBook waivers,
        ImmutableArray<AssessedResource> resources,
        IReadOnlyList<Split> splits,
        ImmutableArray<ScopeObligation> scopes)
    {
        Catalog = catalog;
        Evaluator = evaluator;
        _waivers = waivers;
        Resources = resources;
        Splits = splits;
        Scopes = scopes;
    }

    /// <summary>The catalogue it was made with.</summary>
    public ServiceCatalog Catalog { get; }

    internal RuleEvaluator Evaluator { get; }

    /// <summary>The day it speaks of.</summary>
    public string Day => Evaluator.Day;

    /// <summary>The resources, in the order of the input.</summary>
    public ImmutableArray<AssessedResource> Resources { get; }

    /// <summary>The distinct splits, sorted by id.</summary>
    public IReadOnlyList<Split> Splits { get; }

    /// <summary>What belongs to the account or the organisation.</summary>
    public ImmutableArray<ScopeObligation> Scopes { get; }

    /// <summary>What judging took of its budget, in steps: the same on every machine.</summary>
    public long Steps { get; internal init; }

    /// <summary>A verdict, explained.</summary>
    /// <param name="check">The index of the check in <see cref="AssessedResource.Checks"/>.</param>
    public ExplainedVerdict Explain(AssessedResource resource, int check)
    {
        var finding = resource.IsLeft ? RuleEvaluator.Unasked(resource.Checks[check], resource.Resource) : Evaluator.Explain(resource.Checks[check], resource.Input);
        return resource.Verdicts[check] == FindingStatus.Waived
            ? finding with { Status = FindingStatus.Waived, Waiver = _waivers.Find(resource.Checks[check], resource.Input) }
            : finding;
    }

    /// <summary>Why it is not known who holds a responsibility of a resource; null when it is known.</summary>
    /// <param name="entry">The responsibility's entry in the resource's split.</param>
    public UnknownReason? DoubtOf(AssessedResource resource, SplitEntry entry)
    {
        if (resource.Rules is not { } rules || entry.Holder != Holder.Unknown)
        {
            return null;
        }

        if (resource.IsLeft)
        {
            return Budget.Reason;
        }

        foreach (HolderOverride change in rules.Conditional)
        {
            if (change.Holders.ContainsKey(entry.Responsibility)
                && Evaluator.Applies(change, resource.Input, out var reason) == Truth.Unknown)
            {
                return reason;
            }
        }

        return null;
    }
}
