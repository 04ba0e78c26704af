using Onus.Core.Model;

namespace Onus.Assessment.Relations;

/// <summary>A resource among those that are deployed with it: all that a condition can read.</summary>
/// <param name="Index">The resources of its deployment, itself included.</param>
public sealed record DeployedResource(Resource Resource, DeploymentIndex Index)
{
    private IReadOnlyList<string>? _targets;

    /// <summary>What others call it; looked up when it is first asked for. Two threads may both do it, to the same effect.</summary>
    public IReadOnlyList<string> Targets => _targets ??= [.. Index.TargetsOf(Resource)];
}
