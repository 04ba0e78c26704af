using System.Collections.Concurrent;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Core.Model;

namespace Onus.Assessment.Waivers;

/// <summary>
/// What is accepted at other resources of a deployment: a finding on a queue that its policy decides is accepted where the policy is declared.
/// Only what names the check counts there. Safe for use by several threads.
/// </summary>
/// <param name="stands">Whether a waiver counts on the day.</param>
internal sealed class WaiversBeside(DeploymentIndex index, Func<Waiver, bool> stands)
{
    private readonly List<Resource> _waived = [.. index.Deployment.Resources.Where(resource => resource.Waivers.Any(waiver => !waiver.Id.Contains('*')))];
    private readonly ConcurrentDictionary<Check, List<(Resource Resource, Waiver Waiver)>> _byCheck = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _waived.Count == 0;

    /// <summary>The waiver of a check at another resource that the verdict rests on; null when there is none.</summary>
    /// <param name="explain">Explains the verdict; called only where the check is accepted anywhere.</param>
    public Waiver? Find(Check check, Resource resource, Func<ExplainedVerdict> explain)
    {
        if (IsEmpty || _byCheck.GetOrAdd(check, Collect) is not { Count: > 0 } waived || waived is [(var only, _)] && ReferenceEquals(only, resource))
        {
            return null;
        }

        var places = explain().Because.Select(read => read.Path).ToList();
        foreach (var (other, waiver) in waived)
        {
            if (!ReferenceEquals(other, resource) && places.Any(path => path.StartsWith(other.Address + ".", StringComparison.Ordinal) || path.StartsWith(other.Key + ".", StringComparison.Ordinal)))
            {
                return waiver;
            }
        }

        return null;
    }

    private List<(Resource Resource, Waiver Waiver)> Collect(Check check) =>
    [
        .. from resource in _waived
           from waiver in resource.Waivers
           where waiver.Parts.IsEmpty && !waiver.Id.Contains('*') && stands(waiver) && WaiverNames.Covers(waiver, check)
           select (resource, waiver),
    ];
}
