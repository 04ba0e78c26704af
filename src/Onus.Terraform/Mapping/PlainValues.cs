using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>
/// The attributes of a block as the mappings want them: sets as lists, and without what Terraform's plan, state and configuration hold for "not set":
/// null, the empty text, the empty list, and what the provider will choose. Maps with keys of the user's own (tags, variables) stay as they are.
/// </summary>
internal sealed class PlainValues
{
    private const int MaxDepth = 40;
    private readonly TerraformBlock _block;
    private readonly Func<string, bool> _mayBeBlocks;

    private PlainValues(TerraformBlock block, Func<string, bool> mayBeBlocks)
    {
        _block = block;
        _mayBeBlocks = mayBeBlocks;
    }

    /// <summary>The attributes of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mayBeBlocks">Whether an attribute of the block may hold nested blocks, which <c>dynamic</c> can make without a plan saying so.</param>
    public static MapValue Of(TerraformBlock block, Func<string, bool> mayBeBlocks) => new PlainValues(block, mayBeBlocks).Block(block.Values, 0);

    /// <summary>Whether nobody has written it: the provider or AWS will choose it, as where a configuration does not set it.</summary>
    private bool IsLeftToProvider(string name, Value value, int depth) =>
        value is UnknownValue { Origin.Kind: OriginKind.ProviderDefault }
        && (_block.Dynamic is { } known ? !known.Contains(name) : depth == 0 && !_mayBeBlocks(name));

    private MapValue Block(MapValue block, int depth)
    {
        var builder = new MapBuilder(block.Count);
        for (var i = 0; i < block.Count; i++)
        {
            var value = block.Values[i];
            if (value is not (NullValue or StringValue { Value.Length: 0 } or ListValue { Count: 0 }) && !IsLeftToProvider(block.Keys[i], value, depth))
            {
                builder.Set(block.Keys[i], value is ListValue list ? List(list, depth + 1) : value);
            }
        }

        var plain = builder.Build(block.Origin);
        return block.IsSensitive ? (MapValue)plain.AsSensitive() : plain;
    }

    private ListValue List(ListValue list, int depth)
    {
        ImmutableArray<Value>.Builder? items = null;
        if (depth < MaxDepth)
        {
            for (var i = 0; i < list.Count; i++)
            {
                Value plain = list.Items[i] switch
                {
                    MapValue map => Block(map, depth + 1),
                    ListValue inner => List(inner, depth + 1),
                    var other => other,
                };
                if (!ReferenceEquals(plain, list.Items[i]) && items is null)
                {
                    items = ImmutableArray.CreateBuilder<Value>(list.Count);
                    items.AddRange(list.Items.AsSpan(0, i));
                }

                items?.Add(plain);
            }
        }

        if (items is null && list.Collection != CollectionKind.Set)
        {
            return list;
        }

        var result = Value.List(items?.MoveToImmutable() ?? list.Items, list.Origin);
        return list.IsSensitive ? (ListValue)result.AsSensitive() : result;
    }
}
