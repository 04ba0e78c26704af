using System.Text.Json;
using Onus.Text;

namespace Onus.Terraform.Json;

/// <summary>
/// Which parts of a value something holds for, such as being unknown or sensitive. In the text: true for a whole value, else an object or list of the same shape.
/// </summary>
internal sealed class Mask
{
    private const int LinearLimit = 8;
    private static readonly string[] NoKeys = [];
    private Dictionary<string, int>? _index;

    private Mask(long offset, string[] keys, Mask?[] parts)
    {
        Offset = offset;
        Keys = keys;
        Parts = parts;
    }

    public long Offset { get; }

    /// <summary>Whether it holds for the whole value.</summary>
    public bool IsWhole => Parts.Length == 0;

    /// <summary>Whether the parts are members of an object, else elements of a list.</summary>
    public bool IsMap => Keys.Length > 0;

    /// <summary>The names of the members that it holds for.</summary>
    public string[] Keys { get; }

    /// <summary>The parts: one for each of <see cref="Keys"/>, or one for each element of a list, null where it does not hold.</summary>
    public Mask?[] Parts { get; }

    /// <summary>A mask that holds for a whole value.</summary>
    public static Mask Whole(long offset) => new(offset, NoKeys, []);

    /// <summary>A mask that holds for one member.</summary>
    public static Mask Member(string key, Mask part) => new(part.Offset, [key], [part]);

    /// <summary>A mask that holds for one element.</summary>
    public static Mask Element(int index, Mask part)
    {
        var parts = new Mask?[index + 1];
        parts[index] = part;
        return new Mask(part.Offset, NoKeys, parts);
    }

    /// <summary>Reads the mask at hand; null when it holds for nothing.</summary>
    public static Mask? Read(ref Utf8JsonReader reader, int start, JsonInput input) => Read(ref reader, start, input, 0);

    /// <summary>The part for a member; null when it does not hold for it.</summary>
    public Mask? Of(string key)
    {
        if (Keys.Length <= LinearLimit)
        {
            var at = Array.IndexOf(Keys, key);
            return at < 0 ? null : Parts[at];
        }

        return (_index ??= MakeIndex()).TryGetValue(key, out var found) ? Parts[found] : null;
    }

    private Dictionary<string, int> MakeIndex()
    {
        var index = new Dictionary<string, int>(Keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < Keys.Length; i++)
        {
            index[Keys[i]] = i;
        }

        return index;
    }

    private static Mask? Read(ref Utf8JsonReader reader, int start, JsonInput input, int depth)
    {
        var offset = start + reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return Whole(offset);
            case JsonTokenType.StartObject when depth < ParsedText.MaxDepth:
                return ReadMap(ref reader, start, input, depth, offset);
            case JsonTokenType.StartArray when depth < ParsedText.MaxDepth:
                return ReadList(ref reader, start, input, depth, offset);
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                // What can't be told counts as held.
                reader.Skip();
                return Whole(offset);
            default:
                return null;
        }
    }

    private static Mask? ReadMap(ref Utf8JsonReader reader, int start, JsonInput input, int depth, long offset)
    {
        List<string>? keys = null;
        List<Mask?>? parts = null;
        while (reader.NextName())
        {
            var key = input.TextOf(ref reader);
            reader.Read();
            if (Read(ref reader, start, input, depth + 1) is { } part)
            {
                (keys ??= []).Add(key);
                (parts ??= []).Add(part);
            }
        }

        return keys is null ? null : new Mask(offset, [.. keys], [.. parts!]);
    }

    private static Mask? ReadList(ref Utf8JsonReader reader, int start, JsonInput input, int depth, long offset)
    {
        List<Mask?>? parts = null;
        var index = 0;
        while (reader.NextItem())
        {
            if (Read(ref reader, start, input, depth + 1) is { } part)
            {
                parts ??= [];
                while (parts.Count < index)
                {
                    parts.Add(null);
                }

                parts.Add(part);
            }

            index++;
        }

        return parts is null ? null : new Mask(offset, NoKeys, [.. parts]);
    }
}
