using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>Steps through objects and lists without making anything of them. A reader stands at the beginning of what is read, and afterwards at its end.</summary>
internal static class JsonSteps
{
    /// <summary>Goes to the next name of the object at hand.</summary>
    public static bool NextName(ref this Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes to the next element of the list at hand.</summary>
    public static bool NextItem(ref this Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>The offset of the value at hand, which is skipped.</summary>
    public static int SkipAt(ref this Utf8JsonReader reader)
    {
        var offset = (int)reader.TokenStartIndex;
        reader.Skip();
        return offset;
    }

    /// <summary>Whether an object is at hand; anything else is skipped.</summary>
    public static bool IsObject(ref this Utf8JsonReader reader) => reader.Is(JsonTokenType.StartObject);

    /// <summary>Whether something of a type is at hand; anything else is skipped.</summary>
    public static bool Is(ref this Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType == type)
        {
            return true;
        }

        reader.Skip();
        return false;
    }

    /// <summary>Whether the name or string at hand is a text. One with half a surrogate pair is none.</summary>
    public static bool TextIs(ref this Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
