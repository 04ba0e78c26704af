using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Core.Model;

/// <summary>The types of which some resources may be there that could not be read, or were not asked for: that none is in sight says nothing of them there.</summary>
public sealed class UnreadTypes
{
    private readonly FrozenDictionary<string, ImmutableArray<UnreadType>> _byType;

    /// <summary>Makes them of what was not read.</summary>
    /// <param name="types">Each type by Region, the reason that counts first.</param>
    public UnreadTypes(IEnumerable<UnreadType> types) => _byType = types
        .GroupBy(type => type.Type, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.DistinctBy(type => type.Region).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>None: all that there is is in sight.</summary>
    public static UnreadTypes None { get; } = new([]);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _byType.Count == 0;

    /// <summary>All, by type and Region.</summary>
    public IEnumerable<UnreadType> All => _byType.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value.OrderBy(type => type.Region, StringComparer.Ordinal));

    /// <summary>Why some of a type may not be in sight, wherever that is; null where all are.</summary>
    public UnknownReason? Of(string type) => _byType.TryGetValue(type, out var found) ? found[0].Reason : null;

    /// <summary>Why some of a type may not be in sight in a Region, or among what all Regions share; null where all are.</summary>
    public UnknownReason? In(string type, string region) =>
        _byType.TryGetValue(type, out var found) ? found.FirstOrDefault(unread => unread.Region is null || unread.Region == region)?.Reason : null;
}

/// <summary>A type of which some resources may not be in sight.</summary>
/// <param name="Type">The type.</param>
/// <param name="Region">The Region where; null for anywhere.</param>
/// <param name="Reason">Why.</param>
public sealed record UnreadType(string Type, string? Region, UnknownReason Reason);
