using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>What the catalogue's own functions share.</summary>
internal static class Answer
{
    private static readonly UnknownReason Untold = new(UnknownCode.Invalid, $"it can't be told");

    public static DeployedResource Context(FunctionCall call) =>
        call.Context as DeployedResource ?? throw new FunctionException($"can only be asked about a resource");

    /// <summary>A truth as a value; where it is unknown, with the reason of the first unknown among the causes.</summary>
    public static Value Of(Truth truth, params ReadOnlySpan<Value> causes)
    {
        if (truth != Truth.Unknown)
        {
            return Value.Of(truth == Truth.True);
        }

        foreach (var cause in causes)
        {
            if (ValueTraits.FindUnknown(cause) is { } unknown)
            {
                return new UnknownValue(unknown.Reason, unknown.Origin);
            }
        }

        return new UnknownValue(Untold, default);
    }

    public static Function Function(string name, int min, int? max, Func<FunctionCall, Value> body, int effort = 1) =>
        new() { Name = name, MinArguments = min, MaxArguments = max, Body = body, TakesNull = true, TakesUnknown = true, Effort = effort };

    /// <summary>A function of one argument that is true, false or unknown; it looks at a few parts of it, so that only the call is paid for.</summary>
    public static Function Test(string name, Func<Value, Truth> test) =>
        Function(name, 1, 1, call => Of(test(call.Arguments[0]), call.Arguments[0]), effort: 0) with { TestOne = test };

    /// <summary>A function of two arguments that is true, false or unknown.</summary>
    public static Function Test(string name, Func<Value, Value, Truth> test) =>
        Function(name, 2, 2, call => Of(test(call.Arguments[0], call.Arguments[1]), call.Arguments[0], call.Arguments[1]), effort: 0) with { TestTwo = test };

    public static string Text(FunctionCall call, int argument) => call.Arguments[argument] is StringValue text
        ? text.Value
        : throw new FunctionException($"argument {argument + 1} must be a text", argument);
}
