using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Live;
using Onus.Live.Collecting;
using Onus.Live.Organizations;

namespace Onus.Engine.Live;

/// <summary>Says what was read of accounts, and what was not.</summary>
internal static class LiveWords
{
    /// <summary>Says it.</summary>
    public static void Say(AccountTargets targets, IReadOnlyList<LiveReading> readings, OrganizationReading? organization, DiagnosticBag diagnostics)
    {
        LiveNotes.Report(LiveNotes.Of(readings), NotAsked(readings), diagnostics);
        SayHints(readings, diagnostics);
        foreach (var (type, why) in organization?.NotTold ?? [])
        {
            diagnostics.Note("live-organization", $"The organisation does not tell of {type} for all accounts at once, so that each was asked by itself: {why.AsPhrase()}.", Origin.None);
        }

        foreach (var (name, why) in targets.Unreadable)
        {
            SayUnread(name, why, diagnostics);
        }

        foreach (var reading in readings)
        {
            if (reading.Ended is { } ended)
            {
                diagnostics.Error("live-ended", $"The credentials of {reading.Account} were refused before all was read ({ended.Code}), and nothing more was asked: what was read is judged, the rest is not known.", Origin.None, $"Sign in again, and read it again: with the same --checkpoint it goes on where it was.");
            }
        }

        if (targets.Suspended.Count > 0)
        {
            diagnostics.Warning("live-suspended", $"{LiveNotes.Names(targets.Suspended)} {(targets.Suspended.Count == 1 ? "is" : "are")} suspended or being closed, and not read.", Origin.None, $"Leave them out with --except-account to hear no more of it.");
        }

        diagnostics.Note("live-calls", $"{readings.Sum(reading => reading.Calls)} calls told of {readings.Sum(reading => reading.Deployment.Resources.Count)} resources, {readings.Sum(reading => reading.Undeclared)} of which nobody has declared.", Origin.None);
        if (readings.Count > 1)
        {
            diagnostics.Note("live-accounts", $"{readings.Count} accounts were read.", Origin.None);
        }

        if (readings.Sum(reading => reading.Elsewhere) is > 0 and var elsewhere)
        {
            diagnostics.Note("live-elsewhere", $"{elsewhere} buckets are in Regions that were not read.", Origin.None);
        }
    }

    /// <summary>What no account was asked for.</summary>
    private static IReadOnlyCollection<string> NotAsked(IReadOnlyList<LiveReading> readings) =>
        readings.Count == 0 ? [] : [.. readings.Select(reading => reading.NotAsked.Keys).Aggregate((all, next) => all.Intersect(next))];

    /// <summary>Says what was read since something says that it is used, and what could not be asked for that.</summary>
    private static void SayHints(IReadOnlyList<LiveReading> readings, DiagnosticBag diagnostics)
    {
        var places = readings.SelectMany(reading => reading.Used, (reading, used) => (Place: readings.Count == 1 ? used.Region : $"{reading.Account} {used.Region}", Used: used));
        foreach (var type in places.GroupBy(entry => entry.Used.Type).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            diagnostics.Note("live-hinted", $"{type.Key} was read since it is used: {Message.Join(Shown(type.ToList()))}.", Origin.None);
        }

        foreach (var note in LiveNotes.Of(readings.SelectMany(reading => reading.HintFailures)))
        {
            diagnostics.Warning("live-hint", $"Which other types are used could not be asked in {LiveNotes.Names(note.Regions)}: {note.Why}. They are not asked for.", Origin.None, note.Code == UnknownCode.AccessDenied ? (Message)$"Allow {note.Permission}; onus live policy --hints prints what is needed." : $"Try again.");
        }
    }

    private static IEnumerable<Message> Shown(IReadOnlyList<(string Place, UsedType Used)> places)
    {
        if (places.Where(entry => entry.Used.Counted is not null).ToList() is { Count: > 0 } counted)
        {
            yield return $"AWS Config counts {counted.Sum(entry => entry.Used.Counted ?? 0)} in {LiveNotes.Names([.. counted.Select(entry => entry.Place)])}";
        }

        if (places.Where(entry => entry.Used.Counted is null).ToList() is { Count: > 0 } tagged)
        {
            yield return $"there are things with tags in {LiveNotes.Names([.. tagged.Select(entry => entry.Place)])}";
        }
    }

    /// <summary>Says that an account is not read: nothing of it is in what is reported.</summary>
    public static void SayUnread(string name, Message why, DiagnosticBag diagnostics) =>
        diagnostics.Error("live-account-unread", $"{name} is not read: {why.AsPhrase()}.", Origin.None, $"See whether the role is there and trusts who assumes it, and whether the external id is right; all other accounts are read.");
}
