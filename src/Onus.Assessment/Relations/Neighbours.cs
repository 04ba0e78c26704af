using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Relations;

/// <summary>The resources of a type that are where one is: worked out once for all that are there. Safe for use by several threads.</summary>
/// <param name="index">The resources of the deployment.</param>
internal sealed class Neighbours(DeploymentIndex index)
{
    private readonly ConcurrentDictionary<string, ListValue> _known = new(StringComparer.Ordinal);

    /// <summary>The properties of each; one of which it can't be told whether it is there is perhaps there.</summary>
    /// <param name="reach">How far around it.</param>
    /// <param name="from">The one that they are around.</param>
    public ListValue Of(string type, Reach reach, Resource from)
    {
        var key = reach switch
        {
            Reach.Region => $"{type}\n{from.Account}\n{from.Region}",
            Reach.Account => $"{type}\n{from.Account}",
            _ => type,
        };
        return _known.TryGetValue(key, out var known) ? known : _known[key] = Find(type, reach, from);
    }

    private ListValue Find(string type, Reach reach, Resource from)
    {
        var found = ImmutableArray.CreateBuilder<Value>();
        foreach (var resource in index.OfType(type))
        {
            if (IsAmong(resource, reach, from, out var reason))
            {
                found.Add(reason is null ? resource.Properties : Relation.Perhaps(new UnknownValue(reason, resource.Origin)));
            }
        }

        if (index.NotRead(type, reach == Reach.Region ? from.Region : null) is { } notRead)
        {
            // As many as are told apart, where not all of a type are in sight.
            found.AddRange(Enumerable.Repeat<Value>(Relation.Perhaps(notRead), UnknownValue.MaxCandidates));
        }

        return Value.List(found.ToImmutable());
    }

    /// <summary>Whether a resource is there, or may be.</summary>
    /// <param name="reason">What is not known, where it only may be.</param>
    private static bool IsAmong(Resource resource, Reach reach, Resource from, out UnknownReason? reason)
    {
        reason = null;
        if (reach == Reach.Deployment)
        {
            return true;
        }

        var account = resource.IsInAccountOf(from);
        var region = reach == Reach.Account || resource.Region == from.Region ? Truth.True : resource.Region is null || from.Region is null ? Truth.Unknown : Truth.False;
        if (account == Truth.Unknown)
        {
            reason = new UnknownReason(UnknownCode.Unavailable, $"whether {resource.Address} is in the same account");
        }
        else if (region == Truth.Unknown)
        {
            reason = new UnknownReason(UnknownCode.Unavailable, $"whether {resource.Address} is in the same Region");
        }

        return account.And(region) != Truth.False;
    }
}

/// <summary>How far around a resource something is looked for.</summary>
internal enum Reach
{
    /// <summary>In its account and its Region.</summary>
    Region,

    /// <summary>In its account.</summary>
    Account,

    /// <summary>In all that is deployed with it, whatever the account.</summary>
    Deployment,
}
