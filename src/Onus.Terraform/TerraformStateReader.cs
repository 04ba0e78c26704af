using Onus.Core.Model;
using Onus.Sources;
using Onus.Terraform.Json;

namespace Onus.Terraform;

/// <summary>Reads states: <c>terraform.tfstate</c> and what <c>terraform show -json</c> writes of one.</summary>
public sealed class TerraformStateReader : IReader
{
    /// <inheritdoc/>
    public string Kind => "terraform-state";

    /// <inheritdoc/>
    public (string Kind, string What)? YieldsTo => ("terraform", "state");

    /// <inheritdoc/>
    public bool Recognises(CandidateFile file) => TerraformStates.Recognises(file);

    /// <inheritdoc/>
    public IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context) =>
        TerraformDeployments.Map(files, Kind, context, TerraformStates.Read);
}
