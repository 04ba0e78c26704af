using Onus.Core.Values;

namespace Onus.Live.Collecting;

/// <summary>How many resources AWS Config has found, by type as it calls it.</summary>
internal static class DiscoveredCounts
{
    /// <summary>More no account has, and sums of it stay in bounds.</summary>
    private const long Most = 1_000_000_000_000;

    /// <summary>The counts; what names no type, or is no number, is left out.</summary>
    /// <param name="items">What was answered.</param>
    /// <param name="type">The member that names the type.</param>
    /// <param name="count">The member that counts.</param>
    public static IReadOnlyDictionary<string, long> Of(IEnumerable<Value> items, string type, string count)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (AnswerPath.First(item, type) is StringValue { Value.Length: > 0 } name && AnswerPath.First(item, count) is NumberValue number && number.Value.TryToInt64(out var found) && found > 0)
            {
                counts[name.Value] = Math.Min(found, Most);
            }
        }

        return counts;
    }
}
