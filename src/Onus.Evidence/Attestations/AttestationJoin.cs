using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Contracts;

namespace Onus.Evidence.Attestations;

/// <summary>
/// Joins attestations to an assessment: an obligation of the customer's that nothing verifies stands as the attestation says that covers it. What checks have decided stays as it is.
/// Of several attestations the one that counts counts, and of these the one that holds longest.
/// </summary>
/// <param name="standings">The attestations, in the order of the settings.</param>
/// <param name="tagOf">The value of a resource's tag; null where it has none, or none that is known.</param>
public sealed class AttestationJoin(ImmutableArray<AttestationStanding> standings, Func<ResourceAssessment, string, string?> tagOf)
{
    private readonly ScopeRule[] _scopes = [.. standings.Select(standing => new ScopeRule(standing.Attestation.Scope, tagOf))];
    private readonly int[] _decided = new int[standings.Length];
    private readonly int[] _covered = new int[standings.Length];
    private readonly Dictionary<Split, int[]> _concerned = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Split Split, ImmutableArray<ObligationStatus> Before, string Covering), Outcome> _outcomes = [];

    /// <summary>An assessment with what is attested.</summary>
    public AssessmentResult Apply(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (standings.IsEmpty)
        {
            return result;
        }

        var resources = result.Resources.Select(Apply).ToImmutableArray();
        var scopes = result.Scopes.Select(Apply).ToImmutableArray();
        return result.WithResources(resources) with { Scopes = scopes, Attestations = [.. standings.Select(NoteOf)] };
    }

    private AttestationNote NoteOf(AttestationStanding standing, int at)
    {
        var attestation = standing.Attestation;
        return new AttestationNote(
            attestation.Name,
            attestation.Responsibilities,
            ScopeRule.Describe(attestation.Scope),
            attestation.Statement,
            attestation.Owner,
            attestation.Performed,
            attestation.ValidUntil,
            standing.State)
        {
            Reason = standing.Reason,
            Audience = attestation.Audience,
            Reached = attestation.Reached,
            Evidence = standing.Evidence.IsEmpty ? null : standing.Evidence,
            Obligations = _decided[at],
            Covered = _covered[at],
        };
    }

    private ResourceAssessment Apply(ResourceAssessment resource)
    {
        if (resource.Split is not { } split)
        {
            return resource;
        }

        if (!_concerned.TryGetValue(split, out var concerned))
        {
            var responsibilities = split.CustomerEntries.Select(entry => entry.Responsibility).ToHashSet(StringComparer.Ordinal);
            _concerned[split] = concerned = [.. Enumerable.Range(0, standings.Length).Where(at => standings[at].Attestation.Responsibilities.Any(responsibilities.Contains))];
        }

        var covering = concerned.Length == 0 ? [] : concerned.Where(at => _scopes[at].Holds(resource)).ToArray();
        if (covering.Length == 0)
        {
            return resource;
        }

        var key = (split, resource.Obligations, string.Join(',', covering));
        if (!_outcomes.TryGetValue(key, out var outcome))
        {
            _outcomes[key] = outcome = OutcomeOf(split, resource.Obligations, covering);
        }

        foreach (var (at, decided, covered) in outcome.Counts)
        {
            _decided[at] += decided;
            _covered[at] += covered;
        }

        return outcome.Attested is null ? resource : resource.Standing(outcome.After, outcome.Attested);
    }

    private Outcome OutcomeOf(Split split, ImmutableArray<ObligationStatus> before, int[] covering)
    {
        var after = before.ToArray();
        var attested = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < after.Length; i++)
        {
            var responsibility = split.CustomerEntries[i].Responsibility;
            if (before[i] == ObligationStatus.Open && Best(covering, responsibility) is { } best)
            {
                after[i] = standings[best].Status!.Value;
                attested[responsibility] = best;
            }
        }

        return new Outcome(
            ImmutableCollectionsMarshal.AsImmutableArray(after),
            attested.Count == 0 ? null : attested.ToImmutable(),
            [.. covering.Select(at => (at, attested.Values.Count(chosen => chosen == at), split.CustomerEntries.Count(entry => Names(at, entry.Responsibility))))]);
    }

    private ScopeObligation Apply(ScopeObligation obligation)
    {
        var covering = Enumerable.Range(0, standings.Length)
            .Where(at => obligation.Entry.CustomerHoldsPart && Names(at, obligation.Entry.Responsibility) && _scopes[at].Holds(obligation))
            .ToArray();
        foreach (var at in covering)
        {
            _covered[at]++;
        }

        if (obligation.Status != ObligationStatus.Open || Best(covering, obligation.Entry.Responsibility) is not { } best)
        {
            return obligation;
        }

        var (attestation, state) = (standings[best].Attestation, standings[best].Status!.Value);
        _decided[best]++;
        return obligation with
        {
            Status = state,
            Reason = state == ObligationStatus.Attested ? $"attested by {attestation.Owner} until {attestation.ValidUntil}" : $"attested by {attestation.Owner}, but {standings[best].Reason}",
            Attestation = best,
        };
    }

    private bool Names(int at, string responsibility) => standings[at].Attestation.Responsibilities.Contains(responsibility);

    private int? Best(int[] covering, string responsibility)
    {
        int? best = null;
        foreach (var at in covering.Where(at => standings[at].Status is not null && Names(at, responsibility)))
        {
            if (best is not { } known || IsBetter(standings[at], standings[known]))
            {
                best = at;
            }
        }

        return best;
    }

    private static bool IsBetter(AttestationStanding one, AttestationStanding other) => one.State != other.State
        ? one.State == RecordState.Current
        : string.CompareOrdinal(one.Attestation.ValidUntil, other.Attestation.ValidUntil) > 0;

    private sealed record Outcome(ImmutableArray<ObligationStatus> After, ImmutableSortedDictionary<string, int>? Attested, ImmutableArray<(int At, int Decided, int Covered)> Counts);
}
