using System.Text.Json;
using Onus.Core.Values;

namespace Onus.Terraform.Json;

/// <summary>Reads the instances of one resource of a state.</summary>
internal sealed class StateInstances(JsonInput input)
{
    /// <summary>With more sensitive paths an instance is hidden as a whole.</summary>
    private const int MaxPaths = 500;

    private readonly ValueReader _values = new(input);
    private readonly List<StateInstance> _all = [];

    /// <summary>The instances that were read since <see cref="Clear"/>.</summary>
    public IReadOnlyList<StateInstance> All => _all;

    public void Clear() => _all.Clear();

    /// <summary>Reads the list at hand.</summary>
    /// <param name="reader">Stands at its beginning, and afterwards at its end.</param>
    /// <param name="start">The offset of what the reader reads.</param>
    public void ReadAll(ref Utf8JsonReader reader, int start)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            input.Misshapen("instances", "list", start + reader.TokenStartIndex);
            reader.Skip();
            return;
        }

        while (reader.NextItem())
        {
            if (reader.IsObject())
            {
                ReadOne(ref reader, start);
            }
        }
    }

    private void ReadOne(ref Utf8JsonReader reader, int start)
    {
        var offset = start + reader.TokenStartIndex;
        var key = "";
        var isDeposed = false;
        MapValue? attributes = null;
        List<Mask>? hidden = null;
        while (reader.NextName())
        {
            if (reader.ValueTextEquals("attributes"u8))
            {
                reader.Read();
                attributes = Unwrapped(_values.ReadMap(ref reader, start));
            }
            else if (reader.ValueTextEquals("attributes_flat"u8))
            {
                reader.Read();
                input.Warning("-flat", "An instance is kept in the form of Terraform 0.11; only its plain attributes are read.", offset, "Run 'terraform apply -refresh-only' with the provider's present version.");
                attributes ??= Flat(_values.ReadMap(ref reader, start));
            }
            else if (reader.ValueTextEquals("sensitive_attributes"u8))
            {
                reader.Read();
                hidden = SensitivePaths.Read(ref reader, start, input);
            }
            else if (reader.ValueTextEquals("index_key"u8))
            {
                reader.Read();
                key = Addresses.KeyAt(ref reader, input);
            }
            else if (reader.ValueTextEquals("deposed"u8))
            {
                reader.Read();
                isDeposed = reader.TokenType == JsonTokenType.String;
                reader.Skip();
            }
            else
            {
                reader.SkipValue();
            }
        }

        if (isDeposed)
        {
            input.Note("-deposed", "An object that was replaced and is still to be destroyed is left out.", offset);
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
            values = Redaction.Apply(values, mask);
        }

        _all.Add(new StateInstance(key, (MapValue)values, offset, start + reader.BytesConsumed));
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
