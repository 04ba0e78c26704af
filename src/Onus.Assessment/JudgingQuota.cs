using Onus.Core.Bounds;

namespace Onus.Assessment;

/// <summary>
/// What judging the resources of one deployment may cost. It is spent in the order of the resources, so that which of them it suffices for does not hang on which thread is faster:
/// one is judged when it and those before it cost no more. Safe for use by several threads.
/// </summary>
/// <param name="steps">The steps that all of them may take.</param>
/// <param name="blocks">How many blocks of resources there are, in order.</param>
internal sealed class JudgingQuota(long steps, int blocks)
{
    private readonly long[] _spent = new long[blocks];
    private long _total;

    /// <summary>The budget of a resource: none may cost more than all.</summary>
    public Budget Budget() => new(steps, steps * Weight.BytesPerStep);

    /// <summary>Whether what is said to be spent up to the end of a block is already too much; it is not yet all that will be.</summary>
    public bool IsSpentUpTo(int block)
    {
        if (Volatile.Read(ref _total) <= steps)
        {
            return false;
        }

        var sum = 0L;
        for (var i = 0; i <= block; i++)
        {
            sum += Volatile.Read(ref _spent[i]);
        }

        return sum > steps;
    }

    /// <summary>Notes what a resource cost, by what it left of its budget.</summary>
    /// <param name="block">The block that it is in.</param>
    /// <returns>What it cost.</returns>
    public long Spend(int block, Budget left)
    {
        var cost = left.IsSpent ? steps + 1 : steps - left.Steps;
        Volatile.Write(ref _spent[block], _spent[block] + cost);
        Interlocked.Add(ref _total, cost);
        return cost;
    }

    /// <summary>How many resources, from the first, it suffices for.</summary>
    /// <param name="costs">What each cost; what was not judged since it is spent comes last.</param>
    public int Suffices(ReadOnlySpan<long> costs)
    {
        var sum = 0L;
        for (var i = 0; i < costs.Length; i++)
        {
            sum += costs[i];
            if (sum > steps)
            {
                return i;
            }
        }

        return costs.Length;
    }
}
