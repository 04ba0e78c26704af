using System.Globalization;

namespace Onus.Assessment.Schedules;

/// <summary>How long the longest pause of a schedule is that is written as <c>rate(…)</c>, <c>cron(…)</c> or <c>at(…)</c>.</summary>
internal static class Pause
{
    /// <summary>The pause of a schedule that ends, and of one that falls due once or never.</summary>
    public const double ForEver = 36_525;

    /// <summary>In this time every combination of leap years and days of the week comes about.</summary>
    private const int Years = 28;

    private static readonly DateOnly Start = new(2024, 1, 1);

    /// <summary>The days between one run and the next, at the most; null for what is no such expression.</summary>
    public static double? Longest(string expression)
    {
        var text = expression.AsSpan().Trim();
        return Inner(text, "rate(") is { IsEmpty: false } rate ? OfRate(rate)
            : Inner(text, "cron(") is { IsEmpty: false } cron ? OfCron(cron.ToString())
            : Inner(text, "at(").IsEmpty ? null : ForEver;
    }

    private static ReadOnlySpan<char> Inner(ReadOnlySpan<char> text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && text.EndsWith(')') ? text[start.Length..^1].Trim() : [];

    private static double? OfRate(ReadOnlySpan<char> rate)
    {
        var space = rate.IndexOf(' ');
        if (space < 0 || !int.TryParse(rate[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        var unit = rate[space..].Trim().ToString().ToLowerInvariant();
        return unit is "minute" or "minutes" ? count / (24.0 * 60) : unit is "hour" or "hours" ? count / 24.0 : unit is "day" or "days" ? count : null;
    }

    private static double? OfCron(string cron)
    {
        if (cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [_, _, var day, var month, var weekday, var year]
            || CronDays.Parse(day, month, weekday) is not { } days)
        {
            return null;
        }

        // A schedule for some years only ends.
        return year is "*" or "?" ? Longest(days) : ForEver;
    }

    private static double Longest(CronDays days)
    {
        var longest = 0;
        DateOnly? last = null;
        for (var date = Start; date < Start.AddYears(Years); date = date.AddDays(1))
        {
            if (days.Has(date))
            {
                longest = Math.Max(longest, last is { } before ? date.DayNumber - before.DayNumber : 0);
                last = date;
            }
        }

        return longest == 0 ? ForEver : longest;
    }
}
