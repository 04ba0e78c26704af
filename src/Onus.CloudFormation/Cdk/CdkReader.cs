using Onus.CloudFormation.Templates;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Cdk;

/// <summary>Reads what a CDK app writes: each stack of the assembly is a deployment, each stage an assembly of its own.</summary>
public sealed class CdkReader : IReader
{
    private const string StackType = "aws:cloudformation:stack";
    private const string StageType = "cdk:cloud-assembly";
    private const int MaxStages = 1000;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Kind => "cdk";

    /// <inheritdoc/>
    public bool Recognises(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Assembly.Recognises(file))
        {
            return true;
        }

        // What lies beside a manifest is read through it, as far as it lists it, unless it is asked for by name.
        return !file.Named && IsPart(file.Name) && _folders.GetOrAdd(file.Tree.IdOf(file.Folder), static (_, part) => Assembly.IsBeside(part), file);
    }

    /// <inheritdoc/>
    public IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        var seen = new FilesRead([], []);
        foreach (var file in context.Each(files))
        {
            if (Assembly.Recognises(file))
            {
                foreach (var deployment in context.Contain(file.Shown, () => ReadAssembly(file, context, seen)) ?? [])
                {
                    yield return deployment;
                }
            }
        }

        // A manifest speaks for what it lists, and for nothing else that lies beside it.
        var templates = new CloudFormationReader();
        var rest = files.Where(file => !seen.Own.Contains(file.Id) && !seen.Nested.Contains(file.Id) && !Assembly.Recognises(file) && templates.Recognises(file)).ToList();
        foreach (var deployment in templates.Read(rest, context))
        {
            yield return deployment;
        }
    }

    private static bool IsPart(string name) =>
        name is "tree.json" or "cdk.out" or "integ.json" or "validation-report.json"
        || name.EndsWith(".template.json", StringComparison.Ordinal)
        || name.EndsWith(".assets.json", StringComparison.Ordinal)
        || name.EndsWith(".metadata.json", StringComparison.Ordinal);

    private List<Deployment> ReadAssembly(CandidateFile manifest, ReadContext context, FilesRead seen)
    {
        var deployments = new List<Deployment>();
        var waiting = new Queue<CandidateFile>([manifest]);
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Own.Add(next.Id) || Assembly.Load(next, context) is not { } assembly)
            {
                continue;
            }

            var tree = ConstructTree.Load(assembly, context);
            foreach (var (id, value) in context.Each(assembly.Artifacts.Entries))
            {
                if (value is not MapValue artifact || artifact["type"] is not StringValue type)
                {
                    continue;
                }

                if (type.Value == StackType && context.Contain(next.Shown, () => ReadStack(assembly, id, artifact, tree, context, seen)) is { } deployment)
                {
                    deployments.Add(deployment);
                }
                else if (type.Value == StageType && StageOf(assembly, artifact, context) is { } stage)
                {
                    if (waiting.Count < MaxStages)
                    {
                        waiting.Enqueue(stage);
                    }
                }
            }
        }

        return deployments;
    }

    private Deployment? ReadStack(Assembly assembly, string id, MapValue artifact, MapValue? tree, ReadContext context, FilesRead seen)
    {
        var stack = new StackArtifact(assembly, id, artifact);
        if (stack.Template(context) is not { } file || !seen.Own.Add(file.Id)
            || new TemplateLoader(context, context.Diagnostics).Load(file, isTold: false) is not { } template)
        {
            return null;
        }

        var own = context with { Options = stack.Options(context.Options) };
        var paths = stack.Paths(context);
        if (tree is not null)
        {
            ConstructTree.AddPaths(tree, artifact["displayName"] is StringValue name ? name.Value.Split(' ')[0] : id, paths);
        }

        var family = StackReader.Read(template, file.Shown, own, context.Diagnostics, paths);
        seen.Nested.UnionWith(family.NestedFiles);
        return new Deployment(file.Shown, Kind, family.Resources) { Length = family.Length };
    }

    private static CandidateFile? StageOf(Assembly assembly, MapValue artifact, ReadContext context)
    {
        if ((artifact["properties"] as MapValue)?["directoryName"] is not StringValue folder)
        {
            return null;
        }

        if (assembly.Find(folder.Value + "/" + Assembly.ManifestName) is not { } stage)
        {
            context.Diagnostics.Warning("cdk-stage-missing", $"The stage \"{folder.Value}\" of the assembly is not there, or lies outside of the root folder.", folder.Origin, $"Run 'cdk synth' again, and scan its whole output.");
            return null;
        }

        return Assembly.Recognises(stage) ? stage : null;
    }

    /// <summary>The ids of files that were read: for themselves, and as templates that others nest.</summary>
    private sealed record FilesRead(HashSet<string> Own, HashSet<string> Nested);
}
