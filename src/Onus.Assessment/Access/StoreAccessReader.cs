using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Secrets;

namespace Onus.Assessment.Access;

/// <summary>Reads who reaches each data store of a ledger.</summary>
/// <param name="placeOf">Where something stands.</param>
public sealed class StoreAccessReader(ResponsibilityLedger ledger, Func<Origin, Place?> placeOf)
{
    private const string StoreTrait = "store";

    /// <summary>The most actions of a grant that are told.</summary>
    private const int MostActions = 16;

    /// <summary>What asking may always cost for a deployment.</summary>
    internal int Least { get; init; } = 100_000;

    private readonly Dictionary<AccessGrant, AccessGrant> _told = new(ReferenceEqualityComparer.Instance);

    /// <summary>The Region of what says none itself; null where that is not known.</summary>
    public string? Region { get; init; }

    /// <summary>What asking may cost for each resource of a deployment, in parts of statements; stores for which nothing is left say so.</summary>
    internal int Budget { get; init; } = 100;

    /// <summary>Who reaches each data store, in the order of the ledger.</summary>
    public ImmutableArray<StoreAccess> Read(CancellationToken cancellation = default)
    {
        var all = ImmutableArray.CreateBuilder<StoreAccess>();
        var stores = ledger.Resources.Select((resource, at) => (resource, at)).Where(item => item.resource.Rules?.Type.Traits.Contains(StoreTrait) ?? false);
        foreach (var group in stores.GroupBy(item => item.resource.Input.Index, ReferenceEqualityComparer.Instance))
        {
            var index = new AccessIndex((DeploymentIndex)group.Key!, ledger.Catalog, placeOf);
            var budget = Least + ((long)Budget * index.Size);
            foreach (var (resource, at) in group)
            {
                cancellation.ThrowIfCancellationRequested();
                all.Add(Of(resource, at, index.ByName(resource, ref budget)));
            }
        }

        all.Sort((a, b) => a.Resource.CompareTo(b.Resource));
        return all.ToImmutable();
    }

    private StoreAccess Of(AssessedResource store, int at, NamedAccess access)
    {
        // Who is let in to everything is the same for every store: a few are listed with each, many are counted.
        var named = access.Wide.Of(access.Naming).ToList();
        var isCounted = access.Wide.Count - named.Count > StoreAccess.MostGrants;
        var listed = isCounted ? access.Grants : [.. AccessReader.Sorted(access.Grants.Concat(access.Wide.Except(access.Naming)))];
        return new StoreAccess(at, [.. listed.Take(StoreAccess.MostGrants).Select(Told)])
        {
            Region = (store.Resource.Region ?? Region) is { } region ? Redaction.Of(region) : null,
            Omitted = Counted(listed.Skip(StoreAccess.MostGrants).CountBy(grant => grant.Kind)),
            Everything = isCounted ? Counted(access.Wide.Kinds.Select(entry => KeyValuePair.Create(entry.Key, entry.Value - named.Count(grant => grant.Kind == entry.Key)))) : null,
            Unread = access.Unread,
        };
    }

    private static ImmutableSortedDictionary<string, int>? Counted(IEnumerable<KeyValuePair<AccessorKind, int>> counts) =>
        counts.Where(entry => entry.Value > 0).ToImmutableSortedDictionary(entry => entry.Key.Name(), entry => entry.Value, StringComparer.Ordinal) is { IsEmpty: false } told ? told : null;

    /// <summary>A grant with not too many actions: the same for every store that it is a grant for.</summary>
    private AccessGrant Told(AccessGrant grant)
    {
        if (grant.Actions.Length <= MostActions)
        {
            return grant;
        }

        if (!_told.TryGetValue(grant, out var told))
        {
            _told[grant] = told = grant with { Actions = [.. grant.Actions.Take(MostActions), $"{grant.Actions.Length - MostActions} more"] };
        }

        return told;
    }
}
