using System.Buffers.Binary;
using System.Text;

namespace Onus.Text;

/// <summary>Keeps short strings that come again and again as one instance. Of bounded size: what comes seldom is forgotten. Not safe for use by several threads.</summary>
/// <param name="isLarge">Whether much is to be read.</param>
public sealed class StringPool(bool isLarge = true)
{
    private const int MaxLength = 48;
    private readonly string?[] _slots = new string?[isLarge ? 1 << 13 : 1 << 6];

    /// <summary>The text of some UTF-8 bytes.</summary>
    /// <param name="utf8">The bytes.</param>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var slot = ref _slots[Hash(utf8) & (_slots.Length - 1)];
        if (slot is not null && slot.Length == utf8.Length && Ascii.Equals(utf8, slot))
        {
            return slot;
        }

        return slot = Encoding.UTF8.GetString(utf8);
    }

    /// <summary>The one instance of a text.</summary>
    /// <param name="text">The text.</param>
    public string Get(string text)
    {
        if (text.Length > MaxLength)
        {
            return text;
        }

        ref var slot = ref _slots[string.GetHashCode(text) & (_slots.Length - 1)];
        if (slot is not null && string.Equals(slot, text, StringComparison.Ordinal))
        {
            return slot;
        }

        return slot = text;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (uint)bytes.Length;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
            bytes = bytes[8..];
        }

        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 0x100000001B3;
        }

        return (uint)((hash * 0x9E3779B97F4A7C15) >> 40);
    }
}
