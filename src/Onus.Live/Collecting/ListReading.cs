using Onus.Core.Model;

namespace Onus.Live.Collecting;

/// <summary>What came of reading one list in one Region, with whatever hangs on what is in it.</summary>
/// <param name="Resources">The resources, in the order in which the account told them.</param>
/// <param name="Elsewhere">How many things were left out because they are in a Region that is not read.</param>
/// <param name="Failures">The calls that failed.</param>
/// <param name="Calls">How many calls it took, but for lists that others may have asked for as well.</param>
/// <param name="SharedCalls">How many calls those took.</param>
internal sealed record ListReading(IReadOnlyList<Resource> Resources, int Elsewhere, IReadOnlyCollection<ReadFailure> Failures, int Calls, IReadOnlyDictionary<SharedList, int> SharedCalls)
{
    /// <summary>Where it is no list, but hints were asked for: the types that these say are used.</summary>
    public IReadOnlyList<UsedType> Used { get; init; } = [];
}
