using System.Collections.Immutable;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Sources.Waivers;

namespace Onus.Terraform.Modules;

/// <summary>Gives the suppressions in the comments of a Terraform file to the blocks that they stand at.</summary>
internal static class BlockComments
{
    /// <summary>Adds a file's waivers.</summary>
    /// <param name="rule">Says which suppressions count.</param>
    /// <param name="waivers">Takes the waivers, by the origin of the block.</param>
    public static void Read(ParsedFile file, string text, SourceMap sources, SuppressionRule rule, Dictionary<Origin, ImmutableArray<Waiver>> waivers)
    {
        Dictionary<BlockSyntax, List<Waiver>>? found = null;
        List<Waiver>? ofFile = null;
        CommentTargets? targets = null;
        foreach (var comment in file.Comments)
        {
            if (!SuppressionSyntax.MayHold(comment.Text))
            {
                continue;
            }

            (ofFile ??= []).AddRange(rule.OfFile(comment.Text, comment.Origin, file.Body.Blocks is [] || comment.Origin.Offset < file.Body.Blocks[0].Origin.Offset));
            targets ??= new CommentTargets(text, static line => line is ['#', ..] or ['/', '/', ..] or ['/', '*', ..]);
            var (block, standing) = BlockAt(file.Body.Blocks, comment.Origin, targets, sources);
            if (block is null || !CanBeWaived(block))
            {
                rule.Apply(comment.Text, comment.Origin, null, null);
                continue;
            }

            found ??= new Dictionary<BlockSyntax, List<Waiver>>(ReferenceEqualityComparer.Instance);
            if (!found.TryGetValue(block, out var list))
            {
                found[block] = list = [];
            }

            rule.Apply(comment.Text, comment.Origin, standing, list, block.Type == "module");
        }

        foreach (var (block, list) in found ?? [])
        {
            waivers[block.Origin] = [.. list];
        }

        foreach (var block in ofFile is { Count: > 0 } ? file.Body.Blocks.Where(CanBeWaived) : [])
        {
            waivers[block.Origin] = [.. waivers.GetValueOrDefault(block.Origin, []), .. ofFile!];
        }
    }

    /// <summary>What is accepted at a data source is accepted of the resources that are made of it.</summary>
    private static bool CanBeWaived(BlockSyntax block) => block.Type is "resource" or "module" or "data";

    private static (BlockSyntax? Block, Standing Standing) BlockAt(ImmutableArray<BlockSyntax> blocks, Origin comment, CommentTargets targets, SourceMap sources)
    {
        var target = targets.Below((int)comment.Offset);
        if (target >= 0 && LastUpTo(blocks, target) is { } next && next.Origin.Offset == target)
        {
            return (next, Standing.Above);
        }

        if (LastUpTo(blocks, comment.Offset) is not { } block)
        {
            return (null, default);
        }

        var isHead = sources.Locate(block.Origin)?.Line == sources.Locate(comment)?.Line;
        return isHead ? (block, Standing.Head)
            : comment.Offset < block.Body.End.Offset ? (block, Standing.Inside)
            : (null, default);
    }

    /// <summary>The last block that begins at an offset or before it.</summary>
    private static BlockSyntax? LastUpTo(ImmutableArray<BlockSyntax> blocks, long offset)
    {
        var (low, high) = (0, blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = blocks[middle].Origin.Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : blocks[low - 1];
    }
}
