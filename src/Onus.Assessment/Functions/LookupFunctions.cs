using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions about values themselves: <c>find</c>, <c>is_literal</c>, <c>is_known</c>, <c>unknown</c>.</summary>
internal static class LookupFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Answer.Function("find", 2, 2, Find),
        Answer.Function("is_literal", 1, 1, call => Value.Of(IsLiteral(call.Arguments[0]))),
        Answer.Function("unknown", 1, 1, call => Value.Unknown(UnknownCode.Stated, Answer.Text(call, 0))),
        Answer.Function("is_known", 1, 1, call => Value.Of(call.Arguments[0] is not UnknownValue)),
    ];

    private static Value Find(FunctionCall call)
    {
        if (call.Arguments[0] is UnknownValue unknown)
        {
            return new UnknownValue(unknown.Reason, unknown.Origin);
        }

        if (call.Arguments[1] is not MapValue wanted)
        {
            throw new FunctionException("the second argument must be an object", 1);
        }

        UnknownValue? doubt = null;
        foreach (var item in Answer.Items(call.Arguments[0]))
        {
            switch (Matches(item, wanted))
            {
                case Truth.True when doubt is null:
                    return item;
                case Truth.True or Truth.Unknown:
                    doubt ??= ValueTraits.FindUnknown(item) ?? ValueTraits.FindUnknown(wanted);
                    break;
            }
        }

        return doubt is null ? Value.Null : new UnknownValue(doubt.Reason, doubt.Origin);
    }

    private static Truth Matches(Value item, MapValue wanted)
    {
        if (item is not MapValue map)
        {
            return item is UnknownValue ? Truth.Unknown : Truth.False;
        }

        var truth = Truth.True;
        foreach (var (key, value) in wanted.Entries)
        {
            truth = truth.And(ValueEquality.Equals(map[key] ?? Value.Null, value));
        }

        return truth;
    }

    private static bool IsLiteral(Value value) =>
        value is StringValue { Value.Length: > 0 } text
        && value.Origin.Kind is (OriginKind.Explicit or OriginKind.Default)
        && !text.Value.Contains("{{resolve:", StringComparison.Ordinal);
}
