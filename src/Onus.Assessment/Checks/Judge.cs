using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Assessment.Functions;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Checks;

/// <summary>Puts the catalogue's questions to resources: plans what to ask of a type, asks it, and explains an answer. Safe for use by several threads.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="day">The day that the scan speaks of.</param>
public sealed class Judge(ServiceCatalog catalog, string day)
{
    private readonly ConcurrentDictionary<string, TypePlan?> _plans = new(StringComparer.Ordinal);
    private readonly Evaluator _evaluator = new(new EvaluationOptions { Functions = CatalogFunctions.Table, AbsenceIsNull = true });
    private readonly Value _day = Value.Of(day);

    /// <summary>The day that the scan speaks of.</summary>
    public string Day => day;

    /// <summary>What has to be asked of a type; null when no service claims it.</summary>
    /// <param name="type">The type.</param>
    public TypePlan? PlanOf(string type) => _plans.GetOrAdd(type, Plan);

    /// <summary>Whether an override's condition holds for a resource; true for one without a condition.</summary>
    /// <param name="change">The override.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="index">What is deployed with it.</param>
    /// <param name="reason">Why it is not known, when it is not.</param>
    public Truth Applies(HolderOverride change, Resource resource, DeploymentIndex index, out UnknownReason? reason)
    {
        reason = null;
        return change.When is null
            ? Truth.True
            : Test(change.When, resource, change.Locals, index, null, out reason);
    }

    /// <summary>A check's verdict on a resource.</summary>
    /// <param name="check">The check.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="index">What is deployed with it.</param>
    public FindingStatus Ask(Check check, Resource resource, DeploymentIndex index) => Ask(check, resource, index, null, out _);

    /// <summary>A check's verdict on a resource, with the values that decided.</summary>
    /// <param name="check">The check.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="index">What is deployed with it.</param>
    public Finding Explain(Check check, Resource resource, DeploymentIndex index)
    {
        var tracing = new Evaluator(_evaluator.Options with { NameOf = value => index.OfProperties(value)?.Address });
        var trace = new ReadTrace();
        var status = Ask(check, resource, index, trace, out var reason, tracing);
        var because = trace.Reads.Where(read => read.Path.Length > 0).Select(read => Redaction.Read(read, resource)).ToImmutableArray();
        var message = status == FindingStatus.Unknown && reason is not null ? $"{check.Title}: not known, waiting for {reason.Detail}" : check.Title;
        var deciding = because.FirstOrDefault(read => read.Origin.File == resource.Origin.File && read.Origin.HasPlace)?.Origin ?? resource.Origin;
        return new Finding(check.Id, resource, check.Responsibility, status, check.Severity, message, deciding, because)
        {
            Doubt = status == FindingStatus.Unknown ? reason : null,
        };
    }

    /// <summary>Puts all questions about a resource, and tells of each what it read: all of it, also what did not matter in the end.</summary>
    /// <param name="plan">What is asked of its type.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="index">What is deployed with it.</param>
    internal IEnumerable<Inquiry> Inquire(TypePlan plan, Resource resource, DeploymentIndex index)
    {
        var tracing = new Evaluator(_evaluator.Options with { NameOf = value => index.OfProperties(value)?.Key });
        foreach (var check in plan.Checks)
        {
            var trace = new ReadTrace(keepsAll: true);
            var status = Ask(check, resource, index, trace, out var reason, tracing);
            yield return new Inquiry(trace.Reads, status == FindingStatus.Unknown, reason, IsFinding: true);
        }

        foreach (var change in plan.Conditional)
        {
            var trace = new ReadTrace(keepsAll: true);
            var truth = Test(change.When!, resource, change.Locals, index, trace, out var reason, tracing);
            yield return new Inquiry(trace.Reads, truth == Truth.Unknown, reason, IsFinding: false);
        }
    }

    private FindingStatus Ask(Check check, Resource resource, DeploymentIndex index, ReadTrace? trace, out UnknownReason? reason, Evaluator? evaluator = null)
    {
        reason = null;
        if (check.Applies is not null)
        {
            var applies = Test(check.Applies, resource, check.Locals, index, trace, out reason, evaluator);
            if (applies == Truth.False)
            {
                return FindingStatus.NotApplicable;
            }

            if (applies == Truth.Unknown)
            {
                // Where it is not known whether a check applies, a statement that holds anyway passes.
                return Test(check.Condition, resource, check.Locals, index, trace, out _, evaluator) == Truth.True ? FindingStatus.Pass : FindingStatus.Unknown;
            }
        }

        return Test(check.Condition, resource, check.Locals, index, trace, out reason, evaluator) switch
        {
            Truth.True => FindingStatus.Pass,
            Truth.False => FindingStatus.Fail,
            _ => FindingStatus.Unknown,
        };
    }

    private Truth Test(Expression condition, Resource resource, MapValue locals, DeploymentIndex index, ReadTrace? trace, out UnknownReason? reason, Evaluator? evaluator = null) =>
        (evaluator ?? _evaluator).Test(condition, new ResourceScope(resource, locals, _day), out reason, trace, new CheckContext(resource, index));

    private TypePlan? Plan(string type)
    {
        if (catalog.Classify(type) is not { } known)
        {
            return null;
        }

        bool Concerns(HolderOverride change) => change.IsAbout(type) && change.Validity.Holds(day);
        return new TypePlan(
            known.Service,
            known.Type,
            [.. UnconditionalFirst(known.Service.Overrides.Where(Concerns)), .. UnconditionalFirst(catalog.TeamOverrides.Where(Concerns))],
            [.. catalog.ChecksOf(known.Service.Id).Where(check => check.Types.Contains(type) && check.Validity.Holds(day))]);
    }

    private static IEnumerable<HolderOverride> UnconditionalFirst(IEnumerable<HolderOverride> overrides) => overrides.OrderBy(change => change.When is not null);
}
