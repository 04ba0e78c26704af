using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Assessment.Waivers;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Values;

namespace Onus.Assessment;

/// <summary>
/// The way of a resource: the rules of its type → which overrides apply → its split → the verdicts of its checks → what is waived → how its obligations stand.
/// What resources have in common is worked out once. Not safe for use by several threads; each has its own.
/// </summary>
internal sealed class ResourceAssessor(ServiceCatalog catalog, RuleEvaluator evaluator, SplitResolver splits, WaiverBook waivers)
{
    private readonly Dictionary<TypeRules, RuleAsker> _askers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Split, StandingTable> _standings = new(ReferenceEqualityComparer.Instance);
    private FindingStatus[] _verdicts = [];
    private Truth[] _applies = [];

    /// <summary>Judges a resource; the result counts only when the budget sufficed.</summary>
    public AssessedResource Assess(DeployedResource resource, Budget budget)
    {
        if (evaluator.RulesOf(resource.Resource.Type) is not { } rules)
        {
            return new AssessedResource(resource, null, null, Standing.None);
        }

        if (!_askers.TryGetValue(rules, out var asker))
        {
            _askers[rules] = asker = rules.Program.NewAsker();
        }

        asker.Look(resource);
        budget.Take(resource.Resource.Waivers.Length * (long)rules.Checks.Length);
        var verdicts = Room(rules);
        var applies = _applies.AsSpan(0, rules.Conditional.Length);
        asker.AskAll(applies, verdicts, budget);
        var outcome = default(OverrideOutcome);
        for (var i = 0; i < applies.Length; i++)
        {
            outcome = outcome.With(i, applies[i]);
        }

        return Conclude(resource, rules, outcome, verdicts, isLeft: false);
    }

    /// <summary>What is told of a resource that nobody judges: nothing of it is known.</summary>
    public AssessedResource Leave(DeployedResource resource)
    {
        if (evaluator.RulesOf(resource.Resource.Type) is not { } rules)
        {
            return new AssessedResource(resource, null, null, Standing.None);
        }

        var outcome = default(OverrideOutcome);
        for (var i = 0; i < rules.Conditional.Length; i++)
        {
            outcome = outcome.With(i, Truth.Unknown);
        }

        var verdicts = Room(rules);
        verdicts.Fill(FindingStatus.Unknown);
        return Conclude(resource, rules, outcome, verdicts, isLeft: true);
    }

    private AssessedResource Conclude(DeployedResource resource, TypeRules rules, OverrideOutcome outcome, Span<FindingStatus> verdicts, bool isLeft)
    {
        var split = splits.Resolve(rules, outcome);
        waivers.Apply(resource, rules, verdicts);
        if (!_standings.TryGetValue(split, out var standings))
        {
            _standings[split] = standings = new StandingTable(new StatusRule(split, rules.Checks, catalog));
        }

        return new AssessedResource(resource, rules, split, standings.Of(verdicts)) { IsLeft = isLeft };
    }

    /// <summary>Room for the verdicts on one resource, and for which overrides apply, until the next one is judged.</summary>
    private Span<FindingStatus> Room(TypeRules rules)
    {
        if (_verdicts.Length < rules.Checks.Length)
        {
            _verdicts = new FindingStatus[rules.Checks.Length];
        }

        if (_applies.Length < rules.Conditional.Length)
        {
            _applies = new Truth[rules.Conditional.Length];
        }

        return _verdicts.AsSpan(0, rules.Checks.Length);
    }
}
