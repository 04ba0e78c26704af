using System.Globalization;

namespace Onus.Catalog.Loading;

/// <summary>Reads dates, and reports texts that are none.</summary>
internal static class DateReader
{
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Spans = [Day, "yyyy-MM", "yyyy"];

    /// <summary>A day (<c>2026-08-31</c>); null when it is not there, or is no day, which is reported.</summary>
    public static DateOnly? OptionalDay(this BlockReader reader, string name, LoadContext context)
    {
        if (reader.OptionalText(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        context.Error("catalog-date", $"\"{text}\" is no day.", reader.OriginOf(name), $"Write it as 2026-08-31.");
        return null;
    }

    /// <summary>Whether a text is a year, a month or a day.</summary>
    public static bool IsDate(string text) => DateOnly.TryParseExact(text, Spans, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Whether a text is a day.</summary>
    public static bool IsDay(string text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A day as it is written; null when it is not there.</summary>
    public static string? OptionalDayText(this BlockReader reader, string name, LoadContext context) =>
        reader.OptionalDay(name, context)?.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>A year, a month or a day, as it is written.</summary>
    public static string Date(this BlockReader reader, string name, LoadContext context)
    {
        var text = reader.Text(name);
        if (text.Length > 0 && !IsDate(text))
        {
            context.Error("catalog-date", $"\"{text}\" is no date.", reader.OriginOf(name), $"Write a year, a month or a day: 2026, 2026-08, 2026-08-31.");
        }

        return text;
    }
}
