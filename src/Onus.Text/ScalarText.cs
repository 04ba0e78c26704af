using System.Globalization;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>Scalars as values and as text.</summary>
public static class ScalarText
{
    /// <summary>From here on a number's text is no longer certain to come back digit by digit.</summary>
    private const double ExactBelow = 1e15;

    /// <summary>
    /// A number, when its text is the one that the number has; else the text itself, so that account ids (<c>012345678901</c>)
    /// and versions (<c>8.0</c>) stay as they were written.
    /// </summary>
    public static Value NumberOrText(string text, Origin origin)
    {
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < ExactBelow)
        {
            var value = Number.From(number);
            if (text.AsSpan().ContainsAny('e', 'E') || string.Equals(value.ToString(), text, StringComparison.Ordinal))
            {
                return Value.Of(value, origin);
            }
        }

        return Value.Of(text, origin);
    }

    /// <summary>A whole number that is short enough; null when it is not.</summary>
    public static Value? Whole(long number, Origin origin) =>
        Math.Abs((double)number) < ExactBelow ? Value.Of(number, origin) : null;

    /// <summary>A scalar as CloudFormation turns it to text; null when it is none.</summary>
    public static string? Of(Value value) => value switch
    {
        StringValue text => text.Value,
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NumberValue number => number.Value.ToString(),
        _ => null,
    };
}
