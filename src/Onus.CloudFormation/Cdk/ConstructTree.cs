using System.Text;
using Onus.CloudFormation.Templates;
using Onus.Contracts.Digests;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.CloudFormation.Cdk;

/// <summary>The constructs of a CDK app as <c>tree.json</c> lists them. It names no logical ids, but these follow from the paths.</summary>
internal static class ConstructTree
{
    private const string TypeAttribute = "aws:cdk:cloudformation:type";
    private const long MaxSize = 100_000_000;
    private const int MaxDepth = 90;
    private const int MaxHuman = 240;

    /// <summary>The tree of an assembly; null when there is none that can be read.</summary>
    public static MapValue? Load(Assembly assembly, ReadContext context)
    {
        if (assembly.Find("tree.json") is not { Name: "tree.json", Length: <= MaxSize } tree)
        {
            return null;
        }

        var file = context.Sources.Add(tree.Shown);
        var bytes = tree.ReadAll();
        if (bytes is null || JsonTree.Read(bytes, file, out _)?.Root is not MapValue root)
        {
            context.Diagnostics.Warning("cdk-tree-unreadable", $"The tree of constructs can't be read; resources are named by their logical ids only.", file.At(0), $"Run 'cdk synth' again.");
            return null;
        }

        return root["tree"] as MapValue;
    }

    /// <summary>Adds the paths of one stack's resources.</summary>
    /// <param name="stack">The path of the stack's construct, or its artifact's id.</param>
    public static void AddPaths(MapValue tree, string stack, ConstructPaths paths)
    {
        if (Find(tree, stack, 0) is { } node)
        {
            Walk(node, [], paths, 0);
        }
    }

    private static MapValue? Find(MapValue node, string stack, int depth)
    {
        var path = (node["path"] as StringValue)?.Value;
        if (path is not null && path.Length > 0 && (path == stack || path.Replace("/", "", StringComparison.Ordinal) == stack || path.Replace('/', '-') == stack))
        {
            return node;
        }

        return depth < 8 && node["children"] is MapValue children
            ? children.Entries.Select(child => child.Value is MapValue map ? Find(map, stack, depth + 1) : null).FirstOrDefault(found => found is not null)
            : null;
    }

    private static void Walk(MapValue node, List<string> names, ConstructPaths paths, int depth)
    {
        if (depth > 0 && (node["attributes"] as MapValue)?[TypeAttribute] is StringValue && node["path"] is StringValue path)
        {
            paths.Add(LogicalIdOf(names), path.Value);
        }

        if (depth >= MaxDepth || node["children"] is not MapValue children)
        {
            return;
        }

        foreach (var (name, value) in children.Entries)
        {
            if (value is MapValue child)
            {
                names.Add(child["id"] is StringValue id ? id.Value : name);
                Walk(child, names, paths, depth + 1);
                names.RemoveAt(names.Count - 1);
            }
        }
    }

    /// <summary>The logical id that the CDK gives to a construct: its names run together, and a hash of its path.</summary>
    private static string LogicalIdOf(List<string> names)
    {
        var shown = names.FindAll(name => name != "Default");
        if (shown.Count == 1 && Letters(shown[0]) is { Length: <= 255 } single)
        {
            return single;
        }

        var human = new StringBuilder();
        var last = "";
        foreach (var name in shown)
        {
            if (name != "Resource" && !last.EndsWith(name, StringComparison.Ordinal))
            {
                human.Append(Letters(name));
                last = name;
            }
        }

        // The CDK's hash is MD5; it only tells names apart.
        var hash = Convert.ToHexString(Digest.Md5(Encoding.UTF8.GetBytes(string.Join('/', shown))))[..8];
        return human.ToString(0, Math.Min(human.Length, MaxHuman)) + hash;
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));
}
