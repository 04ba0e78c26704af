using System.Text.Json;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Json;

/// <summary>Reads the values of a module with all modules in it, as a shown state has them, and as a plan has them in short.</summary>
internal sealed class ModuleValues
{
    private const int MaxModules = 200;
    private readonly JsonInput _input;
    private readonly ValueReader _values;
    private readonly string _what;
    private readonly List<TerraformBlock> _blocks = [];
    private int _base;

    public ModuleValues(JsonInput input, string what)
    {
        _input = input;
        _values = new ValueReader(input);
        _what = what;
    }

    /// <summary>The blocks, in the order of the text.</summary>
    public IReadOnlyList<TerraformBlock> Blocks => _blocks;

    /// <summary>The blocks of the values at an offset.</summary>
    public static IReadOnlyList<TerraformBlock> Read(JsonInput input, int offset, string what)
    {
        var values = new ModuleValues(input, what) { _base = offset };
        var reader = input.ReaderAt(offset);
        try
        {
            reader.Read();
            values.Read(ref reader);
        }
        catch (JsonException)
        {
            // Where the text breaks was said when it was first gone through.
        }

        return values.Blocks;
    }

    /// <summary>Reads the object at hand, which holds a root module.</summary>
    public void Read(ref Utf8JsonReader reader)
    {
        if (!reader.IsObject())
        {
            _input.Misshapen("values", "object", _base + reader.TokenStartIndex);
            return;
        }

        while (reader.NextName())
        {
            if (!reader.ValueTextEquals("root_module"u8))
            {
                reader.SkipValue();
            }
            else if (reader.EnterObject())
            {
                ReadModule(ref reader, 0);
            }
        }
    }

    private void ReadModule(ref Utf8JsonReader reader, int depth)
    {
        while (reader.NextName())
        {
            var isResources = reader.ValueTextEquals("resources"u8);
            if (!isResources && !reader.ValueTextEquals("child_modules"u8))
            {
                reader.SkipValue();
                continue;
            }

            if (!reader.EnterList())
            {
                continue;
            }

            if (!isResources && depth >= MaxModules)
            {
                _input.Error("-too-deep", $"Modules nest more than {MaxModules} levels deep; what is below is not read.", _base + reader.TokenStartIndex, "Check that the file is what it should be.");
                reader.Skip();
                continue;
            }

            while (reader.NextItem())
            {
                if (!reader.IsObject())
                {
                    continue;
                }

                if (isResources)
                {
                    ReadResource(ref reader);
                }
                else
                {
                    ReadModule(ref reader, depth + 1);
                }
            }
        }
    }

    private void ReadResource(ref Utf8JsonReader reader)
    {
        var origin = _input.At(_base + reader.TokenStartIndex);
        string? address = null, type = null, name = null, mode = null;
        var key = "";
        var deposed = false;
        MapValue? values = null;
        Mask? sensitive = null;
        while (reader.NextName())
        {
            if (reader.ValueTextEquals("values"u8))
            {
                reader.Read();
                values = _values.ReadMap(ref reader, _base);
            }
            else if (reader.ValueTextEquals("sensitive_values"u8))
            {
                reader.Read();
                sensitive = Mask.Read(ref reader, _base, _input);
            }
            else if (reader.ValueTextEquals("address"u8))
            {
                address = Text(ref reader);
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                type = Text(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                name = Text(ref reader);
            }
            else if (reader.ValueTextEquals("mode"u8))
            {
                mode = Text(ref reader);
            }
            else if (reader.ValueTextEquals("index"u8))
            {
                reader.Read();
                key = Addresses.KeyAt(ref reader, _input);
            }
            else if (reader.ValueTextEquals("deposed_key"u8))
            {
                deposed = Text(ref reader) is not null;
            }
            else
            {
                reader.SkipValue();
            }
        }

        origin = origin.Through(_base + reader.BytesConsumed);
        if (type is not { Length: > 0 } || name is not { Length: > 0 })
        {
            _input.Error("-resource", $"A resource of the {_what} has no type or no name; it is left out.", origin.Offset, "Write the file again with 'terraform show -json'.");
        }
        else if (!deposed && mode is null or "managed" or "data")
        {
            address ??= Addresses.Of("", mode == "data", type, name, key);
            Add(address, type, name, mode == "data", (MapValue)Redaction.Apply(values ?? MapValue.Empty, sensitive), origin);
        }
    }

    private void Add(string address, string type, string name, bool isData, MapValue values, Origin origin)
    {
        if (_blocks.Count == JsonInput.MaxBlocks)
        {
            _input.Error("-too-many-resources", $"The {_what} has more than {JsonInput.MaxBlocks} resources; the rest is left out.", origin.Offset, "Split it.");
        }

        if (_blocks.Count <= JsonInput.MaxBlocks)
        {
            _blocks.Add(new TerraformBlock(address, type, name, isData, values, origin) { ModulePath = _input.Strings.Get(address[..Addresses.ModuleLength(address)]) });
        }
    }

    private string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return _input.TextOf(ref reader);
        }

        reader.Skip();
        return null;
    }
}
