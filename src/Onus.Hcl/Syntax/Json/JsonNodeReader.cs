using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Syntax.Json;

/// <summary>Reads a JSON text into nodes, without recursion.</summary>
internal static class JsonNodeReader
{
    /// <summary>The root; null, with a diagnostic, when the text is no JSON.</summary>
    public static JsonNode? Read(ReadOnlySpan<byte> json, JsonContext context)
    {
        var start = json.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(json[start..], new JsonReaderOptions { MaxDepth = Cursor.MaxDepth });
        try
        {
            return Read(ref reader, start);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            var isDeep = reader.CurrentDepth >= Cursor.MaxDepth - 1;
            context.Diagnostics.Error(
                isDeep ? "hcl-too-deep" : "hcl-json",
                isDeep ? $"This nests more than {Cursor.MaxDepth} levels deep." : "This file is no valid JSON from here on, and nothing of it can be used.",
                context.File.At(Math.Min(start + reader.BytesConsumed, json.Length)),
                isDeep ? "Split it up." : "Mend the JSON: look for a missing comma, quote or bracket.");
            return null;
        }
    }

    private static JsonNode? Read(ref Utf8JsonReader reader, int start)
    {
        var open = new Stack<Container>();
        JsonNode? root = null;
        while (reader.Read())
        {
            JsonNode node;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(new Container(reader.TokenType, start + reader.TokenStartIndex));
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    node = open.Pop().ToNode(start + reader.BytesConsumed);
                    break;
                case JsonTokenType.PropertyName:
                    open.Peek().Name = Text(ref reader, start);
                    continue;
                case JsonTokenType.String or JsonTokenType.Number:
                    node = Text(ref reader, start);
                    break;
                default:
                    node = new JsonNode(reader.TokenType, start + reader.TokenStartIndex, start + reader.BytesConsumed);
                    break;
            }

            if (open.TryPeek(out var container))
            {
                container.Add(node);
            }
            else
            {
                root = node;
            }
        }

        return root;
    }

    private static JsonNode Text(ref Utf8JsonReader reader, int start) => new(reader.TokenType, start + reader.TokenStartIndex, start + reader.BytesConsumed)
    {
        Text = reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString() ?? "",
        IsVerbatim = !reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan),
    };

    private sealed class Container(JsonTokenType kind, long offset)
    {
        private readonly ImmutableArray<JsonNode>.Builder _items = ImmutableArray.CreateBuilder<JsonNode>();
        private readonly ImmutableArray<JsonMember>.Builder _members = ImmutableArray.CreateBuilder<JsonMember>();

        public JsonNode? Name { get; set; }

        public void Add(JsonNode node)
        {
            if (Name is null)
            {
                _items.Add(node);
            }
            else
            {
                _members.Add(new JsonMember(Name, node));
            }
        }

        public JsonNode ToNode(long end) => new(kind, offset, end) { Items = _items.DrainToImmutable(), Members = _members.DrainToImmutable() };
    }
}
