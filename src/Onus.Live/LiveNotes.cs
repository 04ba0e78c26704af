using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Live.Collecting;

namespace Onus.Live;

/// <summary>Says what of an account is not known, and why: by permission first, then what nobody asked for.</summary>
public static class LiveNotes
{
    private const int MaxNames = 12;

    /// <summary>Failures by the permission and the reason.</summary>
    public static IReadOnlyList<FailureNote> Of(IEnumerable<ReadFailure> failures) =>
    [
        .. failures.GroupBy(failure => (Permission: string.Join(" ", failure.Read.Actions), Kind: failure.Failure.Kind, failure.Failure.Code, failure.Meaning))
            .Select(group => new FailureNote(
                group.Key.Permission,
                group.First().Reason.Code,
                group.First().Reason.ToString(),
                [.. group.Select(failure => failure.Type).Distinct().Order(StringComparer.Ordinal)],
                [.. group.Select(failure => failure.Region).Distinct().Order(StringComparer.Ordinal)]) { IsOff = group.Key.Meaning is not null })
            .OrderBy(note => note.Permission, StringComparer.Ordinal).ThenBy(note => note.Why, StringComparer.Ordinal),
    ];

    /// <summary>What is not known of several accounts, by permission: each place is an account and a Region then.</summary>
    public static IReadOnlyList<FailureNote> Of(IReadOnlyList<LiveReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return readings is [var only] ? only.Notes :
        [
            .. readings.SelectMany(reading => reading.Notes, (reading, note) => (reading.Account, Note: note)).GroupBy(entry => (entry.Note.Permission, entry.Note.Code, entry.Note.Why, entry.Note.IsOff))
                .Select(group => new FailureNote(
                    group.Key.Permission,
                    group.Key.Code,
                    group.Key.Why,
                    [.. group.SelectMany(entry => entry.Note.Types).Distinct().Order(StringComparer.Ordinal)],
                    [.. group.SelectMany(entry => entry.Note.Regions, (entry, region) => $"{entry.Account} {region}").Order(StringComparer.Ordinal)]) { IsOff = group.Key.IsOff })
                .OrderBy(note => note.Permission, StringComparer.Ordinal).ThenBy(note => note.Why, StringComparer.Ordinal),
        ];
    }

    /// <summary>Adds what is not known to diagnostics.</summary>
    /// <param name="notAsked">The types that nobody asked for.</param>
    public static void Report(IReadOnlyList<FailureNote> notes, IReadOnlyCollection<string> notAsked, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(notAsked);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var note in notes)
        {
            var what = Names(note.Types);
            if (note.Code == UnknownCode.AccessDenied)
            {
                diagnostics.Warning("live-denied", $"{note.Permission} is denied in {Names(note.Regions)}: what it tells of {what} is not known.", Origin.None, $"Allow it, or leave these types out; onus live policy prints what is needed.");
            }
            else if (note.IsOff)
            {
                diagnostics.Note("live-off", $"Of {what} nothing could be told in {Names(note.Regions)}, which does not mean that there is nothing: {note.Why}.", Origin.None);
            }
            else
            {
                diagnostics.Warning("live-not-read", $"Of {what} not all is known in {Names(note.Regions)}: {note.Why}.", Origin.None, $"Try again; what was read stays as it is.");
            }
        }

        var unasked = notAsked.Order(StringComparer.Ordinal).ToList();
        if (unasked.Count > 0)
        {
            diagnostics.Note("live-not-asked", $"{unasked.Count} types were not asked for, so that nothing is said of them: {Names(unasked)}. onus live asks for all with --everything, and with --hints for those that are in use.", Origin.None);
        }
    }

    /// <summary>Names in one line, the first of them where there are many.</summary>
    public static Message Names(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count > MaxNames ? $"{Message.Join(names.Take(MaxNames).Select(name => (Message)$"{name}"))} and {names.Count - MaxNames} more" : Message.Join(names.Select(name => (Message)$"{name}"));
    }
}
