namespace Onus.Assessment.Schedules;

/// <summary>The days on which a cron expression falls due, by its fields for days of the month, months and days of the week.</summary>
internal sealed class CronDays
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>AWS counts from Sunday, which is 1.</summary>
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly Predicate<DateOnly> _day;
    private readonly Predicate<DateOnly> _weekday;
    private readonly CronField _month;

    private CronDays(Predicate<DateOnly> day, CronField month, Predicate<DateOnly> weekday)
    {
        _day = day;
        _month = month;
        _weekday = weekday;
    }

    /// <summary>The days; null when a field can't be read.</summary>
    public static CronDays? Parse(string day, string month, string weekday) =>
        DayOf(day) is { } days && CronField.Parse(month, 1, 12, Months) is { } months && WeekdayOf(weekday) is { } weekdays
            ? new CronDays(days, months, weekdays)
            : null;

    public bool Has(DateOnly date) => _month.Has(date.Month) && _day(date) && _weekday(date);

    /// <summary>Days of the month: <c>L</c> is the last one, <c>LW</c> the last from Monday to Friday, <c>15W</c> the one of those that is nearest to the 15th.</summary>
    private static Predicate<DateOnly>? DayOf(string text)
    {
        if (text is "L" or "LW")
        {
            return date => date.Day == (text == "L" ? LastOf(date) : NearestWorkday(date, LastOf(date)));
        }

        if (text.EndsWith('W'))
        {
            return CronField.Parse(text[..^1], 1, 31, []) is { Only: { } wanted } ? date => wanted <= LastOf(date) && date.Day == NearestWorkday(date, wanted) : null;
        }

        return CronField.Parse(text, 1, 31, []) is { } field ? date => field.Has(date.Day) : null;
    }

    /// <summary>Days of the week: <c>6L</c> is the last Friday of a month, <c>3#2</c> its second Tuesday.</summary>
    private static Predicate<DateOnly>? WeekdayOf(string text)
    {
        if (text.Length > 1 && text.EndsWith('L') && CronField.Parse(text[..^1], 1, 7, Weekdays) is { Only: { } last })
        {
            return date => WeekdayOf(date) == last && date.Day > LastOf(date) - 7;
        }

        if (text.Split('#') is [var name, var nth])
        {
            return CronField.Parse(name, 1, 7, Weekdays) is { Only: { } weekday } && CronField.Parse(nth, 1, 5, []) is { Only: { } week }
                ? date => WeekdayOf(date) == weekday && (date.Day + 6) / 7 == week
                : null;
        }

        return text == "L" ? date => WeekdayOf(date) == 7 : CronField.Parse(text, 1, 7, Weekdays) is { } field ? date => field.Has(WeekdayOf(date)) : null;
    }

    private static int WeekdayOf(DateOnly date) => (int)date.DayOfWeek + 1;

    private static int LastOf(DateOnly date) => DateTime.DaysInMonth(date.Year, date.Month);

    private static int NearestWorkday(DateOnly date, int day) => new DateOnly(date.Year, date.Month, day).DayOfWeek switch
    {
        DayOfWeek.Saturday => day == 1 ? 3 : day - 1,
        DayOfWeek.Sunday => day == LastOf(date) ? day - 2 : day + 1,
        _ => day,
    };
}
