using System.Globalization;
using System.Text;
using Onus.Contracts.Digests;
using Onus.Contracts;
using Onus.Contracts.Health;
using Onus.Reports.Terminal;

namespace Onus.Reports.Health;

/// <summary>
/// Writes what has a date as a calendar: scheduled changes that may touch something of ours, answers that AWS waits for, and what falls due besides. Entries keep their
/// ids, so that a calendar that is fetched again changes what it has.
/// </summary>
public static class HealthCalendar
{
    /// <summary>Writes a report.</summary>
    public static string Write(HealthReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var day = new DateTimeOffset(DateOnly.ParseExact(report.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero);
        var entries = report.Events.Where(entry => entry is { IsOver: false, Reply.Due: not null }).Select(entry => Reply(entry, day))
            .Concat(report.Events.Where(entry => entry is { Category: HealthCategory.ScheduledChange, IsOver: false, Start: not null } && entry.Touch is not { IsNothing: true }).Select(entry => Change(entry, day)))
            .Concat((report.Due ?? []).Select(due => new CalendarEntry(Name("due", due.Uid), due.Title, day) { Day = due.Date, Category = "Onus due date" }))
            .OrderBy(entry => entry.Start ?? new DateTimeOffset(entry.Day!.Value, TimeOnly.MinValue, TimeSpan.Zero))
            .ThenBy(entry => entry.Uid, StringComparer.Ordinal);
        return CalendarText.Of([.. entries]);
    }

    private static CalendarEntry Change(HealthEntry entry, DateTimeOffset day) => new(Name("health", entry.Id), entry.Title, entry.Updated ?? day)
    {
        Start = entry.Start,
        End = entry.End,
        Text = Words(entry),
        Place = entry.Zone ?? entry.Region,
        Category = "AWS scheduled change",
    };

    private static CalendarEntry Reply(HealthEntry entry, DateTimeOffset day) => new(Name("reply", entry.Id), $"Answer AWS: {entry.Title}", entry.Updated ?? day)
    {
        Start = entry.Reply!.Due,
        Text = Words(entry),
        Place = entry.Region,
        Category = "AWS reply due",
    };

    private static string Words(HealthEntry entry) => string.Join('\n', new[] { HealthWording.Touches(entry), HealthWording.Turn(entry), entry.Type, entry.Id }.Concat(entry.Notes).OfType<string>());

    private static string Name(string kind, string id) => $"{kind}-{Convert.ToHexStringLower(Digest.Sha256(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16))}@onus";
}
