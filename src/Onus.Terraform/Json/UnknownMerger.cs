using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Json;

/// <summary>Puts unknown values where a plan says that something is only known after the deployment.</summary>
internal sealed class UnknownMerger(JsonInput input, ReferenceResolver resolver, UnknownFactory unknowns, PlannedDocuments documents)
{
    /// <summary>Of more blocks of one name it is not asked what each of them says.</summary>
    private const int MaxBlocks = 200;

    private readonly GivenInputs _inputs = new(input);
    private Site _site;
    private bool _isData;
    private bool _isConfigured;

    /// <summary>The attributes of one instance with all that is unknown; what the configuration does not set is marked as chosen by the provider.</summary>
    /// <param name="after">What is known.</param>
    /// <param name="mask">What is unknown; null for nothing.</param>
    /// <param name="block">What the configuration says; null when the plan has no configuration of it.</param>
    public MapValue Merge(MapValue after, Mask? mask, ExpressionNode? block, Site site, bool isData)
    {
        // What a document comes to may be asked for amid the attributes of another instance.
        var before = (_site, _isData, _isConfigured);
        (_site, _isData, _isConfigured) = (site, isData, block is not null);
        var merged = Merge(after, mask, block);
        (_site, _isData, _isConfigured) = before;
        return merged;
    }

    private MapValue Merge(MapValue after, Mask? mask, ExpressionNode? block)
    {
        var known = block is null ? after : after.Select((name, value) => value is BooleanValue or NumberValue or StringValue ? value.WithOrigin(value.Origin.As(KindOf(block.Of(name), value.Origin.Kind))) : value);
        return mask switch
        {
            null => known,
            { IsMap: true } => Members(known, mask, block is null ? null : [block]),
            _ => Members(known, Mask.Member("id", mask), null),
        };
    }

    /// <summary>How a plain value came to be.</summary>
    private OriginKind KindOf(ExpressionNode[]? nodes, OriginKind written) =>
        nodes is null ? OriginKind.ProviderDefault
        : nodes is [{ References: { Length: > 0 } references }] && _inputs.Are(references, _site.Module) ? OriginKind.Computed
        : written;

    private Value Merge(string name, Value? value, Mask mask, ExpressionNode[]? nodes, bool isBelowBlock)
    {
        if (mask.IsWhole)
        {
            return Unknown(name, mask, nodes, isBelowBlock);
        }

        return mask.IsMap
            ? Members(value as MapValue ?? (MapValue)MapValue.Empty.WithOrigin(input.At(mask.Offset)), mask, nodes)
            : Elements(name, value as ListValue, mask, nodes);
    }

    private MapValue Members(MapValue map, Mask mask, ExpressionNode[]? nodes)
    {
        var builder = new MapBuilder(map.Count + mask.Keys.Length).SetAll(map);
        var isBlock = nodes is [{ References: null }, ..];
        for (var i = 0; i < mask.Keys.Length; i++)
        {
            var key = mask.Keys[i];
            builder.Set(key, Merge(key, map[key], mask.Parts[i]!, isBlock ? MembersOf(nodes!, key) : nodes, isBlock));
        }

        return builder.Build(map.Origin, map.Collection);
    }

    private ListValue Elements(string name, ListValue? list, Mask mask, ExpressionNode[]? nodes)
    {
        var count = Math.Max(list?.Count ?? 0, mask.Parts.Length);
        var items = ImmutableArray.CreateBuilder<Value>(count);
        var paired = Paired(mask, nodes);
        var nth = 0;
        for (var i = 0; i < count; i++)
        {
            var item = list is not null && i < list.Count ? list.Items[i] : null;
            var part = i < mask.Parts.Length ? mask.Parts[i] : null;
            if (part is null)
            {
                items.Add(item ?? new NullValue(input.At(mask.Offset)));
            }
            else if (part.IsWhole && paired is not null)
            {
                items.Add(Reference(name, paired[nth++], isSole: true, input.At(part.Offset)));
            }
            else
            {
                items.Add(Merge(name, item, part, nodes, isBelowBlock: false));
            }
        }

        return Value.List(items.MoveToImmutable(), list?.Origin ?? input.At(mask.Offset));
    }

    /// <summary>
    /// As many unknown elements as the expression refers to things, and to nothing else: each element is one of them, as in <c>[a.id, b.id]</c>.
    /// Null when that can't be said.
    /// </summary>
    private List<ReferenceTarget>? Paired(Mask mask, ExpressionNode[]? nodes)
    {
        if (nodes is not [{ References: { Length: > 1 } references }])
        {
            return null;
        }

        var unknown = 0;
        foreach (var part in mask.Parts)
        {
            if (part is { IsWhole: false })
            {
                return null;
            }

            unknown += part is null ? 0 : 1;
        }

        var search = unknown > 1 ? resolver.Resolve(references, _site) : null;
        return search is { IsIncomplete: false, HasOthers: false } && search.Targets.Count == unknown ? search.Targets : null;
    }

    private Value Unknown(string name, Mask mask, ExpressionNode[]? nodes, bool isBelowBlock)
    {
        var origin = input.At(mask.Offset);
        if (nodes is null)
        {
            return _isConfigured && isBelowBlock ? unknowns.Unset(name, origin, _isData) : unknowns.Set(name, origin, _isData);
        }

        var references = nodes is [{ References: { } only }] ? only : All(nodes);
        if (references.Length == 0)
        {
            return unknowns.Set(name, origin, _isData);
        }

        var search = resolver.Resolve(references, _site);
        return search.Single() is { } target
            ? Reference(name, target, !search.HasOthers && !search.IsIncomplete && search.Targets.Count == 1, origin)
            : unknowns.Set(name, origin, _isData);
    }

    /// <summary>A value that refers to something: to a document, which is read as far as it is known, or to what only the deployment gives.</summary>
    private Value Reference(string name, ReferenceTarget target, bool isSole, Origin origin) =>
        isSole && documents.Of(target) is { } text ? text.WithOrigin(origin.As(OriginKind.Computed)) : unknowns.Reference(name, target, isSole, origin);

    /// <summary>What any of several blocks of one name says: sets of blocks have another order in a plan than in the configuration.</summary>
    private static ExpressionNode[]? MembersOf(ExpressionNode[] nodes, string key)
    {
        if (nodes.Length == 1)
        {
            return nodes[0].Of(key);
        }

        if (nodes.Length > MaxBlocks)
        {
            return [ExpressionNode.Opaque];
        }

        List<ExpressionNode>? found = null;
        foreach (var node in nodes)
        {
            if (node.Of(key) is { } members)
            {
                (found ??= []).AddRange(members);
            }
        }

        return found?.ToArray();
    }

    private static string[] All(ExpressionNode[] nodes)
    {
        var all = new List<string>();
        foreach (var node in nodes)
        {
            all.AddRange(node.References ?? []);
            if (all.Count > MaxBlocks)
            {
                return [];
            }
        }

        return [.. all];
    }
}
