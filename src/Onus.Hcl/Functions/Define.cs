using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Makes functions with the usual treatment of marks and unknowns.</summary>
internal static class Define
{
    public static Value EmptyTuple { get; } = Value.List(ImmutableArray<Value>.Empty);

    /// <summary>A function that looks into its arguments: anything sensitive anywhere in them makes the result sensitive.</summary>
    public static Function Plain(string name, int min, int? max, Func<FunctionCall, Value> body, Value? nothing = null) => new()
    {
        Name = name,
        MinArguments = min,
        MaxArguments = max,
        AbsentResult = nothing,
        Body = call => MarkDeep(call, body(call)),
    };

    /// <summary>A function that passes parts of its arguments on as they are: only a collection that is sensitive as a whole makes the result so. Unknowns within are passed on too.</summary>
    public static Function Passing(string name, int min, int? max, Func<FunctionCall, Value> body, Value? nothing = null, bool takesNull = false) => new()
    {
        Name = name,
        MinArguments = min,
        MaxArguments = max,
        AbsentResult = nothing,
        TakesNull = takesNull,
        TakesUnknown = true,
        Body = call => MarkShallow(call, WholeUnknown(call) ?? body(call)),
    };

    /// <summary>A function that does everything about nulls, unknowns and marks itself.</summary>
    public static Function Special(string name, int min, int? max, Func<FunctionCall, Value> body, Value? nothing = null) => new()
    {
        Name = name,
        MinArguments = min,
        MaxArguments = max,
        AbsentResult = nothing,
        TakesNull = true,
        TakesUnknown = true,
        Body = body,
    };

    /// <summary>A function that looks into its arguments, and keeps what is known of those that are not known as a whole.</summary>
    public static Function Seeing(string name, int min, int? max, Func<FunctionCall, Value> body, Value? nothing = null) => Plain(name, min, max, body, nothing) with { TakesUnknown = true };

    /// <summary>A function whose result only the deployment gives.</summary>
    public static Function Impure(string name, int min, int? max) => new()
    {
        Name = name,
        MinArguments = min,
        MaxArguments = max,
        TakesUnknown = true,
        Body = call => new UnknownValue(new UnknownReason(UnknownCode.KnownAfterDeployment, $"{name}() gives another value each time"), call.Place(), Refinement.Present),
    };

    /// <summary>An unknown result for the reason that an argument is unknown.</summary>
    public static UnknownValue Unknown(this FunctionCall call, UnknownValue because, Refinement? refinement = null) =>
        new(because.Reason, call.Place(), refinement, because.IsSensitive);

    public static Value MarkDeep(FunctionCall call, Value result)
    {
        foreach (var argument in call.Arguments)
        {
            if (ValueTraits.HasSensitive(argument))
            {
                return result.AsSensitive();
            }
        }

        return result;
    }

    public static Value MarkShallow(FunctionCall call, Value result)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.IsSensitive)
            {
                return result.AsSensitive();
            }
        }

        return result;
    }

    private static UnknownValue? WholeUnknown(FunctionCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is UnknownValue unknown)
            {
                return call.Unknown(unknown);
            }
        }

        return null;
    }
}
