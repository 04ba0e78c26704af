using System.Text.Json;
using Onus.Core.Values;
using Onus.Terraform.Mapping;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Json;

/// <summary>Reads the list of resources of a state of version 4, each with its instances.</summary>
internal sealed class StateResources(JsonInput input)
{
    /// <summary>With more sensitive paths an instance is hidden as a whole.</summary>
    private const int MaxPaths = 500;

    private readonly List<TerraformBlock> _blocks = [];
    private readonly List<(string Key, MapValue Values, long Offset, long End)> _instances = [];
    private ResourceHead? _resource;
    private long _offset;
    private int _start;

    /// <summary>The blocks, in the order of the state.</summary>
    public IReadOnlyList<TerraformBlock> Blocks => _blocks;

    /// <summary>Reads the list at hand.</summary>
    /// <param name="start">The offset of what the reader reads.</param>
    public void ReadAll(ref Utf8JsonReader reader, int start)
    {
        _start = start;
        input.EachObject(ref reader, start, "resources", ReadOne);
    }

    /// <summary>Keeps the instances that were read of a resource that breaks off.</summary>
    public void Finish()
    {
        if (_resource is { Type.Length: > 0, Name.Length: > 0 } resource)
        {
            AddInstances(resource);
        }
    }

    private void ReadOne(ref Utf8JsonReader reader)
    {
        _resource = new ResourceHead();
        _offset = _start + reader.TokenStartIndex;
        _instances.Clear();
        while (input.NextMember(ref reader) is { } member)
        {
            if (member == "instances")
            {
                input.EachObject(ref reader, _start, "instances", ReadInstance);
            }
            else if (!_resource.Take(member, ref reader, input))
            {
                reader.Skip();
            }
        }

        AddInstances(_resource);
        _resource = null;
    }

    private void AddInstances(ResourceHead resource)
    {
        if (!resource.IsKept(input, "state", _offset))
        {
            return;
        }

        foreach (var (key, values, offset, end) in _instances)
        {
            if (!input.HasRoom(_blocks.Count, "state", offset))
            {
                return;
            }

            var address = Addresses.Of(resource.Module, resource.IsData, resource.Type, resource.Name, key);
            _blocks.Add(new TerraformBlock(address, resource.Type, resource.Name, resource.IsData, values, input.File.Between(offset, end)) { ModulePath = resource.Module });
        }
    }

    private void ReadInstance(ref Utf8JsonReader reader)
    {
        var offset = _start + reader.TokenStartIndex;
        var key = "";
        var isDeposed = false;
        MapValue? attributes = null;
        List<Mask>? hidden = null;
        while (input.NextMember(ref reader) is { } member)
        {
            switch (member)
            {
                case "attributes":
                    attributes = Unwrapped(input.ReadMap(ref reader, _start));
                    break;
                case "attributes_flat":
                    input.Warning("-flat", $"An instance is kept in the form of Terraform 0.11; only its plain attributes are read.", offset, $"Run 'terraform apply -refresh-only' with the provider's present version.");
                    attributes ??= Flat(input.ReadMap(ref reader, _start));
                    break;
                case "sensitive_attributes":
                    hidden = SensitivePaths.Read(ref reader, _start, input);
                    break;
                case "index_key":
                    key = InstanceKey.At(ref reader, input);
                    break;
                case "deposed":
                    isDeposed = input.TextAt(ref reader) is not null;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (isDeposed)
        {
            input.Note("-deposed", $"An object that was replaced and is still to be destroyed is left out.", offset);
            return;
        }

        Value values = attributes ?? (MapValue)MapValue.Empty.WithOrigin(input.At(offset));
        if (hidden is { Count: > MaxPaths })
        {
            values = SecretMarker.All(values);
            hidden = null;
        }

        foreach (var mask in hidden ?? [])
        {
            values = SensitiveMarks.Apply(values, mask);
        }

        _instances.Add((key, (MapValue)values, offset, _start + reader.BytesConsumed));
    }

    /// <summary>An attribute that may be of any type is kept together with its type: <c>{"value": …, "type": "string"}</c>.</summary>
    private static MapValue Unwrapped(MapValue attributes) => attributes.Select(static (_, value) =>
        value is MapValue { Count: 2 } map && map.Keys is ["value", "type"] && IsType(map.Values[1]) ? map.Values[0] : value);

    private static bool IsType(Value type) => type switch
    {
        StringValue { Value: "string" or "number" or "bool" or "dynamic" } => true,
        ListValue { Items: [StringValue { Value: "list" or "set" or "map" or "object" or "tuple" }, ..] } => true,
        _ => false,
    };

    private static MapValue Flat(MapValue attributes)
    {
        var builder = new MapBuilder(attributes.Count);
        foreach (var (name, value) in attributes.Entries)
        {
            if (!name.Contains('.', StringComparison.Ordinal))
            {
                builder.Set(name, value);
            }
        }

        return builder.Build(attributes.Origin);
    }
}
