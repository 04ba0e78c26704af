using Onus.CloudFormation;
using Onus.CloudFormation.Cdk;
using Onus.Sources;
using Onus.Terraform;

namespace Onus.Engine.Inputs;

/// <summary>The readers of files that Onus has.</summary>
public static class Readers
{
    /// <summary>All of them, in the order in which they are asked about a file; the first that recognises it reads it.</summary>
    public static IReadOnlyList<IReader> All { get; } = [new TerraformReader(), new TerraformPlanReader(), new TerraformStateReader(), new CdkReader(), new CloudFormationReader()];
}
