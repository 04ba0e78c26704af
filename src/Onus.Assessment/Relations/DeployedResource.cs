using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Relations;

/// <summary>A resource among those that are deployed with it: all that a condition can read.</summary>
/// <param name="Index">The resources of its deployment, itself included.</param>
public sealed record DeployedResource(Resource Resource, DeploymentIndex Index)
{
    private IReadOnlyList<string>? _targets;

    /// <summary>Whether its conditions see nothing of what may not be deployed.</summary>
    public bool LeavesOutDoubtful { get; init; }

    /// <summary>Why something that a condition of it looked at may not be deployed; null where all that was looked at is. Two threads may both find it.</summary>
    public UnknownReason? MetDoubt { get; private set; }

    /// <summary>Whether another resource is left out. What is deployed exactly when the resource itself is never is.</summary>
    /// <param name="other">A resource that a condition looks at.</param>
    public bool LeavesOut(Resource other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Doubt is not { } doubt || ReferenceEquals(other, Resource) || doubt == Resource.Doubt)
        {
            return false;
        }

        MetDoubt ??= doubt;
        return LeavesOutDoubtful;
    }

    /// <summary>What others call it; looked up when it is first asked for. Two threads may both do it, to the same effect.</summary>
    public IReadOnlyList<string> Targets => _targets ??= [.. Index.TargetsOf(Resource)];
}
