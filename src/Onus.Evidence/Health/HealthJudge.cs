using System.Collections.Immutable;
using System.Globalization;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;

namespace Onus.Evidence.Health;

/// <summary>Says on a day what events mean for the team.</summary>
/// <param name="catalog">Knows what types of events mean.</param>
/// <param name="ours">What is deployed; null where nothing was read.</param>
/// <param name="splitOf">The split of a resource that was read; null where it has none.</param>
public sealed class HealthJudge(ServiceCatalog catalog, OwnedResources? ours, Func<TouchedResource, Split?> splitOf)
{
    private const int MostEntities = 200;
    private readonly HealthMatcher _matcher = new(catalog, ours ?? new OwnedResources([], null));

    /// <summary>The events as they stand on a day, in the order in which they ask for attention. Of those that nobody could know then, there is nothing.</summary>
    /// <param name="known">What is known of them.</param>
    /// <param name="read">The ids of those that were read now; the others are known from the history alone.</param>
    /// <param name="later">How many nobody could know then.</param>
    public ImmutableArray<HealthEntry> On(DateOnly day, IEnumerable<KnownEvent> known, IReadOnlySet<string> read, out int later)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(read);
        var (then, after) = (new List<HealthEntry>(), 0);
        foreach (var item in known)
        {
            if (item.Event.Category != HealthCategory.ScheduledChange && item.Event.Start is { } start && DayOf(start) > day)
            {
                after++;
                continue;
            }

            then.Add(Of(item, day, !read.Contains(item.Event.Id)));
        }

        later = after;
        return [.. then.OrderBy(Rank).ThenBy(entry => entry.Reply?.Due ?? entry.Start ?? DateTimeOffset.MaxValue).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    private static int Rank(HealthEntry entry) => entry switch
    {
        { IsAlarm: true, IsOver: false } => 0,
        { IsOver: true } => 5,
        { Touch.IsNothing: true } => 4,
        { Turn.Move: HealthMove.Customer } => 1,
        { Turn.Move: HealthMove.CustomerToCheck or HealthMove.Unknown } => 2,
        _ => 3,
    };

    private HealthEntry Of(KnownEvent known, DateOnly day, bool kept)
    {
        var item = known.Event;
        var rule = catalog.Health.RuleOf(item.Type, item.Category);
        var notes = new List<string>();
        var status = StatusOf(known, day, notes);
        var touch = ours is null ? null : _matcher.Of(item, notes);
        _matcher.Doubts(item, notes);
        Doubts(item, notes);
        return new HealthEntry(item.Id, item.Type, TitleOf(item, rule), rule?.Kind ?? HealthKind.Unknown, item.Category, status)
        {
            Scope = item.Scope,
            Service = item.Service,
            Region = item.Region,
            Zone = item.Zone,
            Accounts = [.. item.Accounts],
            Start = item.Start,
            End = item.End,
            Updated = item.Updated,
            Turn = TurnOf(item, rule),
            Personas = [.. item.Personas],
            Reply = status is HealthStatus.Closed || rule?.ReplyHours is not { } hours ? null : ReplyOf(item, hours, rule, day),
            Responsibilities = rule is null ? [] : [.. rule.Responsibilities.Select(id => ConcernOf(id, touch))],
            Signals = item.Type is { } type ? [.. catalog.AcceptableUse?.SignalsOf(type).Select(signal => new HealthSignal(signal.Id, signal.Title)) ?? []] : [],
            Touch = touch,
            Entities = [.. item.Entities.Values.Take(MostEntities).Select(entity => new NamedEntity(entity.Value, entity.Status, entity.Account))],
            MoreEntities = Math.Max(item.Entities.Count - MostEntities, 0),
            Notes = [.. notes],
            Means = rule?.Means,
            Text = item.Text,
            FirstSeen = kept || known.First != day ? known.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Kept = kept,
            Sources = rule?.Sources ?? [],
        };
    }

    /// <summary>How an event stands on a day, which may be before or after what it says of itself.</summary>
    private static HealthStatus StatusOf(KnownEvent known, DateOnly day, List<string> notes)
    {
        var item = known.Event;
        var (isScheduled, isEnded) = (item.Category == HealthCategory.ScheduledChange, item.End is { } end && DayOf(end) < day);
        var hasBegun = item.Start is not { } start || DayOf(start) <= day;
        if (item.Status == HealthStatus.Closed)
        {
            return item.End is { } over && DayOf(over) > day ? hasBegun ? HealthStatus.Open : HealthStatus.Upcoming : HealthStatus.Closed;
        }

        if (isEnded && !isScheduled)
        {
            return HealthStatus.Closed;
        }

        if (known.IsGone)
        {
            notes.Add("The dashboard no longer lists it, which it does not say of what goes on.");
            return HealthStatus.Gone;
        }

        if (isEnded)
        {
            notes.Add("Its time is over, and nothing says that it is done.");
        }

        return !hasBegun ? HealthStatus.Upcoming : item.Status == HealthStatus.Unknown && item.Start is null ? HealthStatus.Unknown : HealthStatus.Open;
    }

    private static HealthTurn TurnOf(HealthEvent item, HealthRule? rule) => item.Move switch
    {
        HealthMove.Customer => new(HealthMove.Customer, Derived: false, "AWS says that the customer has to act."),
        HealthMove.CustomerToCheck => new(HealthMove.CustomerToCheck, Derived: false, "AWS says that the customer may have to act."),
        HealthMove.Nobody => new(HealthMove.Nobody, Derived: false, "AWS says that it is for information."),
        _ when rule is not null => new(rule.Move, Derived: true, rule.Because),
        _ => new(HealthMove.Unknown, Derived: true, "Neither its type nor its category is known."),
    };

    private static HealthReply ReplyOf(HealthEvent item, int hours, HealthRule rule, DateOnly day)
    {
        var due = item.Start is { } start && start < DateTimeOffset.MaxValue.AddHours(-hours) ? start.AddHours(hours) : (DateTimeOffset?)null;
        return new HealthReply(hours, due, due is { } end && DayOf(end) < day, rule.Confidence == Confidences.Derived);
    }

    /// <summary>A responsibility with its holder: the one that all that is touched agrees on, or the one that all service models have.</summary>
    private HealthConcern ConcernOf(string id, HealthTouch? touch)
    {
        var responsibility = catalog.FindResponsibility(id);
        var holders = (touch?.Surely ?? []).Select(splitOf).OfType<Split>().Distinct()
            .Select(split => split.Entries.FirstOrDefault(entry => entry.Responsibility == id)?.Holder)
            .OfType<Holder>().Distinct().ToList();
        if (holders.Count == 0)
        {
            holders = [.. responsibility?.Default.Values.Distinct() ?? []];
        }

        return new HealthConcern(id, responsibility?.Title ?? id, holders.Count == 1 ? holders[0] : Holder.Unknown);
    }

    private string TitleOf(HealthEvent item, HealthRule? rule)
    {
        var what = item.Title ?? rule?.Title ?? item.Type ?? "Event";
        return item.Service is { } service && !catalog.Health.AccountCodes.Contains(service) ? $"{_matcher.TitleOf(service)}: {what}" : what;
    }

    private static void Doubts(HealthEvent item, List<string> notes)
    {
        if (item.Move == HealthMove.Unknown)
        {
            notes.Add("AWS says whose move it is in a word that this Onus does not know.");
        }

        if (item.PagesRead.Count < item.Pages)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"It has {item.Pages} pages, of which {item.PagesRead.Count} were read: it names more than is told here."));
        }

        if (item.IsCut)
        {
            notes.Add("AWS's own words go on: only their beginning is kept.");
        }

        if (item.End < item.Start)
        {
            notes.Add("It ends before it begins.");
        }
    }

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
