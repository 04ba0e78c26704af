using Onus.CloudFormation.Templates;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.CloudFormation.Cdk;

/// <summary>One stack of an assembly.</summary>
internal sealed class StackArtifact(Assembly assembly, string id, MapValue artifact)
{
    private const long MaxMetadata = 100_000_000;
    private readonly MapValue _properties = artifact["properties"] as MapValue ?? MapValue.Empty;

    /// <summary>The file of its template; null, with a diagnostic, when it is not there.</summary>
    public CandidateFile? Template(ReadContext context)
    {
        if (_properties["templateFile"] is not StringValue { Value.Length: > 0 } name || name.Value.Contains("..", StringComparison.Ordinal))
        {
            context.Diagnostics.Error("cdk-no-template", $"The stack \"{id}\" of the assembly names no template.", artifact.Origin, $"Run 'cdk synth' again.");
            return null;
        }

        var file = assembly.Find(name.Value);
        if (file is null || file.Length > Math.Min(context.Options.MaxFileSize, Array.MaxLength))
        {
            context.Diagnostics.Error("cdk-no-template", $"The template \"{name.Value}\" of the stack \"{id}\" is not there, lies outside of the root folder or is too large.", name.Origin, $"Run 'cdk synth' again, and scan its whole output.");
            return null;
        }

        return file;
    }

    /// <summary>What the assembly knows about the deployment, below what the user says.</summary>
    public ReadOptions Options(ReadOptions given)
    {
        // aws://ACCOUNT/REGION, with unknown-account and unknown-region for what is open.
        var target = (artifact["environment"] as StringValue)?.Value.Replace("aws://", "", StringComparison.Ordinal).Split('/') ?? [];
        var parameters = given.Parameters;
        if (_properties["parameters"] is MapValue { Count: > 0 } own)
        {
            var all = new Dictionary<string, Value>(StringComparer.Ordinal);
            foreach (var (key, value) in own.Entries.Concat(parameters.Select(pair => (pair.Key, pair.Value))))
            {
                all[key] = value;
            }

            parameters = all;
        }

        return given with
        {
            AccountId = given.AccountId ?? (target is [var account, _] && account != "unknown-account" ? account : null),
            Region = given.Region ?? (target is [_, var region] && region != "unknown-region" ? region : null),
            StackName = given.StackName ?? (_properties["stackName"] as StringValue)?.Value ?? id,
            Parameters = parameters,
        };
    }

    /// <summary>The construct paths of its resources, by logical id, where the manifest lists them.</summary>
    public ConstructPaths Paths(ReadContext context)
    {
        var paths = new ConstructPaths();
        Add(artifact["metadata"], paths);
        if (artifact["additionalMetadataFile"] is StringValue name && !name.Value.Contains("..", StringComparison.Ordinal)
            && assembly.Find(name.Value) is { Length: <= MaxMetadata } file && file.ReadAll() is { } bytes)
        {
            Add(JsonTree.Read(bytes, context.Sources.Add(file.Shown), out _)?.Root, paths);
        }

        return paths;
    }

    private static void Add(Value? metadata, ConstructPaths paths)
    {
        if (metadata is MapValue map)
        {
            foreach (var (path, value) in map.Entries)
            {
                foreach (var item in value is ListValue list ? list.Items : [])
                {
                    if (item is MapValue entry && entry["type"] is StringValue { Value: "aws:cdk:logicalId" } && entry["data"] is StringValue logical)
                    {
                        paths.Add(logical.Value, path.TrimStart('/'));
                    }
                }
            }
        }
    }
}
