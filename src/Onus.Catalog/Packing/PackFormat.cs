using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Onus.Catalog.Packing;

/// <summary>
/// How a packed catalogue is laid out. A head of <see cref="HeadSize"/> bytes, then the contents of the files, packed syntax, the strings of all syntax, the paths, and
/// a directory with a record for each file, sorted by path. Numbers have four bytes, the lowest first. Parts that are shorter packed than plain are packed, by deflate.
/// </summary>
internal static class PackFormat
{
    /// <summary>Raised with every change of the layout, of the syntax that is packed, or of how it is packed.</summary>
    public const int Version = 3;

    /// <summary>Mark, version, length of the whole, checksum of what follows the head, where the paths and the directory begin, how many files there are, the parts of the ends of the strings and of the strings.</summary>
    public const int HeadSize = 56;

    /// <summary>A file: where its path begins and how long it is, the part of its content, the part of its syntax, which is empty where it has none.</summary>
    public const int RecordSize = 32;

    /// <summary>How many numbers tell of a part: where it begins, how long it is there, how long it is plain.</summary>
    public const int PartFields = 3;

    /// <summary>What a packed catalogue begins with.</summary>
    public static ReadOnlySpan<byte> Mark => "ONUSPACK"u8;

    /// <summary>A checksum, which tells damage, not malice. Four lanes, so that it takes less time than reading does.</summary>
    public static int Checksum(ReadOnlySpan<byte> bytes)
    {
        var (a, b, c, d) = (1UL, 2UL, 3UL, 4UL);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var whole = words.Length - (words.Length % 4);
        for (var i = 0; i < whole; i += 4)
        {
            a = Mix(a, words[i]);
            b = Mix(b, words[i + 1]);
            c = Mix(c, words[i + 2]);
            d = Mix(d, words[i + 3]);
        }

        foreach (var rest in bytes[(whole * sizeof(ulong))..])
        {
            a = Mix(a, rest);
        }

        return (Mix(Mix(Mix(a, b), c), d) ^ (ulong)bytes.Length).GetHashCode();
    }

    private static ulong Mix(ulong sum, ulong word) => (BitOperations.RotateLeft(sum, 29) ^ (BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word))) * 0x9E3779B97F4A7C15;
}
