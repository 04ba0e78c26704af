using System.Globalization;

namespace Onus.Evidence.Reading;

/// <summary>A day, or a time of a day, as people write it.</summary>
/// <param name="At">When it is: of a day alone its beginning, or where an end is meant its last moment, in UTC.</param>
/// <param name="Text">As it is written.</param>
internal sealed record Moment(DateTimeOffset At, string Text)
{
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];

    /// <summary>A text as a moment; null when it is none.</summary>
    /// <param name="isEnd">Whether the end of a day is meant, where only a day is given.</param>
    public static Moment? Parse(string text, bool isEnd)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Moment(new DateTimeOffset(day.ToDateTime(isEnd ? TimeOnly.MaxValue : TimeOnly.MinValue), TimeSpan.Zero), text);
        }

        return DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? new Moment(time, text) : null;
    }
}

/// <summary>From when until when.</summary>
internal sealed record Span(Moment From, Moment Until)
{
    /// <summary>Whether another one lies within it.</summary>
    public bool Holds(Span other) => From.At <= other.From.At && other.Until.At <= Until.At;

    public override string ToString() => $"from {From.Text} until {Until.Text}";
}
