using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Engine.Teams;

/// <summary>Obligations that nothing verifies or attests, and that somebody has accepted as such. What checks have decided is theirs to say.</summary>
/// <param name="everywhere">The responsibilities that are accepted wherever they are.</param>
internal sealed class AcceptedObligations(ResponsibilityLedger ledger, IReadOnlySet<string> everywhere)
{
    public AcceptedObligations(ResponsibilityLedger ledger, ImmutableArray<string> everywhere)
        : this(ledger, everywhere.ToHashSet(StringComparer.Ordinal))
    {
    }

    /// <summary>An assessment in which they are waived.</summary>
    public AssessmentResult Apply(AssessmentResult result) => result.WithResources([.. result.Resources.Select(Apply)]) with
    {
        Scopes = [.. result.Scopes.Select(scope => IsUnverified(scope.Status) && everywhere.Contains(scope.Entry.Responsibility)
            ? scope with { Status = ObligationStatus.Waived, Reason = "nothing in the input verifies or attests it, and that is accepted", Attestation = null }
            : scope)],
    };

    private ResourceAssessment Apply(ResourceAssessment resource)
    {
        var waivers = ledger.Resources[resource.Index].Resource.Waivers;
        if (resource.Split is not { } split || !waivers.Any(Counts))
        {
            return resource;
        }

        var waived = waivers.Where(Counts).Select(waiver => waiver.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ObligationStatus> obligations =
        [
            .. resource.Obligations.Select((status, at) => IsUnverified(status) && waived.Contains(split.CustomerEntries[at].Responsibility) ? ObligationStatus.Waived : status),
        ];
        var attested = resource.Attested?.RemoveRange(split.CustomerEntries.Where((_, at) => obligations[at] == ObligationStatus.Waived).Select(entry => entry.Responsibility));
        return obligations.SequenceEqual(resource.Obligations) ? resource : resource.Standing(obligations, attested is { Count: > 0 } ? attested : null);
    }

    private bool Counts(Waiver waiver) => waiver.IsOfResponsibility && (waiver.IsPolicy || !ledger.Catalog.Holds(waiver.Id)) && (waiver.Expires is not { } until || string.CompareOrdinal(ledger.Day, until) <= 0);

    private static bool IsUnverified(ObligationStatus status) => status is ObligationStatus.Open or ObligationStatus.Expired;
}
