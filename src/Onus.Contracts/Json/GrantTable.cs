using System.Collections.Immutable;
using System.Text.Json;

namespace Onus.Contracts.Json;

/// <summary>Who reaches a data store: grants stand in a table once, since many stores have the same.</summary>
internal sealed record StoreRecord(
    int Resource,
    ImmutableArray<int> Grants,
    string? Region = null,
    ImmutableSortedDictionary<string, int>? Omitted = null,
    ImmutableSortedDictionary<string, int>? Everything = null,
    int? Unread = null);

/// <summary>Takes the grants of all data stores together, and apart again.</summary>
internal static class GrantTable
{
    /// <summary>The grants, each object once, in the order in which stores name them first.</summary>
    public static IEnumerable<AccessGrant> Of(ImmutableArray<StoreAccess> access) =>
        access.SelectMany(item => item.Grants).Distinct<AccessGrant>(ReferenceEqualityComparer.Instance);

    /// <summary>The stores, by the numbers of their grants.</summary>
    public static IEnumerable<StoreRecord> RecordsOf(ImmutableArray<StoreAccess> access)
    {
        var numbers = new Dictionary<AccessGrant, int>(ReferenceEqualityComparer.Instance);
        foreach (var grant in Of(access))
        {
            numbers[grant] = numbers.Count;
        }

        return access.Select(item => new StoreRecord(item.Resource, [.. item.Grants.Select(grant => numbers[grant])], item.Region, item.Omitted, item.Everything, item.Unread == 0 ? null : item.Unread));
    }

    /// <summary>The stores again.</summary>
    /// <param name="resources">How many resources there are.</param>
    /// <exception cref="JsonException">A record names what is not there.</exception>
    public static ImmutableArray<StoreAccess> Read(List<StoreRecord> records, List<AccessGrant> grants, int resources)
    {
        Soundness.Whole([.. grants.Select(grant => grant.Actions.Cast<object?>())]);
        var kinds = Words.Of<AccessorKind>();
        return
        [
            .. records.Select(record =>
                record.Resource < 0 || record.Resource >= resources ? throw new JsonException($"The resource {record.Resource} is not there.")
                : record.Grants.Any(grant => grant < 0 || grant >= grants.Count) ? throw new JsonException("A grant of a data store is not there.")
                : (record.Omitted?.Keys ?? []).Concat(record.Everything?.Keys ?? []).Any(kind => !kinds.ContainsKey(kind)) ? throw new JsonException("It counts grants of a kind that this Onus does not know.")
                : new StoreAccess(record.Resource, [.. record.Grants.Select(at => grants[at])]) { Region = record.Region, Omitted = record.Omitted, Everything = record.Everything, Unread = record.Unread ?? 0 }),
        ];
    }
}
