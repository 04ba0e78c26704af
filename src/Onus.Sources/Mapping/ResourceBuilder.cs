using System.Collections.Immutable;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>A resource in the making: parts may still join it.</summary>
internal sealed class ResourceBuilder(string address, string type, MapValue properties, SourceRecord record)
{
    private List<string>? _parts;
    private List<SourceBlock>? _blocks;
    private List<Waiver>? _waivers;
    private Dictionary<string, AppendedItems>? _appended;

    public string Address { get; } = address;

    public string Type { get; } = type;

    public MapValue Properties { get; private set; } = properties;

    public SourceRecord Record { get; } = record;

    public MapValue Meta { get; init; } = MapValue.Empty;

    /// <summary>What the owner's mapping fills in where neither the record nor what joins it says anything.</summary>
    public IReadOnlyList<(string Name, Value Value)> Defaults { get; init; } = [];

    /// <summary>The same resource with other defaults; nothing may have been appended to the new one yet.</summary>
    public ResourceBuilder WithDefaults(IReadOnlyList<(string Name, Value Value)> defaults) =>
        new(Address, Type, Properties, Record) { Meta = Meta, Defaults = defaults, _appended = _appended, _parts = _parts, _blocks = _blocks, _waivers = _waivers };

    public void AddPart(string address) => (_parts ??= []).Add(address);

    /// <summary>Takes over what is accepted of a part; what is accepted of all of it is not: the owner is more than the part.</summary>
    public void AddPart(SourceRecord part)
    {
        AddPart(part.Address);
        (_blocks ??= []).Add(new SourceBlock(part.Type, part.Address, part.Origin));
        foreach (var waiver in part.Waivers)
        {
            if (!waiver.Id.Contains('*') && !Record.Waivers.Contains(waiver))
            {
                (_waivers ??= []).Add(waiver);
            }
        }
    }

    /// <summary>The value of a property as far as it is known by now; the default's where nothing is set, null where there is none.</summary>
    public Value ValueOf(string name) => Properties[name] ?? Defaults.FirstOrDefault(entry => entry.Name == name).Value ?? Value.Null;

    /// <summary>Whether something says what a property is, besides its default.</summary>
    public bool Has(string name) => Properties[name] is not null || _appended?.ContainsKey(name) == true;

    /// <summary>Sets a property; objects are merged.</summary>
    public void Set(string name, Value value)
    {
        var builder = Copy(Properties, 1);
        builder.Set(name, Properties[name] is MapValue old && value is MapValue added ? Merged(old, added) : value);
        Properties = builder.Build(Properties.Origin);
    }

    /// <summary>Adds an element to a list property.</summary>
    /// <param name="doubt">Why it is not certain that it is there; null when it is.</param>
    public void Append(string name, Value item, UnknownReason? doubt)
    {
        _appended ??= new Dictionary<string, AppendedItems>(StringComparer.Ordinal);
        if (!_appended.TryGetValue(name, out var list))
        {
            _appended[name] = list = new AppendedItems();
        }

        list.Add(item, doubt);
    }

    /// <summary>The resource.</summary>
    /// <param name="source">The name of the source.</param>
    public Resource ToResource(string deployment, string source)
    {
        var builder = Copy(Properties, Defaults.Count + (_appended?.Count ?? 0));
        foreach (var (name, items) in _appended ?? [])
        {
            builder.Set(name, items.After(Properties[name]));
        }

        foreach (var (name, value) in Defaults)
        {
            if (!builder.TryAdd(name, value) && Properties[name] is MapValue given && value is MapValue filled)
            {
                builder.Set(name, Merged(filled, given).WithOrigin(given.Origin));
            }
        }

        var properties = builder.Build(Properties.Origin);
        return new Resource(deployment, Address, Type, properties, Record.Origin)
        {
            Meta = Meta,
            RegionValue = Record.RegionValue,
            Account = Record.Account,
            Doubt = Record.Doubt,
            Identifiers = IdentifiersOf(properties),
            Parts = _parts is null ? [] : [.. _parts],
            Blocks = new SourceBlocks(source, Record.Type, _blocks is null ? [] : [.. _blocks]),
            Waivers = _waivers is null ? Record.Waivers : [.. Record.Waivers, .. _waivers],
        };
    }

    /// <summary>
    /// Only the resource that has the record's own address is what its id names; and an id that is written among its properties names what it
    /// is a setting of, as that of a queue's policy is the queue's.
    /// </summary>
    private ImmutableArray<string> IdentifiersOf(MapValue properties) =>
        Address == Record.Address ? Record.Identifiers.RemoveAll(identifier => IsWrittenIn(properties, identifier)) : [];

    /// <summary>Whether a property, or an element of one, is a text.</summary>
    private static bool IsWrittenIn(MapValue properties, string text)
    {
        foreach (var value in properties.Values)
        {
            if (value is StringValue only ? only.Value == text : value is ListValue list && list.Items.Any(item => item is StringValue element && element.Value == text))
            {
                return true;
            }
        }

        return false;
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

    private static MapBuilder Copy(MapValue map, int more) => new MapBuilder(map.Count + more).SetAll(map);
}
