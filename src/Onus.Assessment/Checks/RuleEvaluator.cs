using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Assessment.Functions;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Checks;

/// <summary>Evaluates the catalogue's rules (checks, and overrides of holders) for resources, and explains what they came to. Safe for use by several threads.</summary>
/// <param name="day">The day that the scan speaks of.</param>
public sealed class RuleEvaluator(ServiceCatalog catalog, string day)
{
    private readonly ConcurrentDictionary<string, TypeRules?> _rules = new(StringComparer.Ordinal);
    private readonly Evaluator _evaluator = new(new EvaluationOptions { Functions = CatalogFunctions.Table, AbsenceIsNull = true });
    private readonly Value _day = Value.Of(day);

    /// <summary>The day that the scan speaks of.</summary>
    public string Day => day;

    /// <summary>The rules of a type; null when no service claims it.</summary>
    public TypeRules? RulesOf(string type) => _rules.GetOrAdd(type, Collect);

    /// <summary>Whether an override's condition holds for a resource; true for one without a condition.</summary>
    /// <param name="reason">Why it is not known, when it is not.</param>
    /// <param name="budget">What it takes its steps from; null for one of its own.</param>
    public Truth Applies(HolderOverride change, DeployedResource resource, out UnknownReason? reason, Budget? budget = null)
    {
        reason = null;
        return change.When is null ? Truth.True : Test(change.When, resource, change.Locals, null, out reason, budget: budget);
    }

    /// <summary>A check's verdict on a resource.</summary>
    /// <param name="budget">What it takes its steps from.</param>
    public FindingStatus Evaluate(Check check, DeployedResource resource, Budget budget) => Evaluate(check, resource, null, out _, budget: budget);

    /// <summary>What is told of a check that was not evaluated, since the budget of the deployment was spent.</summary>
    public static ExplainedVerdict Unasked(Check check, Resource subject)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(subject);
        return new ExplainedVerdict(check.Id, subject, check.Responsibility, FindingStatus.Unknown, check.Severity, $"{check.Title}: not known, {Budget.Reason.Detail}", subject.Origin, []) { Doubt = Budget.Reason };
    }

    /// <summary>A check's verdict on a resource, with the values that decided.</summary>
    public ExplainedVerdict Explain(Check check, DeployedResource resource)
    {
        var subject = resource.Resource;
        var tracing = new Evaluator(_evaluator.Options with { NameOf = value => resource.Index.OfProperties(value)?.Address });
        var trace = new ReadTrace();
        var status = Evaluate(check, resource, trace, out var reason, tracing);
        var because = trace.Reads.Where(read => read.Path.Length > 0).Select(read => new ValueRead(read.Path, read.Value, read.Value.Origin)).ToImmutableArray();
        var message = status == FindingStatus.Unknown && reason is not null ? $"{check.Title}: not known, waiting for {reason.Detail}" : check.Title;
        var deciding = because.FirstOrDefault(read => read.Origin.File == subject.Origin.File && read.Origin.HasPlace)?.Origin ?? subject.Origin;
        return new ExplainedVerdict(check.Id, subject, check.Responsibility, status, check.Severity, message, deciding, because)
        {
            Doubt = status == FindingStatus.Unknown ? reason : null,
        };
    }

    /// <summary>Evaluates all rules for a resource, and tells of each what it read: all of it, also what did not matter in the end.</summary>
    internal IEnumerable<TracedRule> Trace(TypeRules rules, DeployedResource resource)
    {
        var tracing = new Evaluator(_evaluator.Options with { NameOf = value => resource.Index.OfProperties(value)?.Key });
        foreach (var check in rules.Checks)
        {
            var trace = new ReadTrace(keepsAll: true);
            var status = Evaluate(check, resource, trace, out var reason, tracing);
            yield return new TracedRule(trace.Reads, status == FindingStatus.Unknown, reason, IsCheck: true);
        }

        foreach (var change in rules.Conditional)
        {
            var trace = new ReadTrace(keepsAll: true);
            var truth = Test(change.When!, resource, change.Locals, trace, out var reason, tracing);
            yield return new TracedRule(trace.Reads, truth == Truth.Unknown, reason, IsCheck: false);
        }
    }

    private FindingStatus Evaluate(Check check, DeployedResource resource, ReadTrace? trace, out UnknownReason? reason, Evaluator? evaluator = null, Budget? budget = null)
    {
        reason = null;
        if (check.Applies is not null)
        {
            var applies = Test(check.Applies, resource, check.Locals, trace, out reason, evaluator, budget);
            if (applies == Truth.False)
            {
                return FindingStatus.NotApplicable;
            }

            if (applies == Truth.Unknown)
            {
                // Where it is not known whether a check applies, a statement that holds anyway passes.
                return Test(check.Condition, resource, check.Locals, trace, out _, evaluator, budget) == Truth.True ? FindingStatus.Pass : FindingStatus.Unknown;
            }
        }

        return Test(check.Condition, resource, check.Locals, trace, out reason, evaluator, budget) switch
        {
            Truth.True => FindingStatus.Pass,
            Truth.False => FindingStatus.Fail,
            _ => FindingStatus.Unknown,
        };
    }

    private Truth Test(Expression condition, DeployedResource resource, MapValue locals, ReadTrace? trace, out UnknownReason? reason, Evaluator? evaluator = null, Budget? budget = null) =>
        (evaluator ?? _evaluator).Test(condition, new ConditionScope(resource.Resource, locals, _day), out reason, trace, resource, budget);

    private TypeRules? Collect(string type)
    {
        if (catalog.Classify(type) is not { } known)
        {
            return null;
        }

        bool Concerns(HolderOverride change) => change.IsAbout(type) && change.Validity.Holds(day);
        return new TypeRules(
            known.Service,
            known.Type,
            [.. UnconditionalFirst(known.Service.Overrides.Where(Concerns)), .. UnconditionalFirst(catalog.TeamOverrides.Where(Concerns))],
            [.. catalog.ChecksOf(known.Service.Id).Where(check => check.Types.Contains(type) && check.Validity.Holds(day))]);
    }

    private static IEnumerable<HolderOverride> UnconditionalFirst(IEnumerable<HolderOverride> overrides) => overrides.OrderBy(change => change.When is not null);
}

/// <summary>What evaluating one rule for a resource read.</summary>
/// <param name="Reads">All that it read: paths of the resource itself, and of others with their key before.</param>
/// <param name="IsUnknown">Whether it came to no answer.</param>
/// <param name="Reason">Why not.</param>
/// <param name="IsCheck">Whether it is a check; else it is an override.</param>
internal readonly record struct TracedRule(IEnumerable<Read> Reads, bool IsUnknown, UnknownReason? Reason, bool IsCheck);
