using System.Globalization;
using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Health;

/// <summary>An entry of a calendar.</summary>
/// <param name="Uid">What tells it from all others, the same whenever the calendar is written.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Stamp">When what it tells was last changed.</param>
internal sealed record CalendarEntry(string Uid, string Title, DateTimeOffset Stamp)
{
    /// <summary>The whole day that it is on; null where it has a time.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When it begins; null where it is a day.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When it ends; null where that is not told.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>More about it, in lines; null when there is no more.</summary>
    public string? Text { get; init; }

    /// <summary>Where it is; null where that is not told.</summary>
    public string? Place { get; init; }

    /// <summary>What it is of.</summary>
    public string? Category { get; init; }
}

/// <summary>Writes a calendar as RFC 5545 asks: lines end in carriage return and line feed and are folded at 75 octets, texts are escaped, times are UTC. No clock is asked.</summary>
internal static class CalendarText
{
    private const int MaxOctets = 75;
    private const string End = "\r\n";

    /// <summary>The calendar.</summary>
    public static string Of(IReadOnlyCollection<CalendarEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(entries))
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(IReadOnlyCollection<CalendarEntry> entries)
    {
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return "PRODID:-//Onus//Onus//EN";
        yield return "CALSCALE:GREGORIAN";
        foreach (var line in entries.Count == 0 ? Nothing : entries.SelectMany(Lines))
        {
            yield return line;
        }

        yield return "END:VCALENDAR";
    }

    /// <summary>A calendar has to have something in it: where there are no entries, the zone of all times.</summary>
    private static IEnumerable<string> Nothing =>
        ["BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE"];

    private static IEnumerable<string> Lines(CalendarEntry entry)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{Escape(entry.Uid)}";
        yield return $"DTSTAMP:{Time(entry.Stamp)}";
        if (entry.Day is { } day)
        {
            yield return $"DTSTART;VALUE=DATE:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
            yield return "TRANSP:TRANSPARENT";
        }
        else if (entry.Start is { } start)
        {
            yield return $"DTSTART:{Time(start)}";
            if (entry.End > start)
            {
                yield return $"DTEND:{Time(entry.End.Value)}";
            }
        }

        yield return $"SUMMARY:{Escape(entry.Title)}";
        if (entry.Text is { } text)
        {
            yield return $"DESCRIPTION:{Escape(text)}";
        }

        if (entry.Place is { } place)
        {
            yield return $"LOCATION:{Escape(place)}";
        }

        if (entry.Category is { } category)
        {
            yield return $"CATEGORIES:{Escape(category)}";
        }

        yield return "END:VEVENT";
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(VisibleText.Of);
        return string.Join("\\n", lines.Select(line => line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)));
    }

    /// <summary>Breaks a line where its octets are full, never inside a character; what goes on begins with a space.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append(End).Append(' ');
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append(End);
    }
}
