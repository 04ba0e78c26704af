using System.Text.Json;
using Onus.Core.Values;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Json;

/// <summary>Reads the values of a module with all modules in it, as a shown state has them, and as a plan has them in short.</summary>
internal sealed class ModuleValues
{
    private const int MaxModules = 200;
    private readonly JsonInput _input;
    private readonly string _what;
    private readonly List<TerraformBlock> _blocks = [];
    private int _base;

    public ModuleValues(JsonInput input, string what)
    {
        _input = input;
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

        while (_input.NextMember(ref reader) is { } member)
        {
            if (member != "root_module")
            {
                reader.Skip();
            }
            else if (reader.IsObject())
            {
                ReadModule(ref reader, 0);
            }
        }
    }

    private void ReadModule(ref Utf8JsonReader reader, int depth)
    {
        while (_input.NextMember(ref reader) is { } member)
        {
            switch (member)
            {
                case "resources":
                    _input.EachObject(ref reader, _base, null, ReadResource);
                    break;
                case "child_modules" when depth < MaxModules:
                    _input.EachObject(ref reader, _base, null, (ref module) => ReadModule(ref module, depth + 1));
                    break;
                case "child_modules" when reader.TokenType == JsonTokenType.StartArray:
                    _input.Error("-too-deep", $"Modules nest more than {MaxModules} levels deep; what is below is not read.", _base + reader.TokenStartIndex, $"Check that the file is what it should be.");
                    reader.Skip();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private void ReadResource(ref Utf8JsonReader reader)
    {
        var origin = _input.At(_base + reader.TokenStartIndex);
        var head = new ResourceHead();
        var isDeposed = false;
        MapValue? values = null;
        Mask? sensitive = null;
        while (_input.NextMember(ref reader) is { } member)
        {
            switch (member)
            {
                case "values":
                    values = _input.ReadMap(ref reader, _base);
                    break;
                case "sensitive_values":
                    sensitive = Mask.Read(ref reader, _base, _input);
                    break;
                case "deposed_key":
                    isDeposed = _input.TextAt(ref reader) is not null;
                    break;
                case var _ when head.Take(member, ref reader, _input):
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        origin = origin.Through(_base + reader.BytesConsumed);
        if (head.IsKept(_input, _what, origin.Offset) && !isDeposed && _input.HasRoom(_blocks.Count, _what, origin.Offset))
        {
            head.Complete(_input);
            origin = origin.Through(_base + reader.BytesConsumed);
            var visible = (MapValue)SensitiveMarks.Apply(values ?? MapValue.Empty, sensitive);
            _blocks.Add(new TerraformBlock(head.Address, head.Type, head.Name, head.IsData, visible, origin) { ModulePath = head.Module });
        }
    }
}
