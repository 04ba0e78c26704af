using System.Runtime.CompilerServices;
using Onus.Core.Values;

namespace Onus.Core.Bounds;

/// <summary>How much work it is to walk through a value, in steps: what stands in it twice counts twice.</summary>
public static class Weight
{
    /// <summary>How many characters of a text are a step.</summary>
    public const int CharactersPerStep = 16;

    /// <summary>How many bytes what is walked through in a step takes.</summary>
    public const int BytesPerStep = 64;

    /// <summary>The steps; not much more than a bound.</summary>
    public static long Of(Value value, long bound) => value switch
    {
        StringValue text => text.Value.Length / CharactersPerStep,
        ListValue { Items: var items } => Sum(items.AsSpan(), bound),
        MapValue map => Sum(map.Shared, bound),
        _ => 0,
    };

    private static long Sum(ReadOnlySpan<Value> items, long bound)
    {
        long sum = items.Length;
        if (sum > bound || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return sum;
        }

        foreach (var item in items)
        {
            if (item is StringValue or ListValue or MapValue)
            {
                sum += Of(item, bound - sum);
                if (sum > bound)
                {
                    break;
                }
            }
        }

        return sum;
    }
}
