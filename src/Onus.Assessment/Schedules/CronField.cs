using System.Globalization;

namespace Onus.Assessment.Schedules;

/// <summary>The numbers that one field of a cron expression takes: <c>*</c>, <c>3</c>, <c>1-5</c>, <c>1/3</c>, <c>MON,WED</c>.</summary>
internal sealed class CronField
{
    private readonly bool[] _has;

    private CronField(bool[] has) => _has = has;

    /// <summary>The number that it takes, when it is only one.</summary>
    public int? Only => _has.Count(has => has) == 1 ? Array.IndexOf(_has, true) : null;

    /// <summary>The field; null when it can't be read.</summary>
    /// <param name="names">What the numbers from the lowest on are called too.</param>
    public static CronField? Parse(string text, int lowest, int highest, string[] names)
    {
        var has = new bool[highest + 1];
        foreach (var part in text.Split(','))
        {
            var (range, step) = part.Split('/') is [var before, var after] ? (before, Number(after, [], 0)) : (part, 1);
            if (step is not > 0 || RangeOf(range, part.Contains('/'), lowest, highest, names) is not ({ } from, { } to))
            {
                return null;
            }

            // A range from Friday to Monday goes over the end of the week.
            var length = to >= from ? to - from : to - from + highest - lowest + 1;
            for (var i = 0; i <= length; i += step.Value)
            {
                has[((from + i - lowest) % (highest - lowest + 1)) + lowest] = true;
            }
        }

        return new CronField(has);
    }

    public bool Has(int number) => _has[number];

    private static (int? From, int? To) RangeOf(string range, bool hasStep, int lowest, int highest, string[] names)
    {
        if (range is "*" or "?")
        {
            return (lowest, highest);
        }

        if (range.Split('-') is [var first, var last])
        {
            return Bounded(Number(first, names, lowest), Number(last, names, lowest));
        }

        var one = Number(range, names, lowest);
        return Bounded(one, hasStep ? highest : one);

        (int? From, int? To) Bounded(int? from, int? to) => from >= lowest && from <= highest && to >= lowest && to <= highest ? (from, to) : (null, null);
    }

    private static int? Number(string text, string[] names, int lowest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? at + lowest : null;
}
