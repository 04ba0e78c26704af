using System.Collections.Immutable;
using Onus.Catalog.Model;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>example</c> blocks.</summary>
internal static class ExampleReader
{
    public static ImmutableArray<Example> Read(BlockReader reader, LoadContext context, IReadOnlyCollection<string> kinds)
    {
        var examples = ImmutableArray.CreateBuilder<Example>();
        foreach (var block in reader.Blocks("example"))
        {
            var expected = block.Label(0) ?? "";
            if (!kinds.Contains(expected))
            {
                context.Error("catalog-type", $"An example can't expect \"{expected}\".", block.Origin, $"Known are {string.Join(", ", kinds)}.");
                continue;
            }

            examples.Add(new Example(expected, block.Label(1), context.Expand(block.Body), block.Origin));
        }

        return examples.ToImmutable();
    }

    /// <summary>Reports the kinds of example that are missing.</summary>
    public static void Require(ImmutableArray<Example> examples, BlockReader reader, LoadContext context, params ReadOnlySpan<string> kinds)
    {
        foreach (var kind in kinds)
        {
            if (!examples.Any(example => example.Expected == kind))
            {
                context.Error("catalog-example", $"\"{reader.Label}\" has no example \"{kind}\".", reader.Origin, $"Add example \"{kind}\" {{ … }}.");
            }
        }
    }
}
