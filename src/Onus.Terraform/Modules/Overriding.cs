using System.Collections.Immutable;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Modules;

/// <summary>Lays blocks of override files over those of the others, as Terraform does: attributes one by one, nested blocks all of a type together.</summary>
internal static class Overriding
{
    public static BlockSyntax Merge(BlockSyntax below, BlockSyntax above) => below with { Body = Merge(below.Body, above.Body) };

    public static Body Merge(Body below, Body above)
    {
        var attributes = below.Attributes.ToList();
        foreach (var attribute in above.Attributes)
        {
            var at = attributes.FindIndex(other => other.Name == attribute.Name);
            if (at >= 0)
            {
                attributes[at] = attribute;
            }
            else
            {
                attributes.Add(attribute);
            }
        }

        var replaced = above.Blocks.Select(TypeOf).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<BlockSyntax> blocks = [.. below.Blocks.Where(block => !replaced.Contains(TypeOf(block))), .. above.Blocks];
        return new Body([.. attributes], blocks, below.Origin);
    }

    private static string TypeOf(BlockSyntax block) => block.Type == "dynamic" ? block.Label(0) ?? "" : block.Type;
}
