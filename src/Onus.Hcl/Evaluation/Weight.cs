using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Evaluation;

/// <summary>How much work it is to walk through a value, in steps: so that what functions and comparisons do with large values is bounded as well.</summary>
internal static class Weight
{
    private const int CharactersPerStep = 64;

    /// <summary>The steps; not much more than a bound.</summary>
    public static long Of(Value value, long bound)
    {
        switch (value)
        {
            case StringValue text:
                return text.Value.Length / CharactersPerStep;
            case ListValue { Items: var items }:
                return Sum(items.AsSpan(), bound);
            case MapValue map:
                return Sum(map.Values, bound);
            default:
                return 0;
        }
    }

    private static long Sum(ReadOnlySpan<Value> items, long bound)
    {
        long sum = items.Length;
        if (sum > bound || !Depth.IsSafe())
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
