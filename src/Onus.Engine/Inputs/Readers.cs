using Onus.CloudFormation;
using Onus.CloudFormation.Cdk;
using Onus.Live.Recorded;
using Onus.Live.Snapshots;
using Onus.Sources;
using Onus.Terraform;

namespace Onus.Engine.Inputs;

/// <summary>The readers of files that Onus has.</summary>
public static class Readers
{
    /// <summary>All of them, made anew since each remembers what it saw in a run, in the order in which they are asked about a file; the first that recognises it reads it.</summary>
    public static IReadOnlyList<IReader> All => [new TerraformReader(), new TerraformPlanReader(), new TerraformStateReader(), new CdkReader(), new CloudFormationReader(), new SnapshotReader(), new ConfigReader()];
}
