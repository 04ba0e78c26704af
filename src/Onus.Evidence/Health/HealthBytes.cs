using System.Text;

namespace Onus.Evidence.Health;

/// <summary>The bytes of a file of events as UTF-8: the public dashboard gives UTF-16 of either order.</summary>
internal static class HealthBytes
{
    /// <summary>The text in UTF-8; the bytes themselves when they are no UTF-16.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        var (encoding, skip) = EncodingOf(bytes.Span);
        if (encoding is null)
        {
            return bytes;
        }

        // Half a character at the end is what a cut leaves.
        var text = bytes.Span[skip..];
        return Encoding.UTF8.GetBytes(encoding.GetString(text[..(text.Length & ~1)]));
    }

    /// <summary>Whether the bytes are no UTF-16, so that they can be looked at as they are.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => EncodingOf(bytes).Encoding is null;

    private static (Encoding? Encoding, int Skip) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [(byte)'[' or (byte)'{', 0, ..] => (Encoding.Unicode, 0),
        [0, (byte)'[' or (byte)'{', ..] => (Encoding.BigEndianUnicode, 0),
        _ => (null, 0),
    };
}
