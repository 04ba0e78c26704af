using System.Text.Json;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>Values as JSON in which what JSON has no words for is an object with a mark: a member whose name begins with a dollar sign. A name of a value's own that begins so gets one more sign.</summary>
public static class MarkedJson
{
    private const char Sign = '$';

    /// <summary>Writes a value.</summary>
    /// <param name="mark">Writes what has to be marked, and says whether it did; all else is written as JSON has it, and what is not known and not marked as null.</param>
    public static void Write(Utf8JsonWriter writer, Value value, Func<Utf8JsonWriter, Value, bool> mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (!mark(writer, value))
        {
            WriteUnmarked(writer, value, mark);
        }
    }

    /// <summary>Writes a value without a mark of its own; what is in it has marks.</summary>
    /// <param name="mark">As above.</param>
    public static void WriteUnmarked(Utf8JsonWriter writer, Value value, Func<Utf8JsonWriter, Value, bool> mark)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case MapValue map:
                writer.WriteStartObject();
                foreach (var (name, inner) in map.Entries)
                {
                    writer.WritePropertyName(name.StartsWith(Sign) ? Sign + name : name);
                    Write(writer, inner, mark);
                }

                writer.WriteEndObject();
                break;
            case ListValue list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item, mark);
                }

                writer.WriteEndArray();
                break;
            default:
                JsonText.WriteScalar(writer, value);
                break;
        }
    }

    /// <summary>The name that a value had, of one that was written.</summary>
    public static string Unmarked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name is [Sign, Sign, ..] ? name[1..] : name;
    }
}
