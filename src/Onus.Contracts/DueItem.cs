using System.Globalization;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Something that ends, or has ended, on a day.</summary>
/// <param name="Kind">What it is: <c>attestation</c>, <c>waiver</c>, <c>provider report</c>, <c>component</c> (the end of its support).</param>
/// <param name="Name">Its name.</param>
/// <param name="Owner">Who has to renew it; null where nobody is named.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="Days">How many days of it are left on the day of the assessment; negative when it has ended.</param>
/// <param name="Obligations">How many obligations rest on it, or did.</param>
/// <param name="Reason">Why it has ended before its day; null where it has not.</param>
public sealed record DueItem(string Kind, string Name, string? Owner, string Until, int Days, int Obligations, string? Reason = null)
{
    /// <summary>How many days ahead are looked at.</summary>
    public const int Horizon = 90;

    /// <summary>Whether it has ended.</summary>
    [JsonIgnore]
    public bool IsPast => Days < 0 || Reason is not null;

    /// <summary>What has ended or ends within <see cref="Horizon"/> days, the soonest first.</summary>
    public static IReadOnlyList<DueItem> Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            .. result.Attestations.Where(item => item.IsRecorded)
                .Select(item => new DueItem("attestation", item.Name, item.Owner, item.ValidUntil, DaysLeft(result.Date, item.ValidUntil), item.Obligations, DaysLeft(result.Date, item.ValidUntil) >= 0 ? item.Reason : null))
                .Concat(result.Waivers.Where(item => item is { Until: not null, State: RecordState.Current or RecordState.Expired })
                    .Select(item => new DueItem("waiver", item.Name, item.Owner, item.Until!, DaysLeft(result.Date, item.Until!), 0)))
                .Concat(result.Reports.Where(item => item.IsRecorded)
                    .Select(item => new DueItem("provider report", item.Name, item.ReviewedBy, item.ValidUntil, DaysLeft(result.Date, item.ValidUntil), 0, DaysLeft(result.Date, item.ValidUntil) >= 0 ? item.Reason : null)))
                .Concat(result.Components.Where(item => item.Until is not null)
                    .Select(item => new DueItem("component", item.Name, item.Owner, item.Until!, DaysLeft(result.Date, item.Until!), 0)))
                .Where(item => item.IsPast || item.Days <= Horizon)
                .OrderBy(item => item.Until, StringComparer.Ordinal)
                .ThenBy(item => item.Kind, StringComparer.Ordinal)
                .ThenBy(item => item.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The days from one to another.</summary>
    private static int DaysLeft(string day, string until) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) && DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            ? to.DayNumber - from.DayNumber
            : int.MaxValue;
}
