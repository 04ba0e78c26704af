using System.Globalization;
using Onus.Core.Diagnostics;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>Reads single members of what describes an event: bounded, without secrets, and never wrong in silence.</summary>
/// <param name="diagnostics">Where it is said what makes no sense.</param>
internal sealed class HealthFields(DiagnosticBag diagnostics)
{
    /// <summary>The most characters of an id, an ARN or a name; AWS bounds ARNs of events by 1,600.</summary>
    public const int MaxName = 1600;

    /// <summary>The most characters of AWS's own words that are kept.</summary>
    public const int MaxText = 4000;

    private const int MaxTitle = 200;
    private const double LeastMilliseconds = 1e11;
    private static readonly string[] Forms = ["dd MMM yyyy HH:mm:ss 'GMT'", "d MMM yyyy HH:mm:ss 'GMT'"];

    /// <summary>The first of some members that is there and is a name; null when none is.</summary>
    public string? Name(MapValue of, params ReadOnlySpan<string> keys) => Text(of, MaxName, keys, out _);

    /// <summary>The first of some members that is there, as one line.</summary>
    public string? Title(MapValue of, params ReadOnlySpan<string> keys) => Text(of, MaxTitle, keys, out _) is { } text ? text.ReplaceLineEndings(" ").Trim() : null;

    /// <summary>The first of some members that is there, as a text of several lines.</summary>
    /// <param name="isCut">Whether it was longer than what is kept.</param>
    public string? Words(MapValue of, out bool isCut, params ReadOnlySpan<string> keys) => Text(of, MaxText, keys, out isCut);

    /// <summary>The first of some members that is there, as a time; null when none is, or is no time, which is said.</summary>
    public DateTimeOffset? Time(MapValue of, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            var value = of[key];
            if (value is not null && TimeOf(value) is { } time)
            {
                return time;
            }

            if (value is not (null or NullValue or StringValue { Value: "" }))
            {
                diagnostics.Warning("health-date", $"\"{key}\" of the event is no time; it counts as not told.", value.Origin, $"Correct it: 2026-11-29T10:00:00Z, Sun, 29 Nov 2026 10:00:00 GMT, or seconds since 1970.");
            }
        }

        return null;
    }

    /// <summary>A whole number of a member; a default when it is not there or none.</summary>
    public int Number(MapValue of, string key, int otherwise) => of[key] switch
    {
        NumberValue number when number.Value.TryToInt32(out var value) => value,
        StringValue text when int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
        _ => otherwise,
    };

    /// <summary>A text with a bound, without what is a secret.</summary>
    public static string Clean(string text, int most, out bool isCut)
    {
        // Half of a secret is not seen as one: what is looked at is longer than what is kept.
        var looked = text.Length > 2 * most ? text[..(2 * most)] : text;
        var shown = Redaction.Of(looked);
        isCut = text.Length > most && shown.Length > most;
        return isCut ? shown[..(most - (char.IsHighSurrogate(shown[most - 1]) ? 1 : 0))] : shown;
    }

    private static string? Text(MapValue of, int most, ReadOnlySpan<string> keys, out bool isCut)
    {
        isCut = false;
        foreach (var key in keys)
        {
            var text = of[key] switch
            {
                StringValue value => value.Value,
                NumberValue number => number.Value.ToString(),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text))
            {
                return Clean(text, most, out isCut).Trim();
            }
        }

        return null;
    }

    private static DateTimeOffset? TimeOf(Value value) => value switch
    {
        NumberValue number => SecondsOf(number.Value.ToString()),
        StringValue text => TimeOf(text.Value.Trim()),
        _ => null,
    };

    private static DateTimeOffset? TimeOf(string text)
    {
        if (text.Length > 64)
        {
            return null;
        }

        // The day of the week is passed over: AWS's own samples have wrong ones.
        var day = text.IndexOf(", ", StringComparison.Ordinal) is var comma and >= 0 ? text[(comma + 2)..] : text;
        if (DateTimeOffset.TryParseExact(day, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var named))
        {
            return Whole(named);
        }

        return text.Length >= 10 && text[4] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var iso) ? Whole(iso.ToUniversalTime()) : SecondsOf(text);
    }

    private static DateTimeOffset? SecondsOf(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 1e14
            ? DateTimeOffset.FromUnixTimeSeconds((long)(number >= LeastMilliseconds ? number / 1000 : number))
            : null;

    private static DateTimeOffset Whole(DateTimeOffset time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Offset);
}
