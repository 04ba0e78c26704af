using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Functions on numbers.</summary>
internal static class NumberFunctions
{
    private const int MaxRange = 1024;

    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("abs", 1, 1, call => call.Result(call.Number(0).Abs())),
        Define.Plain("ceil", 1, 1, call => call.Result(call.Number(0).Ceiling())),
        Define.Plain("floor", 1, 1, call => call.Result(call.Number(0).Floor())),
        Define.Plain("log", 2, 2, call => call.Result(Finite(() => Number.Log(call.Number(0), call.Number(1))))),
        Define.Plain("max", 1, null, call => Extreme(call, 1)),
        Define.Plain("min", 1, null, call => Extreme(call, -1)),
        Define.Plain("parseint", 2, 2, ParseInt),
        Define.Plain("pow", 2, 2, call => call.Result(Finite(() => Number.Pow(call.Number(0), call.Number(1))))),
        Define.Plain("range", 1, 3, Range, Define.EmptyTuple),
        Define.Plain("signum", 1, 1, call => call.Result(Signum(call.Number(0)))),
        Define.Plain("sum", 1, 1, Sum, Value.Of(0)),
    ];

    private static int Signum(Number number) =>
        number.IsInteger && number.ToBigInteger() is var whole && whole >= long.MinValue && whole <= long.MaxValue ? number.Sign : throw new FunctionException($"a whole number of 64 bits is required", 0);

    private static Number Finite(Func<Number> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw new FunctionException($"the result is not a finite number");
        }
    }

    private static Value Extreme(FunctionCall call, int sign)
    {
        var best = call.Number(0);
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            var next = call.Number(i);
            best = next.CompareTo(best) * sign > 0 ? next : best;
        }

        return call.Result(best);
    }

    private static Value ParseInt(FunctionCall call)
    {
        if (call.Arguments[0] is not StringValue { Value: var text })
        {
            throw new FunctionException($"a string is required", 0);
        }

        var radix = call.Int32(1);
        if (radix is < 2 or > 62)
        {
            throw new FunctionException($"the base must be between 2 and 62", 1);
        }

        return call.Result(RadixText.Parse(text, radix) is { } value ? Number.From(value) : throw new FunctionException($"not a whole number in base {radix}", 0));
    }

    private static Value Range(FunctionCall call)
    {
        var start = call.Arguments.Length == 1 ? Number.Zero : call.Number(0);
        var end = call.Number(call.Arguments.Length == 1 ? 0 : 1);
        var step = call.Arguments.Length == 3 ? call.Number(2) : Number.From(end < start ? -1 : 1);
        if (step == Number.Zero || (step.Sign < 0 && end > start) || (step.Sign > 0 && end < start))
        {
            throw new FunctionException($"the step must lead from the start to the end", call.Arguments.Length - 1);
        }

        var items = ImmutableArray.CreateBuilder<Value>();
        for (var value = start; step.Sign > 0 ? value < end : value > end; value += step)
        {
            if (items.Count == MaxRange)
            {
                throw new FunctionException($"more than {MaxRange} values would be made");
            }

            items.Add(call.Result(value));
        }

        return call.Listing(items.DrainToImmutable());
    }

    private static Value Sum(FunctionCall call)
    {
        var items = call.Items(0);
        if (items.IsEmpty)
        {
            throw new FunctionException($"the list must not be empty", 0);
        }

        var total = Number.Zero;
        foreach (var item in items)
        {
            total += Converter.NumberOf(item) ?? throw new FunctionException($"all elements must be numbers", 0);
        }

        return call.Result(total);
    }
}
