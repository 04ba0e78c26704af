using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Evidence.Attestations;

namespace Onus.Evidence.Contexts;

/// <summary>
/// Joins contexts to an assessment. A context makes failures graver, never milder; and where it asks for evidence, an obligation that checks find met or somebody attests is open
/// until an attestation with a file or an address covers it. Who holds an obligation does not depend on it.
/// </summary>
/// <param name="contexts">The contexts, in the order of the settings.</param>
/// <param name="standings">The attestations, as they stand.</param>
/// <param name="tagOf">The value of a resource's tag; null where it has none, or none that is known.</param>
/// <param name="day">The day of the assessment, as <c>2026-08-31</c>.</param>
public sealed class ContextJoin(ImmutableArray<TeamContext> contexts, ImmutableArray<AttestationStanding> standings, Func<ResourceAssessment, string, string?> tagOf, string day)
{
    private readonly ScopeRule[] _scopes = [.. contexts.Select(context => new ScopeRule(context.Scope, tagOf))];
    private readonly ScopeRule[] _attested = [.. standings.Select(standing => new ScopeRule(standing.Attestation.Scope, tagOf))];
    private readonly EvidenceDemand _demand = new(day);
    private readonly int[] _resources = new int[contexts.Length];
    private readonly int[] _raised = new int[contexts.Length];
    private readonly int[] _wanting = new int[contexts.Length];
    private readonly Dictionary<(Split? Split, ImmutableArray<Rule> Rules, ImmutableArray<ObligationStatus> Before, string Contexts, string Covering), Outcome> _outcomes = [];

    /// <summary>An assessment with what contexts make of it, and with a note on each.</summary>
    public AssessmentResult Apply(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (contexts.IsEmpty)
        {
            return result;
        }

        var resources = result.Resources.Select(Apply).ToImmutableArray();
        var scopes = result.Scopes.Select(Apply).ToImmutableArray();
        return result.WithResources(resources) with { Scopes = scopes, Contexts = [.. contexts.Select(NoteOf)] };
    }

    private ContextNote NoteOf(TeamContext context, int at) => new(context.Name, context.Data, context.Needs, ScopeRule.Describe(context.Scope), _resources[at])
    {
        Criticality = context.Criticality,
        Severity = context.Severity.IsEmpty ? null : context.Severity,
        Evidence = context.Evidence.IsEmpty ? null : context.Evidence,
        EvidenceDays = context.EvidenceDays,
        Raised = _raised[at],
        Wanting = _wanting[at],
    };

    private ResourceAssessment Apply(ResourceAssessment resource)
    {
        var inside = Enumerable.Range(0, contexts.Length).Where(at => _scopes[at].Holds(resource)).ToImmutableArray();
        if (inside.IsEmpty)
        {
            return resource;
        }

        int[] covering = inside.All(at => contexts[at].Evidence.IsEmpty) ? [] : [.. Enumerable.Range(0, standings.Length).Where(at => _attested[at].Holds(resource))];
        var key = (resource.Split, resource.Rules, resource.Obligations, string.Join(',', inside), string.Join(',', covering));
        if (!_outcomes.TryGetValue(key, out var outcome))
        {
            _outcomes[key] = outcome = OutcomeOf(resource, inside, covering);
        }

        Count(resource, outcome.Effect);
        var attested = resource.Attested?.RemoveRange(outcome.Effect.Wanting.Keys);
        var standing = outcome.Effect.Wanting.IsEmpty ? resource : resource.Standing(outcome.After, attested is { Count: > 0 } ? attested : null);
        return standing.In(outcome.Effect, outcome.After);
    }

    private void Count(ResourceAssessment resource, ContextEffect effect)
    {
        foreach (var at in effect.Contexts)
        {
            _resources[at]++;
        }

        foreach (var at in effect.Wanting.Values)
        {
            _wanting[at]++;
        }

        for (var i = 0; i < effect.Severities.Length; i++)
        {
            if (resource.Verdicts[i] == FindingStatus.Fail && effect.Severities[i] != resource.Rules[i].Severity)
            {
                _raised[effect.Contexts.First(at => SeverityIn(contexts[at], resource.Rules[i]) == effect.Severities[i])]++;
            }
        }
    }

    private Outcome OutcomeOf(ResourceAssessment resource, ImmutableArray<int> inside, int[] covering)
    {
        ImmutableArray<Severity> severities = [.. resource.Rules.Select(rule => inside.Select(at => SeverityIn(contexts[at], rule) ?? rule.Severity).Append(rule.Severity).Max())];
        var isGraver = severities.Where((severity, at) => severity != resource.Rules[at].Severity).Any();
        var after = resource.Obligations.ToArray();
        var wanting = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < after.Length; i++)
        {
            var responsibility = resource.Split!.CustomerEntries[i].Responsibility;
            if (IsDone(after[i]) && Wanting(inside, covering, responsibility) is { } context)
            {
                after[i] = ObligationStatus.Open;
                wanting[responsibility] = context;
            }
        }

        return new Outcome(
            new ContextEffect(inside, isGraver ? severities : [], wanting.ToImmutable()),
            wanting.Count == 0 ? resource.Obligations : ImmutableCollectionsMarshal.AsImmutableArray(after));
    }

    private ScopeObligation Apply(ScopeObligation obligation)
    {
        var responsibility = obligation.Entry.Responsibility;
        if (!IsDone(obligation.Status)
            || Wanting([.. Enumerable.Range(0, contexts.Length).Where(at => _scopes[at].Holds(obligation))], [.. Enumerable.Range(0, standings.Length).Where(at => _attested[at].Holds(obligation))], responsibility) is not { } context)
        {
            return obligation;
        }

        _wanting[context]++;
        return obligation with { Status = ObligationStatus.Open, Reason = $"the context \"{contexts[context].Name}\" asks for evidence that is not on file", Attestation = null };
    }

    /// <summary>The first of some contexts that asks for evidence of a responsibility that is not there; null where none does.</summary>
    private int? Wanting(ImmutableArray<int> inside, int[] covering, string responsibility)
    {
        foreach (var at in inside.Where(at => contexts[at].Evidence.Any(name => IsOf(name, responsibility))))
        {
            if (!covering.Any(standing => _demand.IsMet(contexts[at], standings[standing], responsibility)))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>How grave a failure of a check is at least; null where a context says nothing of it. The check's own name goes before its responsibility's, and of these the longest.</summary>
    private static Severity? SeverityIn(TeamContext context, Rule rule)
    {
        if (context.Severity.TryGetValue(rule.Id, out var own))
        {
            return own;
        }

        var name = context.Severity.Keys.Where(name => IsOf(name, rule.Responsibility)).MaxBy(name => name.Length);
        return name is null ? null : context.Severity[name];
    }

    private static bool IsOf(string name, string responsibility) =>
        responsibility.StartsWith(name, StringComparison.Ordinal) && (responsibility.Length == name.Length || responsibility[name.Length] == '.');

    private static bool IsDone(ObligationStatus status) => status is ObligationStatus.Met or ObligationStatus.Attested;

    private sealed record Outcome(ContextEffect Effect, ImmutableArray<ObligationStatus> After);
}
