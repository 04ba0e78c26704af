using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>Scalars as conditions and comparisons see them.</summary>
internal static class Scalars
{
    /// <summary>Reads a text as a boolean; <c>1</c> and <c>0</c> are some to Terraform, which sends them on as such.</summary>
    /// <param name="lenient">Whether case does not matter, as to CloudFormation.</param>
    public static bool TryBoolean(string text, bool lenient, out bool value)
    {
        var comparison = lenient ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        value = text == "1" || text.Equals("true", comparison);
        return value || text == "0" || text.Equals("false", comparison);
    }

    /// <summary>Reads a value as a number; null when it is none.</summary>
    public static Number? ToNumber(Value value) => value switch
    {
        NumberValue number => number.Value,
        StringValue text when Number.TryParse(text.Value, out var parsed) => parsed,
        _ => null,
    };

    /// <summary>Equality as CloudFormation sees it: a scalar equals its text.</summary>
    public static Truth LooseEquals(EvaluationRun run, Value left, Value right) => (left, right) switch
    {
        (StringValue a, StringValue b) => string.Equals(a.Value, b.Value, StringComparison.Ordinal).ToTruth(),
        (BooleanValue a, BooleanValue b) => (a.Value == b.Value).ToTruth(),
        (UnknownValue, _) or (_, UnknownValue) => LooseEqualsUnknown(run, left, right),
        (StringValue text, BooleanValue boolean) => TextEquals(text, boolean).ToTruth(),
        (BooleanValue boolean, StringValue text) => TextEquals(text, boolean).ToTruth(),
        (StringValue text, NumberValue number) => (Number.TryParse(text.Value, out var parsed) && parsed == number.Value).ToTruth(),
        (NumberValue number, StringValue text) => (Number.TryParse(text.Value, out var parsed) && parsed == number.Value).ToTruth(),
        _ => ValueEquality.Typed.Compare(left, right),
    };

    private static Truth LooseEqualsUnknown(EvaluationRun run, Value left, Value right) => (left, right) switch
    {
        (UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown, _) => Unknowns.CommonTruth(run, unknown, candidate => LooseEquals(run, candidate, right)),
        (_, UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown) => Unknowns.CommonTruth(run, unknown, candidate => LooseEquals(run, left, candidate)),
        _ => ValueEquality.Typed.Compare(left, right),
    };

    private static bool TextEquals(StringValue text, BooleanValue boolean) =>
        TryBoolean(text.Value, lenient: true, out var parsed) && parsed == boolean.Value;
}
