using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Json;

/// <summary>What a plan does not tell of a block, but its configuration does.</summary>
/// <param name="Dynamic">The names of the blocks that it makes with <c>dynamic</c>, at any depth.</param>
/// <param name="Places">Where its arguments stand.</param>
internal sealed record WrittenBlock(Origin Origin, IReadOnlySet<string> Dynamic, WrittenPlaces Places)
{
    private const int MaxDepth = 64;

    /// <summary>What is accepted of it, as comments at the block, at what it is made of and at the calls of its modules say.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    public static WrittenBlock Of(BlockSyntax block)
    {
        HashSet<string>? names = null;
        Collect(block.Body, ref names, 0);
        return new WrittenBlock(block.Origin, names is null ? FrozenSet<string>.Empty : names, WrittenPlaces.Of(block));
    }

    private static void Collect(Body body, ref HashSet<string>? names, int depth)
    {
        foreach (var block in depth > MaxDepth ? [] : body.Blocks)
        {
            if (block.Type == "dynamic" && block.Label(0) is { } name)
            {
                (names ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
            }

            Collect(block.Body, ref names, depth + 1);
        }
    }
}
