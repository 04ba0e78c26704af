using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads one block of the catalogue: gives its attributes by type and reports what is missing, wrong or not known.</summary>
/// <param name="read">Attributes that are read elsewhere.</param>
internal sealed class BlockReader(BlockSyntax block, Scope scope, LoadContext context, ImmutableArray<IReadOnlySet<string>> read = default)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private LetValues? _let;

    public Origin Origin => block.Origin;

    /// <summary>The block's first label; an error when it is not there.</summary>
    public string Label
    {
        get
        {
            if (block.Label(0) is { Length: > 0 } label)
            {
                return label;
            }

            context.Error("catalog-label", $"{(block.Type is ['a' or 'e' or 'i' or 'o', ..] ? "An" : "A")} {block.Type} block needs a name.", Origin, $"Write {block.Type} \"NAME\" {{ … }}.");
            return "";
        }
    }

    public string Text(string name)
    {
        var text = OptionalText(name);
        if (text is null)
        {
            Missing(name);
        }

        return text ?? "";
    }

    public string? OptionalText(string name) => Constant(name) switch
    {
        null or NullValue => null,
        StringValue text => text.Value,
        NumberValue number => number.Value.ToString(),
        _ => Wrong<string>(name, "a text"),
    };

    public bool Flag(string name) => Constant(name) switch
    {
        null or NullValue => false,
        BooleanValue boolean => boolean.Value,
        _ => Wrong<bool>(name, "true or false"),
    };

    /// <summary>Whether something holds; null when it is not said.</summary>
    public bool? OptionalFlag(string name) => Constant(name) switch
    {
        null or NullValue => null,
        BooleanValue boolean => boolean.Value,
        _ => Wrong<bool>(name, "true or false"),
    };

    public int Integer(string name)
    {
        switch (Constant(name))
        {
            case NumberValue number when number.Value.TryToInt32(out var value):
                return value;
            case null:
                Missing(name);
                return 0;
            default:
                return Wrong<int>(name, "a whole number");
        }
    }

    /// <summary>A whole number, however large.</summary>
    public long Count(string name)
    {
        switch (Constant(name))
        {
            case NumberValue number when number.Value.TryToInt64(out var value):
                return value;
            case null:
                Missing(name);
                return 0;
            default:
                return Wrong<long>(name, "a whole number");
        }
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<string> Texts(string name, bool required = false)
    {
        var value = Constant(name);
        if (value is null && required)
        {
            Missing(name);
        }

        return value is null ? [] : ToTexts(name, value);
    }

    /// <summary>A map whose values are texts or lists of texts.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> TextLists(string name)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in Map(name).Entries)
        {
            map[key] = ToTexts(name, value);
        }

        return map.ToImmutable();
    }

    /// <summary>A map whose values are texts.</summary>
    public ImmutableSortedDictionary<string, string> NamedTexts(string name)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in Map(name).Entries)
        {
            map[key] = (value as StringValue)?.Value ?? Wrong<string>(name, $"a text for \"{key}\"") ?? "";
        }

        return map.ToImmutable();
    }

    /// <summary>A map whose values are one of some words.</summary>
    public ImmutableSortedDictionary<string, T> Words<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in Map(name).Entries)
        {
            if (value is StringValue text && words.TryGetValue(text.Value, out var word))
            {
                map[key] = word;
            }
            else
            {
                Wrong<T>(name, $"one of {string.Join(", ", words.Keys)} for \"{key}\"");
            }
        }

        return map.ToImmutable();
    }

    public MapValue Map(string name) => Constant(name) switch
    {
        null or NullValue => MapValue.Empty,
        MapValue map => map,
        _ => Wrong<MapValue>(name, "an object") ?? MapValue.Empty,
    };

    /// <summary>One of some words; the first word when it is missing or wrong.</summary>
    public T Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (OptionalWord(name, words) is { } word)
        {
            return word;
        }

        if (block.Body.Attribute(name) is null)
        {
            Missing(name);
        }

        return words.Values.First();
    }

    public T? OptionalWord<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        switch (OptionalText(name))
        {
            case null:
                return null;
            case { } text when words.TryGetValue(text, out var word):
                return word;
            default:
                Wrong<T>(name, $"one of {string.Join(", ", words.Keys)}");
                return null;
        }
    }

    /// <summary>An expression that is evaluated later, with what the block and the catalogue give names to in the place of the names.</summary>
    public Expression? Expression(string name) => Written(name) is { } written ? context.Expand(written) : null;

    /// <summary>An expression in which the definitions of the catalogue stand by their names.</summary>
    public Expression? Written(string name)
    {
        _known.Add(LetValues.Name);
        return Raw(name) is { } raw ? (_let ??= LetValues.Of(block, context)).Put(raw) : null;
    }

    /// <summary>An expression as it stands there.</summary>
    public Expression? Raw(string name)
    {
        _known.Add(name);
        return block.Body.Attribute(name)?.Value;
    }

    public Origin OriginOf(string name) => block.Body.Attribute(name)?.Value.Origin ?? Origin;

    public IEnumerable<BlockSyntax> Blocks(string type)
    {
        _known.Add(type);
        return block.Body.BlocksOf(type);
    }

    /// <summary>Reports the attributes and blocks that nobody asked for, unless the catalogue was verified before it was packed.</summary>
    public void Finish()
    {
        if (context.IsVerified)
        {
            return;
        }

        foreach (var attribute in block.Body.Attributes)
        {
            if (!_known.Contains(attribute.Name) && (read.IsDefault || !read.Any(names => names.Contains(attribute.Name))))
            {
                Unexpected("attribute", attribute.Name, attribute.Origin);
            }
        }

        foreach (var inner in block.Body.Blocks)
        {
            if (!_known.Contains(inner.Type))
            {
                Unexpected("block", inner.Type, inner.Origin);
            }
        }
    }

    public void Missing(string name) =>
        context.Error("catalog-missing", $"{Described} has no \"{name}\".", Origin, $"Add {name}; docs/catalogue.md says what it means.");

    private string Described => $"{block.Type}{(block.Label(0) is { } label ? $" \"{label}\"" : "")}";

    private void Unexpected(string what, string name, Origin origin) =>
        context.Error(
            "catalog-unknown-key",
            $"{Described} has an {what} \"{name}\" that nobody reads.",
            origin,
            $"Remove it, or correct the name; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");

    private T? Wrong<T>(string name, string wanted)
    {
        context.Error("catalog-type", $"\"{name}\" of {Described} is not {wanted}.", OriginOf(name), $"Write {wanted}.");
        return default;
    }

    private Value? Constant(string name)
    {
        _known.Add(name);
        return block.Body.Attribute(name) is { } attribute ? context.Evaluate(attribute.Value, scope) : null;
    }

    private ImmutableArray<string> ToTexts(string name, Value value)
    {
        if (TryTexts(value) is { } texts)
        {
            return texts;
        }

        Wrong<string>(name, "a text or a list of texts");
        return [];
    }

    /// <summary>The texts of a list, or a single one; null when it is neither.</summary>
    public static ImmutableArray<string>? TryTexts(Value value) => value switch
    {
        StringValue text => [text.Value],
        ListValue list when list.Items.All(item => item is StringValue) => [.. list.Items.Select(item => ((StringValue)item).Value)],
        _ => null,
    };
}
