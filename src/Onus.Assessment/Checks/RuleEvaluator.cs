using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>Evaluates the catalogue's rules (checks, and overrides of holders) for resources, and explains what they came to. Safe for use by several threads.</summary>
/// <param name="day">The day that the scan speaks of.</param>
public sealed class RuleEvaluator(ServiceCatalog catalog, string day)
{
    private readonly ConcurrentDictionary<string, TypeRules?> _rules = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Check, CheckExplainer> _explainers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The day that the scan speaks of.</summary>
    public string Day => day;

    /// <summary>The rules of a type; null when no service claims it.</summary>
    public TypeRules? RulesOf(string type) => _rules.GetOrAdd(type, Collect);

    /// <summary>Whether an override's condition holds for a resource; true for one without a condition.</summary>
    /// <param name="reason">Why it is not known, when it is not.</param>
    public Truth Applies(HolderOverride change, DeployedResource resource, out UnknownReason? reason)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(resource);
        reason = null;
        if (change.When is null)
        {
            return Truth.True;
        }

        var rules = RulesOf(resource.Resource.Type);
        var (program, number) = IndexOf(rules?.Conditional, change) is { } at ? (rules!.Program, at) : (new RuleProgram([change], [], day), 0);
        (var truth, reason) = program.Ask(asker =>
        {
            asker.Look(resource);
            var answer = asker.Applies(number, out var why);
            return (answer, why);
        });
        return truth;
    }

    /// <summary>What is told of a check that was not evaluated, since the budget of the deployment was spent.</summary>
    public static ExplainedVerdict Unasked(Check check, Resource subject)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(subject);
        return new ExplainedVerdict(check.Id, subject, check.Responsibility, FindingStatus.Unknown, check.Severity, $"{check.Title}: not known, {Budget.Reason.Detail}", subject.Origin, []) { Doubt = Budget.Reason };
    }

    /// <summary>A check's verdict on a resource, with the clauses and the values that decided.</summary>
    public ExplainedVerdict Explain(Check check, DeployedResource resource)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(resource);
        return Told(check, resource.Resource, (_explainers.TryGetValue(check, out var known) ? known : _explainers.GetOrAdd(check, made => new CheckExplainer(made, day))).Ask(resource));
    }

    /// <summary>Evaluates all rules for a resource, and tells of each what it read: all of it, also what did not matter in the end.</summary>
    internal IEnumerable<TracedRule> Trace(TypeRules rules, DeployedResource resource)
    {
        var asker = rules.Program.NewAsker(KeyOf);
        asker.Look(resource);
        for (var i = 0; i < rules.Checks.Length; i++)
        {
            var trace = new ReadTrace(keepsAll: true);
            var status = asker.Verdict(i, out var reason, trace: trace);
            yield return new TracedRule(trace.Reads, status == FindingStatus.Unknown, reason, IsCheck: true);
        }

        for (var i = 0; i < rules.Conditional.Length; i++)
        {
            var trace = new ReadTrace(keepsAll: true);
            var truth = asker.Applies(i, out var reason, trace: trace);
            yield return new TracedRule(trace.Reads, truth == Truth.Unknown, reason, IsCheck: false);
        }
    }

    private static string? KeyOf(object? context, Value value) => ((DeployedResource)context!).Index.OfProperties(value)?.Key;

    private static ExplainedVerdict Told(Check check, Resource subject, AskedCheck asked)
    {
        var message = asked.Reason is { } reason ? $"{check.Title}: not known, waiting for {reason.Detail}" : check.Title;
        return new ExplainedVerdict(check.Id, subject, check.Responsibility, asked.Status, check.Severity, message, asked.Place, asked.Reads)
        {
            Decided = asked.Decided,
            Clause = asked.Clause,
            Doubt = asked.Reason,
        };
    }

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
            [.. catalog.ChecksOf(known.Service.Id, type).Where(check => check.Validity.Holds(day))],
            day);
    }

    private static IEnumerable<HolderOverride> UnconditionalFirst(IEnumerable<HolderOverride> overrides) => overrides.OrderBy(change => change.When is not null);

    /// <summary>The number of a rule; null for one that is not among them, as when it does not hold on the day.</summary>
    private static int? IndexOf<T>(ImmutableArray<T>? rules, T rule)
        where T : class
    {
        for (var i = 0; i < rules?.Length; i++)
        {
            if (ReferenceEquals(rules.Value[i], rule))
            {
                return i;
            }
        }

        return null;
    }
}

/// <summary>What evaluating one rule for a resource read.</summary>
/// <param name="Reads">All that it read: paths of the resource itself, and of others with their key before.</param>
/// <param name="IsUnknown">Whether it came to no answer.</param>
/// <param name="Reason">Why not.</param>
/// <param name="IsCheck">Whether it is a check; else it is an override.</param>
internal readonly record struct TracedRule(IEnumerable<Read> Reads, bool IsUnknown, UnknownReason? Reason, bool IsCheck);
