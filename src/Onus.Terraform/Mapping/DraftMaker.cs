using System.Collections.Immutable;
using Onus.Catalog.Terraform;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>Makes resources of blocks: exceptions first, then the mechanical rule, then what the provider fills in.</summary>
internal sealed class DraftMaker(string deployment, TerraformTable table, AssignmentRunner runner)
{
    /// <summary>Attributes that never are properties, whatever CloudFormation calls its own.</summary>
    private static readonly HashSet<string> Never = new(StringComparer.Ordinal) { "id", "arn", "region", "timeouts", "tags_all", "owner_id" };

    /// <summary>What the mapping of a block sees.</summary>
    /// <param name="block">The block.</param>
    /// <param name="lists">The attributes that the mapping takes as lists.</param>
    /// <param name="properties">The properties of the type that it becomes; null when they are not known.</param>
    public BlockScope ScopeOf(TerraformBlock block, IReadOnlySet<string> lists, PropertySet? properties = null) =>
        new(deployment, block, PlainValues.Of(block, name => lists.Contains(name) || properties?.Find(name) is { Shape.Kind: not ShapeKind.Scalar }), MapValue.Empty);

    /// <summary>A block of a type that has no mapping, under Terraform's names.</summary>
    public Draft Unmapped(TerraformBlock block) => new(block.Address, table.NameOf(block.Type), block.Values, block);

    /// <summary>The resource that a block becomes, and those that it becomes besides.</summary>
    public IEnumerable<Draft> Make(TerraformBlock block, TerraformMapping mapping)
    {
        var scope = ScopeOf(block, mapping.Lists).With(mapping.Locals);
        var type = runner.Evaluate(mapping.Type, scope) switch
        {
            StringValue text => text.Value,
            UnknownValue { Refinement.Candidates: [StringValue first, ..] } => first.Value,
            _ => table.NameOf(block.Type),
        };
        var properties = table.Properties.Find(type);
        scope = ScopeOf(block, mapping.Lists, properties).With(mapping.Locals);
        var builder = new MapBuilder(scope.Self.Count);
        var reserved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in runner.Run(mapping.Set, scope, properties))
        {
            reserved.Add(name);
            if (value is not null)
            {
                builder.Set(name, value);
            }
        }

        if (properties is not null)
        {
            AddMechanical(scope, mapping, properties, reserved, builder);
        }

        yield return new Draft(block.Address, type, builder.Build(block.Origin), block)
        {
            Meta = MetaOf(mapping, scope),
            Defaults = [.. runner.Run(mapping.Defaults, scope, properties, OriginKind.ProviderDefault).Where(entry => entry.Value is not null).Select(entry => (entry.Name, entry.Value!))],
        };
        foreach (var draft in mapping.Also.SelectMany(product => Produce(product, scope, block.Address + ":" + product.Type.Split("::")[^1])))
        {
            draft.AddPart(block.Address);
            yield return draft;
        }
    }

    /// <summary>The resources that a part of a block becomes.</summary>
    /// <param name="product">How.</param>
    /// <param name="scope">The block.</param>
    /// <param name="address">The address of the first of them.</param>
    public IEnumerable<Draft> Produce(TerraformProduct product, BlockScope scope, string address)
    {
        if (product.When is { } when && runner.Evaluate(when, scope) is BooleanValue { Value: false } or NullValue)
        {
            yield break;
        }

        var properties = table.Properties.Find(product.Type);
        var count = 0;
        foreach (var item in ItemsOf(product, scope))
        {
            var builder = new MapBuilder();
            foreach (var (name, value) in runner.Run(product.Set, scope.WithItem(item), properties))
            {
                if (value is not null)
                {
                    builder.Set(name, value);
                }
            }

            count++;
            var origin = item is { Origin.HasPlace: true } && item.Origin.File == scope.Block.Origin.File ? item.Origin : scope.Block.Origin;
            yield return new Draft(count == 1 ? address : $"{address}:{count}", product.Type, builder.Build(origin), scope.Block);
        }
    }

    private ImmutableArray<Value?> ItemsOf(TerraformProduct product, BlockScope scope) => product.For is null
        ? [null]
        : runner.Evaluate(product.For, scope) switch
        {
            ListValue list => [.. list.Items],
            NullValue => [],
            var other => [other],
        };

    private void AddMechanical(BlockScope scope, TerraformMapping mapping, PropertySet properties, HashSet<string> reserved, MapBuilder builder)
    {
        for (var i = 0; i < scope.Self.Count; i++)
        {
            var name = scope.Self.Keys[i];
            if (Never.Contains(name) || mapping.Drop.Contains(name))
            {
                continue;
            }

            var property = name == "tags" ? null : properties.Find(name);
            if (property is not null && !reserved.Contains(property.Name) && ShapeConverter.Convert(scope.Self.Values[i], property.Shape) is { } value)
            {
                builder.TryAdd(property.Name, value);
            }
        }

        if (properties.TagProperty is { } tagProperty && !reserved.Contains(tagProperty) && properties.Find(tagProperty) is { } tags && DefaultTags.Of(scope) is { } given
            && ShapeConverter.Convert(given, tags.Shape) is { } shaped)
        {
            builder.TryAdd(tagProperty, shaped);
        }
    }

    private MapValue MetaOf(TerraformMapping mapping, BlockScope scope)
    {
        if (mapping.Meta.IsEmpty)
        {
            return MapValue.Empty;
        }

        var builder = new MapBuilder(2);
        foreach (var (name, value) in runner.Run(mapping.Meta, scope, null))
        {
            if (value is not null)
            {
                builder.Set(name, value);
            }
        }

        return builder.Build(scope.Block.Origin);
    }

    /// <summary>The key of what a block becomes.</summary>
    public string KeyOf(TerraformBlock block) => Resource.KeyOf(deployment, block.Address);
}
