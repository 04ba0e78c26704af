using System.Collections.Immutable;

namespace Onus.Evidence.Health;

/// <summary>Puts together what several sources say of one event. The order in which they come changes nothing, and saying the same again changes nothing.</summary>
internal static class HealthMerge
{
    /// <summary>Events by their ids, each once, in the order of the ids.</summary>
    public static ImmutableSortedDictionary<string, HealthEvent> ById(IEnumerable<HealthEvent> events)
    {
        var merged = ImmutableSortedDictionary.CreateBuilder<string, HealthEvent>(StringComparer.Ordinal);
        foreach (var item in events)
        {
            merged[item.Id] = merged.TryGetValue(item.Id, out var before) ? Of(before, item) : item;
        }

        return merged.ToImmutable();
    }

    /// <summary>One event of two that have the same id: the later one counts, and what it does not say the other does.</summary>
    public static HealthEvent Of(HealthEvent left, HealthEvent right)
    {
        var (late, early) = Later(left.Updated, right.Updated) ? (left, right) : (right, left);
        var isTie = left.Updated == right.Updated;
        return late with
        {
            Service = Text(late.Service, early.Service, isTie),
            Type = Text(late.Type, early.Type, isTie),
            Category = Word(late.Category, early.Category, isTie),
            Scope = Word(late.Scope, early.Scope, isTie),
            Status = Word(late.Status, early.Status, isTie),
            Move = late.Move is null || early.Move is null ? late.Move ?? early.Move : Word(late.Move.Value, early.Move.Value, isTie),
            Personas = late.Personas.Union(early.Personas),
            Region = Text(late.Region, early.Region, isTie),
            Zone = Text(late.Zone, early.Zone, isTie),
            Accounts = late.Accounts.Union(early.Accounts),
            Start = Time(late.Start, early.Start, isTie),
            End = Time(late.End, early.End, isTie),
            Title = Text(late.Title, early.Title, isTie),
            Text = Text(late.Text, early.Text, isTie),
            AlsoTouches = late.AlsoTouches.Union(early.AlsoTouches),
            Entities = Entities(late.Entities, early.Entities),
            Pages = Math.Max(late.Pages, early.Pages),
            PagesRead = late.PagesRead.Union(early.PagesRead),
            Updated = late.Updated ?? early.Updated,
            IsListed = late.IsListed || early.IsListed,
            IsCut = late.IsCut || early.IsCut,
        };
    }

    private static bool Later(DateTimeOffset? left, DateTimeOffset? right) => left is { } one && (right is not { } other || one > other);

    /// <summary>Of two that are said at once neither is the later: the longer one, or else the one that sorts last.</summary>
    private static string? Text(string? late, string? early, bool isTie) =>
        late is null || early is null ? late ?? early
        : !isTie || late.Length > early.Length || (late.Length == early.Length && string.CompareOrdinal(late, early) >= 0) ? late
        : early;

    private static DateTimeOffset? Time(DateTimeOffset? late, DateTimeOffset? early, bool isTie) =>
        late is null || early is null ? late ?? early : !isTie || late >= early ? late : early;

    /// <summary>Words stand in the order of how much they say.</summary>
    private static T Word<T>(T late, T early, bool isTie)
        where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(late, default) ? early
        : EqualityComparer<T>.Default.Equals(early, default) ? late
        : !isTie || Comparer<T>.Default.Compare(late, early) >= 0 ? late
        : early;

    private static ImmutableSortedDictionary<string, HealthEntity> Entities(ImmutableSortedDictionary<string, HealthEntity> late, ImmutableSortedDictionary<string, HealthEntity> early)
    {
        var all = late.ToBuilder();
        foreach (var (key, entity) in early)
        {
            all[key] = all.TryGetValue(key, out var other) ? Of(other, entity) : entity;
        }

        return all.ToImmutable();
    }

    private static HealthEntity Of(HealthEntity left, HealthEntity right)
    {
        var (late, early) = Later(left.Updated, right.Updated) ? (left, right) : (right, left);
        var isTie = left.Updated == right.Updated;
        return late with { Status = Text(late.Status, early.Status, isTie), Address = Text(late.Address, early.Address, isTie), Updated = late.Updated ?? early.Updated };
    }
}
