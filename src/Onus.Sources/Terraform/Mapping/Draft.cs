using System.Collections.Immutable;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Terraform.Mapping;

/// <summary>A resource in the making: others may still fold into it.</summary>
internal sealed class Draft(string address, string type, MapValue properties, TerraformBlock block)
{
    private List<string>? _parts;
    private List<Waiver>? _waivers;
    private Dictionary<string, List<Value>>? _appended;

    public string Address { get; } = address;

    public string Type { get; } = type;

    public MapValue Properties { get; private set; } = properties;

    public TerraformBlock Block { get; } = block;

    public MapValue Meta { get; init; } = MapValue.Empty;

    /// <summary>What the owner's mapping fills in where neither the block nor what folds into it says anything.</summary>
    public IReadOnlyList<(string Name, Value Value)> Defaults { get; init; } = [];

    /// <summary>The same resource with other defaults; nothing may have been appended to the new one yet.</summary>
    public Draft WithDefaults(IReadOnlyList<(string Name, Value Value)> defaults) =>
        new(Address, Type, Properties, Block) { Meta = Meta, Defaults = defaults, _appended = _appended, _parts = _parts, _waivers = _waivers };

    public void AddPart(string address) => (_parts ??= []).Add(address);

    /// <summary>Takes over what is accepted of a part; what is accepted of all of it is not: the owner is more than the part.</summary>
    public void AddPart(TerraformBlock part)
    {
        AddPart(part.Address);
        foreach (var waiver in part.Waivers)
        {
            if (!waiver.Id.Contains('*') && !Block.Waivers.Contains(waiver))
            {
                (_waivers ??= []).Add(waiver);
            }
        }
    }

    /// <summary>Sets a property; objects are merged.</summary>
    public void Set(string name, Value value)
    {
        var builder = Copy(Properties, 1);
        builder.Set(name, Properties[name] is MapValue old && value is MapValue added ? Merged(old, added) : value);
        Properties = builder.Build(Properties.Origin);
    }

    /// <summary>Adds the elements of a list to a list property.</summary>
    public void Append(string name, Value value)
    {
        _appended ??= new Dictionary<string, List<Value>>(StringComparer.Ordinal);
        if (!_appended.TryGetValue(name, out var list))
        {
            _appended[name] = list = [];
        }

        if (value is ListValue items)
        {
            list.AddRange(items.Items);
        }
        else
        {
            list.Add(value);
        }
    }

    public Resource ToResource(string deployment)
    {
        var builder = Copy(Properties, Defaults.Count + (_appended?.Count ?? 0));
        foreach (var (name, items) in _appended ?? [])
        {
            builder.Set(name, Appended(Properties[name], items));
        }

        foreach (var (name, value) in Defaults)
        {
            if (!builder.TryAdd(name, value) && Properties[name] is MapValue given && value is MapValue filled)
            {
                builder.Set(name, Merged(filled, given).WithOrigin(given.Origin));
            }
        }

        return new Resource(deployment, Address, Type, builder.Build(Properties.Origin), Block.Origin)
        {
            Meta = Meta,
            Doubt = Block.Doubt,
            Parts = _parts is null ? [] : [.. _parts],
            Waivers = _waivers is null ? Block.Waivers : [.. Block.Waivers, .. _waivers],
        };
    }

    /// <summary>A list with more elements; where the list itself is not known, its value stays as one element that is not.</summary>
    private static ListValue Appended(Value? old, List<Value> items)
    {
        ImmutableArray<Value> all = old switch
        {
            null or NullValue => [.. items],
            ListValue list => [.. list.Items, .. items],
            _ => [old, .. items],
        };
        return Value.List(all, items.Count > 0 ? items[0].Origin : Origin.None);
    }

    private static MapValue Merged(MapValue old, MapValue added)
    {
        var builder = Copy(old, added.Count);
        for (var i = 0; i < added.Count; i++)
        {
            var name = added.Keys[i];
            builder.Set(name, old[name] is MapValue inner && added.Values[i] is MapValue more ? Merged(inner, more) : added.Values[i]);
        }

        return builder.Build(added.Origin);
    }

    private static MapBuilder Copy(MapValue map, int more)
    {
        var builder = new MapBuilder(map.Count + more);
        for (var i = 0; i < map.Count; i++)
        {
            builder.Set(map.Keys[i], map.Values[i]);
        }

        return builder;
    }
}
