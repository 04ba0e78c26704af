using System.Collections.Frozen;

namespace Onus.Hcl.Syntax;

/// <summary>Which names of a body are blocks. JSON can't tell blocks from attributes, so who reads a body has to; every other name is an attribute.</summary>
/// <param name="Blocks">The types of blocks.</param>
public sealed record JsonBodySchema(FrozenDictionary<string, JsonBlockSchema> Blocks)
{
    /// <summary>A body without blocks.</summary>
    public static JsonBodySchema AttributesOnly { get; } = new(FrozenDictionary<string, JsonBlockSchema>.Empty);

    /// <summary>A body with blocks.</summary>
    /// <param name="blocks">Types of blocks, how many labels each has, and what its body holds.</param>
    public static JsonBodySchema Of(params IEnumerable<(string Type, int Labels, JsonBodySchema Body)> blocks) =>
        new(blocks.ToFrozenDictionary(block => block.Type, block => new JsonBlockSchema(block.Labels, block.Body)));
}

/// <summary>What a type of block looks like.</summary>
/// <param name="Labels">How many labels it has.</param>
/// <param name="Body">What its body holds.</param>
public sealed record JsonBlockSchema(int Labels, JsonBodySchema Body);
