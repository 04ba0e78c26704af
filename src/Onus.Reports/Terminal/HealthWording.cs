using System.Globalization;
using Onus.Contracts;
using Onus.Contracts.Health;

namespace Onus.Reports.Terminal;

/// <summary>A part of a report: events of which the same is to be done.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Means">What it holds, in a few words.</param>
internal sealed record HealthPart(string Title, string Means, Predicate<HealthEntry> Holds);

/// <summary>The words that reports for people share.</summary>
internal static class HealthWording
{
    private const int MostNames = 5;

    /// <summary>The parts, in order; each event belongs to the first that holds it.</summary>
    public static IReadOnlyList<HealthPart> Parts { get; } =
    [
        new("Answer first", "reports of abuse and risks to the account", entry => entry is { IsAlarm: true, IsOver: false }),
        new("Over", "closed, or no longer listed", entry => entry.IsOver),
        new("Nothing of yours", "touches nothing that was read", entry => entry.Touch is { IsNothing: true }),
        new("Your move", "you have to act", entry => entry.Turn.Move == HealthMove.Customer),
        new("To check", "look whether there is something to do", entry => entry.Turn.Move is HealthMove.CustomerToCheck or HealthMove.Unknown),
        new("AWS's move", "AWS acts, or only tells", _ => true),
    ];

    /// <summary>The events of each part, in the order in which they are shown.</summary>
    public static IEnumerable<(HealthPart Part, IReadOnlyList<HealthEntry> Events)> Of(IEnumerable<HealthEntry> entries)
    {
        var parts = entries.ToLookup(entry => PartOf(entry));
        int[] order = [0, 3, 4, 5, 2, 1];
        return order.Select(at => (Parts[at], (IReadOnlyList<HealthEntry>)[.. parts[Parts[at]]])).Where(part => part.Item2.Count > 0);
    }

    /// <summary>The part that an event belongs to.</summary>
    public static HealthPart PartOf(HealthEntry entry) => Parts.First(part => part.Holds(entry));

    /// <summary>How many there are, of what, and with what they were matched.</summary>
    public static string Summary(HealthReport report)
    {
        var open = report.Events.Count(entry => !entry.IsOver);
        var kept = report.FromHistory == 0 ? "" : $", {TerminalWriter.Count(report.FromHistory)} of them from the history alone";
        var later = report.Later == 0 ? "" : $"; {Count(report.Later, "event")} of later days left out";
        var matched = report.Inventory is { } inventory ? $"; matched with {inventory.Title}, {Count(inventory.Resources, "resource")}" : "";
        return $"{Count(report.Events.Length, "event")}, {TerminalWriter.Count(open)} not over{kept}, as of {report.Date}{later}{matched}";
    }

    /// <summary>What would tell more; null when nothing is missing.</summary>
    public static string? Missing(HealthReport report) => report.Inventory switch
    {
        null => "What of yours they touch is not said: --in PATH reads what is deployed.",
        { WithoutRegion: > 0 and var without } => $"The Region of {Count(without, "resource")} is not told: --region says where they are deployed.",
        _ => null,
    };

    /// <summary>How it stands, and since when or from when.</summary>
    public static string When(HealthEntry entry) => entry.Status switch
    {
        HealthStatus.Upcoming => $"from {Time(entry.Start)}{(entry.End is { } end ? $" to {Time(end)}" : "")}",
        HealthStatus.Open => $"open since {Time(entry.Start)}{(entry.End is { } end ? $", until {Time(end)}" : "")}",
        HealthStatus.Closed => $"closed{(entry.End is { } end ? $" {Time(end)}" : "")}, begun {Time(entry.Start)}",
        HealthStatus.Gone => $"no longer listed, begun {Time(entry.Start)}",
        _ => $"state not told{(entry.Start is { } start ? $", begun {Time(start)}" : "")}",
    };

    /// <summary>Where it is.</summary>
    public static string Where(HealthEntry entry) => string.Join(", ", new[] { entry.Zone ?? entry.Region ?? "no Region told" }.Concat(entry.Accounts.IsEmpty ? [] : [$"account {string.Join(", ", entry.Accounts.Take(3))}{(entry.Accounts.Length > 3 ? " and others" : "")}"]));

    /// <summary>Whose move it is, who says so, and why.</summary>
    public static string Turn(HealthEntry entry) => $"{MoveOf(entry.Turn.Move)} ({(entry.Turn.Derived ? "derived" : "AWS says so")}): {entry.Turn.Because}";

    /// <summary>By when it has to be answered; null where nobody waits.</summary>
    public static string? Reply(HealthEntry entry) => entry.Reply is not { } reply ? null
        : $"Answer within {reply.Hours} hours{(reply.Derived ? " (derived: counted like a report of abuse)" : "")}: {(reply.Due is not { } due ? "when they began is not told" : $"by {Time(due)}{(reply.Overdue ? ", which is over" : "")}")}.";

    /// <summary>What of ours it touches; null where nothing was read.</summary>
    public static string? Touches(HealthEntry entry)
    {
        if (entry.Touch is not { } touch)
        {
            return entry.Entities.IsEmpty ? null : $"names {Names([.. entry.Entities.Select(entity => entity.Value)], entry.MoreEntities)}";
        }

        var parts = new List<string>();
        if (touch.Account)
        {
            parts.Add("the account as a whole");
        }

        if (touch.Surely.Length > 0)
        {
            parts.Add(Names([.. touch.Surely.Select(Shown)], 0));
        }

        parts.AddRange(touch.Perhaps.GroupBy(resource => resource.Doubt).Select(group => $"perhaps {Names([.. group.Select(Shown)], 0)} ({group.Key})"));
        if (parts.Count == 0)
        {
            parts.Add("nothing that was read");
        }

        return $"touches {string.Join("; ", parts)}{(touch.NotOurs > 0 ? $"; {Count(touch.NotOurs, "name")} in it that {(touch.NotOurs == 1 ? "is" : "are")} nothing that was read" : "")}";
    }

    /// <summary>The responsibilities that it concerns, and of which use it is a signal.</summary>
    public static string? Concerns(HealthEntry entry) => entry.Responsibilities.IsEmpty ? null
        : string.Join("; ", entry.Responsibilities.Select(concern => $"{concern.Title} [{concern.Id}]: {HolderOf(concern.Holder)}"))
            + (entry.Signals.IsEmpty ? "" : $"; a signal of acceptable use: {string.Join(", ", entry.Signals.Select(signal => signal.Title))}");

    /// <summary>A time to the minute.</summary>
    public static string Time(DateTimeOffset? time) => time is { } given ? given.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : "a time that is not told";

    /// <summary>A count of things.</summary>
    public static string Count(int count, string what) => $"{TerminalWriter.Count(count)} {what}{(count == 1 ? "" : "s")}";

    private static string MoveOf(HealthMove move) => move switch
    {
        HealthMove.Customer => "yours",
        HealthMove.CustomerToCheck => "yours to check",
        HealthMove.Aws => "AWS's",
        HealthMove.Nobody => "nobody's",
        _ => "not known",
    };

    private static string HolderOf(Holder holder) => holder switch
    {
        Holder.Aws => "AWS",
        Holder.Customer => "you",
        Holder.Shared => "both",
        _ => "differs",
    };

    private static string Shown(TouchedResource resource) => resource.By == HealthMatch.Service ? resource.Address : $"{resource.Address} ({(resource.By == HealthMatch.Zone ? "in the zone" : "named")})";

    private static string Names(IReadOnlyCollection<string> names, int more)
    {
        var left = names.Count - Math.Min(names.Count, MostNames) + more;
        return string.Join(", ", names.Take(MostNames)) + (left > 0 ? $" and {TerminalWriter.Count(left)} more" : "");
    }
}
