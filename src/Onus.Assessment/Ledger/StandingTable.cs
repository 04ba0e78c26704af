using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Contracts;

namespace Onus.Assessment.Ledger;

/// <summary>The verdicts on a resource, and how its obligations stand by them.</summary>
/// <param name="Verdicts">The verdicts, in the order of the checks of its type.</param>
/// <param name="Statuses">The statuses, in the order of the split's <see cref="Split.CustomerEntries"/>.</param>
internal sealed record Standing(ImmutableArray<FindingStatus> Verdicts, ImmutableArray<ObligationStatus> Statuses)
{
    /// <summary>That of a resource that nothing is asked of.</summary>
    public static Standing None { get; } = new([], []);
}

/// <summary>The standings of the resources of one split: those with the same verdicts share one. Not safe for use by several threads.</summary>
internal sealed class StandingTable(StatusRule rule)
{
    private const int Most = 4_096;
    private readonly Dictionary<string, Standing> _known = new(StringComparer.Ordinal);

    /// <summary>The standing by some verdicts.</summary>
    /// <param name="verdicts">The verdicts, in the order of the checks; not kept.</param>
    public Standing Of(ReadOnlySpan<FindingStatus> verdicts)
    {
        Span<char> key = verdicts.Length <= 256 ? stackalloc char[verdicts.Length] : new char[verdicts.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            key[i] = (char)verdicts[i];
        }

        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(key, out var standing))
        {
            return standing;
        }

        standing = new Standing([.. verdicts], ImmutableCollectionsMarshal.AsImmutableArray(rule.Of(verdicts)));
        if (_known.Count < Most)
        {
            known[key] = standing;
        }

        return standing;
    }
}
