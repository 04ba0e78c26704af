using Onus.Assessment.Relations;
using Onus.Core.Model;

namespace Onus.Assessment.Checks;

/// <summary>What the catalogue's own functions work on: the resource at hand and those deployed with it.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Index">The deployment's resources.</param>
public sealed record CheckContext(Resource Resource, DeploymentIndex Index);
