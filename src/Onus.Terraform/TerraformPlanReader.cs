using Onus.Core.Model;
using Onus.Sources;
using Onus.Terraform.Json;

namespace Onus.Terraform;

/// <summary>Reads plans as <c>terraform show -json</c> writes them.</summary>
public sealed class TerraformPlanReader : IReader
{
    /// <inheritdoc/>
    public string Kind => "terraform-plan";

    /// <inheritdoc/>
    public (string Kind, string What)? YieldsTo => ("terraform", "plan");

    /// <inheritdoc/>
    public bool Recognises(CandidateFile file) => TerraformPlans.Recognises(file);

    /// <inheritdoc/>
    public IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context) =>
        TerraformDeployments.Map(files, Kind, context, TerraformPlans.Read);
}
