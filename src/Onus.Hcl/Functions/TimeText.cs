using Onus.Hcl.Conversion;
using System.Globalization;

namespace Onus.Hcl.Functions;

/// <summary>Points in time as RFC 3339 text, and durations as Terraform spells them (<c>1h30m</c>).</summary>
internal static class TimeText
{
    private const string Shape = "dddd-dd-ddTdd:dd:dd";
    private static readonly string[] YamlForms = ["yyyy-M-d", "yyyy-M-d H:m:s.FFFFFFF", "yyyy-M-dTH:m:s.FFFFFFFZ", "yyyy-M-dTH:m:s.FFFFFFFzzz"];

    /// <summary>Reads RFC 3339 text.</summary>
    /// <exception cref="FunctionException">It is none.</exception>
    public static DateTimeOffset Parse(string text, int argument) =>
        TryParse(text) ?? throw new FunctionException($"not a valid RFC 3339 timestamp", argument);

    /// <summary>A point in time as text: <c>Z</c> for UTC, no fraction.</summary>
    public static string Format(DateTimeOffset time) =>
        time.ToString(time.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>What YAML text that is a date or a timestamp means; null when it is none.</summary>
    public static string? FromYaml(string text)
    {
        if (text.Length is < 8 or > 40 || text[4] != '-')
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(text, YamlForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? Format(time) : null;
    }

    /// <summary>Reads a duration such as <c>-1.5h</c> or <c>1h30m</c>; null when it is none or longer than some 290 years.</summary>
    public static TimeSpan? ParseDuration(string text)
    {
        var rest = text.AsSpan();
        var negative = rest.StartsWith("-");
        if (negative || rest.StartsWith("+"))
        {
            rest = rest[1..];
        }

        if (rest is "0")
        {
            return TimeSpan.Zero;
        }

        decimal seconds = 0;
        if (rest.IsEmpty || text.Length > 64)
        {
            return null;
        }

        while (!rest.IsEmpty)
        {
            var digits = rest.IndexOfAnyExcept("0123456789.");
            if (digits <= 0 || !decimal.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > 1e18m)
            {
                return null;
            }

            rest = rest[digits..];
            var letters = rest.IndexOfAny("0123456789.");
            var unit = letters < 0 ? rest : rest[..letters];
            if (UnitOf(unit) is not { } scale)
            {
                return null;
            }

            seconds += amount * scale;
            rest = rest[unit.Length..];
            if (seconds > 9_223_372_036m)
            {
                return null;
            }
        }

        var span = TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
        return negative ? -span : span;
    }

    private static decimal? UnitOf(ReadOnlySpan<char> unit) => unit switch
    {
        "ns" => 1e-9m,
        "us" or "µs" or "μs" => 1e-6m,
        "ms" => 1e-3m,
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => null,
    };

    private static DateTimeOffset? TryParse(string text)
    {
        if (text.Length < Shape.Length + 1)
        {
            return null;
        }

        for (var i = 0; i < Shape.Length; i++)
        {
            if (Shape[i] == 'd' ? !char.IsAsciiDigit(text[i]) : text[i] != Shape[i])
            {
                return null;
            }
        }

        var zone = Shape.Length;
        if (text[zone] == '.')
        {
            zone++;
            while (zone < text.Length && char.IsAsciiDigit(text[zone]))
            {
                zone++;
            }

            if (zone == Shape.Length + 1)
            {
                return null;
            }
        }

        if (OffsetOf(text.AsSpan(zone)) is not { } offset || !DateTime.TryParseExact(text[..Shape.Length], "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return null;
        }

        var fraction = zone > Shape.Length ? decimal.Parse("0" + text[Shape.Length..Math.Min(zone, Shape.Length + 10)], CultureInfo.InvariantCulture) : 0;
        var ticks = local.Ticks + (long)(fraction * TimeSpan.TicksPerSecond);
        var utc = ticks - offset.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(ticks, offset);
    }

    private static TimeSpan? OffsetOf(ReadOnlySpan<char> zone)
    {
        if (zone is "Z")
        {
            return TimeSpan.Zero;
        }

        if (zone.Length != 6 || zone[0] is not ('+' or '-') || zone[3] != ':'
            || !int.TryParse(zone[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || !int.TryParse(zone[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            || hours > 13 || minutes > 59)
        {
            return null;
        }

        var offset = new TimeSpan(hours, minutes, 0);
        return zone[0] == '-' ? -offset : offset;
    }
}
