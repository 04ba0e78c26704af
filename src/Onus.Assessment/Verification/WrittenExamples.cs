using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Verification;

/// <summary>The examples of checks as what would be deployed. Safe for use by several threads.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="evaluator">Judges.</param>
public sealed class WrittenExamples(ServiceCatalog catalog, RuleEvaluator evaluator)
{
    /// <summary>What an example deploys, the resource that it is about first; null when it can't be read.</summary>
    public static Deployment? Of(Check check, Example example)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(example);
        return !check.Types.IsEmpty && ExampleBuilder.Build(example, check.Types[0], check.Locals, check.Parameters) is { Errors.Count: 0 } built ? built.Deployment : null;
    }

    /// <summary>What a check says of one of the resources of a deployment.</summary>
    public FindingStatus Verdict(Check check, Deployment deployment, Resource resource) =>
        evaluator.Explain(check, new DeployedResource(resource, new DeploymentIndex(deployment, catalog))).Status;
}
