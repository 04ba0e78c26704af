using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>
/// What the configuration of a plan says about a value: an attribute with the names that its expression refers to, or a block with attributes and blocks of its own.
/// Blocks that are made by <c>dynamic</c> are not there at all.
/// </summary>
internal sealed class ExpressionNode
{
    private const int MaxDepth = 40;
    private const int MaxReferences = 1000;
    private readonly Dictionary<string, ExpressionNode[]>? _members;

    private ExpressionNode(string[]? references, Dictionary<string, ExpressionNode[]>? members)
    {
        References = references;
        _members = members;
    }

    /// <summary>A block that sets nothing.</summary>
    public static ExpressionNode Empty { get; } = new(null, null);

    /// <summary>An attribute of which it can't be told what it refers to.</summary>
    public static ExpressionNode Opaque { get; } = new([], null);

    /// <summary>What the expression of an attribute refers to; null for a block.</summary>
    public string[]? References { get; }

    /// <summary>What a block says about one of its members: an attribute, or all blocks of that name; null when nothing.</summary>
    public ExpressionNode[]? Of(string name) => _members is not null && _members.TryGetValue(name, out var nodes) ? nodes : null;

    /// <summary>Reads the block of expressions at an offset.</summary>
    public static ExpressionNode ReadBlock(JsonInput input, int offset)
    {
        if (offset < 0)
        {
            return Empty;
        }

        var reader = input.ReaderAt(offset);
        reader.Read();
        return reader.TokenType == JsonTokenType.StartObject ? Block(ref reader, input, 0) : Empty;
    }

    /// <summary>What the expression at an offset refers to.</summary>
    public static string[] ReadReferences(JsonInput input, int offset)
    {
        if (offset < 0)
        {
            return [];
        }

        var reader = input.ReaderAt(offset);
        reader.Read();
        return Any(ref reader, input, 0).References ?? [];
    }

    private static ExpressionNode Block(ref Utf8JsonReader reader, JsonInput input, int depth)
    {
        Dictionary<string, ExpressionNode[]>? members = null;
        while (reader.NextName())
        {
            var name = input.TextOf(ref reader);
            reader.Read();
            (members ??= new(StringComparer.Ordinal))[name] = Member(ref reader, input, depth + 1);
        }

        return members is null ? Empty : new ExpressionNode(null, members);
    }

    private static ExpressionNode[] Member(ref Utf8JsonReader reader, JsonInput input, int depth)
    {
        if (reader.TokenType == JsonTokenType.StartArray && depth < MaxDepth)
        {
            var nodes = new List<ExpressionNode>();
            while (reader.NextItem())
            {
                nodes.Add(Any(ref reader, input, depth + 1));
            }

            return [.. nodes];
        }

        return [Any(ref reader, input, depth)];
    }

    /// <summary>An attribute has one of two members, or none; anything else is a block.</summary>
    private static ExpressionNode Any(ref Utf8JsonReader reader, JsonInput input, int depth)
    {
        if (reader.TokenType != JsonTokenType.StartObject || depth >= MaxDepth)
        {
            reader.Skip();
            return Opaque;
        }

        string[]? references = null;
        Dictionary<string, ExpressionNode[]>? members = null;
        while (reader.NextName())
        {
            if (reader.TextIs("constant_value"u8))
            {
                reader.Read();
                reader.Skip();
                references ??= [];
                continue;
            }

            var isReferences = reader.TextIs("references"u8);
            var name = input.TextOf(ref reader);
            reader.Read();
            if (isReferences && reader.TokenType == JsonTokenType.StartArray)
            {
                references = Texts(ref reader, input);
            }
            else
            {
                (members ??= new(StringComparer.Ordinal))[name] = Member(ref reader, input, depth + 1);
            }
        }

        return members is null ? new ExpressionNode(references ?? [], null) : new ExpressionNode(null, members);
    }

    private static string[] Texts(ref Utf8JsonReader reader, JsonInput input)
    {
        var texts = new List<string>();
        while (reader.NextItem())
        {
            if (reader.TokenType == JsonTokenType.String && texts.Count < MaxReferences)
            {
                texts.Add(input.TextOf(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        return [.. texts];
    }
}
