using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Evidence.Records;

namespace Onus.Evidence.Attestations;

/// <summary>An attestation, and how it stands on a day.</summary>
/// <param name="Attestation">The attestation.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="Reason">Why it does not, as a phrase; null where it does.</param>
/// <param name="Evidence">What shows it, as it is found.</param>
public sealed record AttestationStanding(TeamAttestation Attestation, RecordState State, string? Reason, ImmutableArray<EvidenceNote> Evidence)
{
    /// <summary>How an attestation stands.</summary>
    /// <param name="day">The day, as <c>2026-08-31</c>.</param>
    /// <param name="records">Knows what is recorded.</param>
    /// <param name="files">Looks at evidence.</param>
    public static AttestationStanding Of(TeamAttestation attestation, string day, IRecordBook records, EvidenceFiles files)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(files);
        ImmutableArray<EvidenceNote> evidence = [.. attestation.Evidence.Select(files.Look)];
        var (state, reason) = !records.IsRecorded(RecordKinds.Attestation, attestation.Name, attestation.Digest) ? (RecordState.NotRecorded, "the log of evidence has no entry of it as it stands")
            : string.CompareOrdinal(day, attestation.Performed) < 0 ? (RecordState.Ahead, $"it is performed on {attestation.Performed}")
            : string.CompareOrdinal(day, attestation.ValidUntil) > 0 ? (RecordState.Expired, $"it was valid until {attestation.ValidUntil}")
            : evidence.FirstOrDefault(item => item.State is EvidenceState.Missing) is { } missing ? (RecordState.Expired, $"its evidence {missing.Name} is not there or can't be read")
            : evidence.FirstOrDefault(item => item.State is EvidenceState.Changed) is { } changed ? (RecordState.Expired, $"its evidence {changed.Name} has another content than what was attested")
            : (RecordState.Current, (string?)null);
        return new AttestationStanding(attestation, state, reason, evidence);
    }

    /// <summary>The status of an obligation that it covers and nothing verifies; null where it does not count.</summary>
    public ObligationStatus? Status => State switch
    {
        RecordState.Current => ObligationStatus.Attested,
        RecordState.Expired => ObligationStatus.Expired,
        _ => null,
    };
}
