using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>Steps through objects and lists without making anything of them.</summary>
internal static class JsonSteps
{
    /// <summary>Goes to the next name of the object at hand.</summary>
    public static bool NextName(ref this Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes to the next element of the list at hand.</summary>
    public static bool NextItem(ref this Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>From a name to the offset of its value, which is skipped.</summary>
    public static int SkipValue(ref this Utf8JsonReader reader)
    {
        reader.Read();
        var offset = (int)reader.TokenStartIndex;
        reader.Skip();
        return offset;
    }

    /// <summary>Goes from a name into its value when that is an object; otherwise the value is skipped.</summary>
    public static bool EnterObject(ref this Utf8JsonReader reader)
    {
        reader.Read();
        return reader.IsObject();
    }

    /// <summary>Goes from a name into its value when that is a list; otherwise the value is skipped.</summary>
    public static bool EnterList(ref this Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        reader.Skip();
        return false;
    }

    /// <summary>Whether an object is at hand; anything else is skipped.</summary>
    public static bool IsObject(ref this Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        reader.Skip();
        return false;
    }
}
