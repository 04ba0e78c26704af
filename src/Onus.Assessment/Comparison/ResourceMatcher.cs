using Onus.Catalog.Mapping;
using Onus.Contracts;

namespace Onus.Assessment.Comparison;

/// <summary>The resources of two sides, each beside what it was or became.</summary>
/// <param name="Pairs">Those of both sides, in the order of the side after.</param>
/// <param name="Gone">Those only of the side before, in its order.</param>
/// <param name="Appeared">Those only of the side after, in its order.</param>
internal sealed record ResourceMatches(
    IReadOnlyList<(ResourceAssessment Before, ResourceAssessment After)> Pairs,
    IReadOnlyList<ResourceAssessment> Gone,
    IReadOnlyList<ResourceAssessment> Appeared);

/// <summary>
/// Finds for each resource what it was before: the resource of the same type at the same address of the same deployment, or at the one
/// that the input says it had. Of code and a running account, whose addresses have nothing in common, it is the one that is called alike. Where a resource stands in its file is no part of what it is.
/// </summary>
internal sealed class ResourceMatcher
{
    private readonly DeploymentNames _names;
    private readonly Dictionary<(string Deployment, string Address), Queue<ResourceAssessment>> _before = [];
    private readonly List<(ResourceAssessment Before, ResourceAssessment After)> _pairs = [];

    private ResourceMatcher(AssessmentResult before, AssessmentResult after)
    {
        _names = DeploymentNames.Align(before, after);
        foreach (var resource in before.Resources)
        {
            var key = (_names.OfBase(resource.Deployment), resource.Address);
            if (!_before.TryGetValue(key, out var queue))
            {
                _before[key] = queue = new Queue<ResourceAssessment>(1);
            }

            queue.Enqueue(resource);
        }
    }

    public static ResourceMatches Match(AssessmentResult before, AssessmentResult after)
    {
        var matcher = new ResourceMatcher(before, after);
        var left = matcher.Take(after.Resources, (_, address) => address);
        left = matcher.Take(left, Moved(after, matcher._names));
        left = matcher.Take(left, (_, address) => FirstInstance(address));
        var taken = matcher._pairs.Select(pair => pair.Before).ToHashSet(ReferenceEqualityComparer.Instance);
        if (IsAccount(before) != IsAccount(after))
        {
            left = matcher.TakeNamed([.. before.Resources.Where(resource => !taken.Contains(resource))], left);
            taken = matcher._pairs.Select(pair => pair.Before).ToHashSet(ReferenceEqualityComparer.Instance);

            // What every account has, and what services make, is in no code.
            left.RemoveAll(IsUndeclared);
            taken.UnionWith(before.Resources.Where(IsUndeclared));
        }

        var order = after.Resources.Select((resource, at) => (resource, at)).ToDictionary(entry => (object)entry.resource, entry => entry.at, ReferenceEqualityComparer.Instance);
        return new ResourceMatches(
            [.. matcher._pairs.OrderBy(pair => order[pair.After])],
            [.. before.Resources.Where(resource => !taken.Contains(resource))],
            left);
    }

    /// <summary>Pairs what has a counterpart at the address that it had, and gives back the rest.</summary>
    private List<ResourceAssessment> Take(IEnumerable<ResourceAssessment> resources, Func<string, string, string?> addressBefore)
    {
        var left = new List<ResourceAssessment>();
        foreach (var resource in resources)
        {
            var deployment = _names.OfHead(resource.Deployment);
            if (addressBefore(deployment, resource.Address) is { } address
                && _before.TryGetValue((deployment, address), out var queue)
                && queue.TryPeek(out var before) && before.Type == resource.Type)
            {
                _pairs.Add((queue.Dequeue(), resource));
            }
            else
            {
                left.Add(resource);
            }
        }

        return left;
    }

    /// <summary>Whether all that was read runs in accounts, where addresses are none of code.</summary>
    private static bool IsAccount(AssessmentResult side) => !side.Deployments.IsEmpty && side.Deployments.All(deployment => deployment.Kind == MappingTable.Live);

    private static bool IsUndeclared(ResourceAssessment resource) => resource.Undeclared is not null;

    /// <summary>Pairs what is called alike, by an id, an ARN or a name that only one of its type has on either side, and gives back the rest.</summary>
    private List<ResourceAssessment> TakeNamed(IReadOnlyList<ResourceAssessment> before, List<ResourceAssessment> after)
    {
        var named = Named(before);
        var taken = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, resource) in Named(after).Where(entry => entry.Value is not null).OrderBy(entry => entry.Value!.Index))
        {
            if (named.GetValueOrDefault(name) is { } was && !taken.Contains(was) && !taken.Contains(resource!))
            {
                _pairs.Add((was, resource!));
                taken.Add(was);
                taken.Add(resource!);
            }
        }

        // A setting of an account has no name; where either side has one of its type, it is that.
        var unnamed = before.Where(resource => !taken.Contains(resource)).ToLookup(resource => resource.Type);
        foreach (var settings in after.Where(resource => !taken.Contains(resource) && resource.Names.IsEmpty).GroupBy(resource => resource.Type))
        {
            if ((settings.ToList(), unnamed[settings.Key].ToList()) is ([var setting], [var was]) && (setting.Undeclared ?? was.Undeclared) is not null)
            {
                _pairs.Add((was, setting));
                taken.Add(was);
                taken.Add(setting);
            }
        }

        return [.. after.Where(resource => !taken.Contains(resource))];
    }

    /// <summary>The resources by type and name; null where several have it.</summary>
    private static Dictionary<(string Type, string Name), ResourceAssessment?> Named(IEnumerable<ResourceAssessment> resources)
    {
        var named = new Dictionary<(string, string), ResourceAssessment?>();
        foreach (var resource in resources)
        {
            foreach (var name in resource.Names)
            {
                named[(resource.Type, name)] = named.TryAdd((resource.Type, name), resource) ? resource : null;
            }
        }

        return named;
    }

    /// <summary>The address before, as <c>moved</c> blocks have it; they may follow on each other.</summary>
    private static Func<string, string, string?> Moved(AssessmentResult after, DeploymentNames names)
    {
        var moves = after.Deployments.SelectMany(item => item.Moves.Select(move => (item.Id, move))).ToLookup(entry => names.OfHead(entry.Id), entry => entry.move, StringComparer.Ordinal);
        return (deployment, address) => AddressMove.Before(moves[deployment], address) is var before && before == address ? null : before;
    }

    /// <summary>A single resource that gets a count becomes its first instance, and the other way round.</summary>
    private static string FirstInstance(string address)
    {
        const string First = "[0]";
        return address.EndsWith(First, StringComparison.Ordinal) ? address[..^First.Length] : address + First;
    }
}
