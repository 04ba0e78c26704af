using System.Text.Json;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Writes and reads the members of an enumeration by their words.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("Here should be a word.");
        return Words.Of<T>().TryGetValue(word, out var member) ? member : throw new JsonException($"\"{word}\" is no {typeof(T).Name} that this Onus knows.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name());
}
