using System.Text.Json;

namespace Onus.Text;

/// <summary>Takes a name that a JSON object has at its top.</summary>
/// <param name="reader">Stands at the name.</param>
/// <returns>Whether enough is known.</returns>
public delegate bool TopNameTaker(ref Utf8JsonReader reader);

/// <summary>The names that a JSON object has at its top, without its values being read.</summary>
public static class JsonOutline
{
    private const int PartSize = 1 << 16;
    private const int MaxPart = 1 << 30;

    /// <summary>Goes through the names, as far as the text is JSON.</summary>
    /// <param name="text">The text in UTF-8; a byte order mark is passed over.</param>
    /// <param name="maxDepth">The deepest nesting that is gone through.</param>
    public static void Read(Stream text, int maxDepth, TopNameTaker take)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(take);
        var part = new byte[PartSize];
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth });
        var (kept, isFirst) = (0, true);
        try
        {
            while (TextScan.Fill(text, part, kept) is var filled && filled > kept)
            {
                var start = isFirst && part is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
                isFirst = false;
                var reader = new Utf8JsonReader(part.AsSpan(start, filled - start), isFinalBlock: false, state);
                while (reader.Read())
                {
                    if (reader.CurrentDepth == 0 && reader.TokenType != JsonTokenType.StartObject)
                    {
                        return;
                    }

                    if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && take(ref reader))
                    {
                        return;
                    }
                }

                state = reader.CurrentState;
                var used = start + (int)reader.BytesConsumed;
                kept = filled - used;
                if (used == 0 && filled == part.Length)
                {
                    if (part.Length >= MaxPart)
                    {
                        return;
                    }

                    Array.Resize(ref part, part.Length * 2);
                }
                else
                {
                    part.AsSpan(used, kept).CopyTo(part);
                }
            }
        }
        catch (JsonException)
        {
            // What stands before tells enough.
        }
    }
}
