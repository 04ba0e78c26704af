using System.Text.Json;
using Onus.Core.Values;

namespace Onus.Terraform.Json;

/// <summary>Reads the list of resources of a state of version 4, each with its instances.</summary>
internal sealed class StateResources(JsonInput input)
{
    private readonly StateInstances _instances = new(input);
    private readonly List<TerraformBlock> _blocks = [];
    private string _module = "";
    private string? _type;
    private string? _name;
    private string? _mode;
    private long _offset;
    private bool _tooMany;

    /// <summary>The blocks, in the order of the state.</summary>
    public IReadOnlyList<TerraformBlock> Blocks => _blocks;

    /// <summary>Reads the list at hand.</summary>
    /// <param name="reader">Stands at its beginning, and afterwards at its end.</param>
    /// <param name="start">The offset of what the reader reads.</param>
    public void ReadAll(ref Utf8JsonReader reader, int start)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            input.Misshapen("resources", "list", start + reader.TokenStartIndex);
            reader.Skip();
            return;
        }

        while (reader.NextItem())
        {
            if (reader.IsObject())
            {
                ReadOne(ref reader, start);
            }
            else
            {
                input.Misshapen("resources", "list of objects", start + reader.TokenStartIndex);
            }
        }
    }

    /// <summary>Keeps the instances that were read of a resource that breaks off.</summary>
    public void Finish()
    {
        if (_type is not null && _name is not null)
        {
            AddInstances();
        }
    }

    private void ReadOne(ref Utf8JsonReader reader, int start)
    {
        (_module, _type, _name, _mode, _offset) = ("", null, null, null, start + reader.TokenStartIndex);
        _instances.Clear();
        while (reader.NextName())
        {
            if (reader.ValueTextEquals("instances"u8))
            {
                reader.Read();
                _instances.ReadAll(ref reader, start);
            }
            else if (reader.ValueTextEquals("module"u8))
            {
                _module = Text(ref reader) ?? "";
            }
            else if (reader.ValueTextEquals("mode"u8))
            {
                _mode = Text(ref reader);
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                _type = Text(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                _name = Text(ref reader);
            }
            else
            {
                reader.SkipValue();
            }
        }

        AddInstances();
        _type = null;
    }

    private void AddInstances()
    {
        if (_type is not { Length: > 0 } type || _name is not { Length: > 0 } name)
        {
            input.Error("-resource", "A resource of the state has no type or no name; it is left out.", _offset, "Take the state anew with 'terraform state pull'.");
            return;
        }

        if (_mode is not (null or "managed" or "data"))
        {
            return;
        }

        var isData = _mode == "data";
        foreach (var instance in _instances.All)
        {
            if (_blocks.Count >= JsonInput.MaxBlocks)
            {
                Complain(instance.Offset);
                return;
            }

            _blocks.Add(new TerraformBlock(Addresses.Of(_module, isData, type, name, instance.Key), type, name, isData, instance.Values, input.File.Between(instance.Offset, instance.End)) { ModulePath = _module });
        }
    }

    private void Complain(long offset)
    {
        if (!_tooMany)
        {
            _tooMany = true;
            input.Error("-too-many-resources", $"The state has more than {JsonInput.MaxBlocks} resources; the rest is left out.", offset, "Split it.");
        }
    }

    private string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return input.TextOf(ref reader);
        }

        reader.Skip();
        return null;
    }
}

/// <summary>One instance of a resource of a state.</summary>
/// <param name="Key">Its key in brackets; empty when it has none.</param>
/// <param name="Values">Its attributes.</param>
/// <param name="Offset">Where it stands.</param>
/// <param name="End">The offset behind it.</param>
internal readonly record struct StateInstance(string Key, MapValue Values, long Offset, long End);
