using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Evaluation;

/// <summary>Scalars as conditions and comparisons see them.</summary>
internal static class Scalars
{
    /// <summary>Reads a text as a boolean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lenient">Whether case does not matter, as to CloudFormation.</param>
    /// <param name="value">The boolean.</param>
    public static bool TryBoolean(string text, bool lenient, out bool value)
    {
        var comparison = lenient ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        value = text.Equals("true", comparison);
        return value || text.Equals("false", comparison);
    }

    /// <summary>Reads a value as a number; null when it is none.</summary>
    public static Number? ToNumber(Value value) => value switch
    {
        NumberValue number => number.Value,
        StringValue text when Number.TryParse(text.Value, out var parsed) => parsed,
        _ => null,
    };

    /// <summary>Equality as CloudFormation sees it: a scalar equals its text.</summary>
    public static Truth LooseEquals(Value left, Value right)
    {
        switch (left, right)
        {
            case (UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown, _):
                return Unknowns.CommonTruth(unknown, candidate => LooseEquals(candidate, right));
            case (_, UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown):
                return Unknowns.CommonTruth(unknown, candidate => LooseEquals(left, candidate));
            case (StringValue text, BooleanValue boolean):
                return TextEquals(text, boolean).ToTruth();
            case (BooleanValue boolean, StringValue text):
                return TextEquals(text, boolean).ToTruth();
            case (StringValue text, NumberValue number):
                return (Number.TryParse(text.Value, out var parsed) && parsed == number.Value).ToTruth();
            case (NumberValue number, StringValue text):
                return (Number.TryParse(text.Value, out var other) && other == number.Value).ToTruth();
            default:
                return ValueEquality.Equals(left, right);
        }
    }

    private static bool TextEquals(StringValue text, BooleanValue boolean) =>
        TryBoolean(text.Value, lenient: true, out var parsed) && parsed == boolean.Value;
}
