using System.Globalization;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Evidence.Attestations;

namespace Onus.Evidence.Contexts;

/// <summary>Says whether what a context asks for is on file: an attestation in force that names a file or an address, and that is young enough.</summary>
/// <param name="day">The day, as <c>2026-08-31</c>.</param>
internal sealed class EvidenceDemand(string day)
{
    private readonly DateOnly _day = Day(day);

    /// <summary>Whether an attestation shows what a context asks for.</summary>
    /// <param name="responsibility">A responsibility that the context asks about.</param>
    public bool IsMet(TeamContext context, AttestationStanding standing, string responsibility) =>
        standing.State == RecordState.Current
        && !standing.Evidence.IsEmpty
        && standing.Attestation.Responsibilities.Contains(responsibility)
        && (context.EvidenceDays is not { } days || _day.DayNumber - Day(standing.Attestation.Performed).DayNumber <= days);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
