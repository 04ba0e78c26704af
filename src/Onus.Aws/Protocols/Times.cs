using System.Globalization;
using Onus.Api.Models;

namespace Onus.Aws.Protocols;

/// <summary>Moments: ISO text in values, three forms on the wire.</summary>
internal static class Times
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Milliseconds = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The moment that a text of any of the forms says; null when it says none.</summary>
    public static DateTimeOffset? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? OfSeconds(seconds)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment
        : null;

    /// <summary>The moment so many seconds after the beginning of 1970; null when there is none.</summary>
    public static DateTimeOffset? OfSeconds(double seconds) =>
        seconds is > -62_135_596_800 and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1000)) : null;

    /// <summary>A moment in values: whole seconds, and thousandths where there are any.</summary>
    public static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(moment.Millisecond == 0 ? Seconds : Milliseconds, CultureInfo.InvariantCulture);

    /// <summary>A moment on the wire.</summary>
    public static string Wire(DateTimeOffset moment, TimeForm form) => form switch
    {
        TimeForm.Rfc => moment.UtcDateTime.ToString("R", CultureInfo.InvariantCulture),
        TimeForm.Unix => moment.Millisecond == 0
            ? moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
            : (moment.ToUnixTimeMilliseconds() / 1000.0).ToString(CultureInfo.InvariantCulture),
        _ => Text(moment),
    };
}
