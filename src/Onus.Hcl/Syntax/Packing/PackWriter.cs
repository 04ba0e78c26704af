using System.Buffers;
using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Packing;

/// <summary>Writes numbers, strings and places of one file in few bytes: a place is told from the one before it.</summary>
internal sealed class PackWriter(ArrayBufferWriter<byte> output, StringPool strings)
{
    private long _last;

    public void Byte(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    public void Kind(NodeKind kind) => Byte((byte)kind);

    /// <summary>Writes what every node but a chain of operators begins with.</summary>
    public PackWriter Start(NodeKind kind, Origin origin)
    {
        Kind(kind);
        Place(origin);
        return this;
    }

    /// <summary>Writes seven bits a byte, the lowest first; the highest bit says that more follows.</summary>
    public void Count(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    public void Signed(long value) => Count(Fold(value));

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Text(string value) => Count((ulong)strings.NumberOf(value));

    public void OptionalText(string? value) => Count(value is null ? 0 : (ulong)strings.NumberOf(value) + 1);

    /// <summary>Writes a place. What was written out in the file, as nearly everything is, has a lowest bit of 0.</summary>
    public void Place(Origin origin)
    {
        var isPlain = origin is { HasPlace: true, Kind: OriginKind.Explicit };
        var delta = origin.HasPlace ? origin.Offset - _last : 0;
        Count((Fold(delta) << 1) | (isPlain ? 0UL : 1UL));
        if (!isPlain)
        {
            Byte((byte)((byte)origin.Kind | (origin.HasPlace ? 0x80 : 0)));
        }

        Count((ulong)origin.Length);
        _last += delta;
    }

    /// <summary>Writes what is read without what is before it, and its length before it.</summary>
    public void Apart(Action<PackWriter> write)
    {
        var apart = new ArrayBufferWriter<byte>();
        write(new PackWriter(apart, strings) { _last = _last });
        Count((ulong)apart.WrittenCount);
        output.Write(apart.WrittenSpan);
    }

    /// <summary>A number whose lowest bit is the sign, so that what is near to zero is short.</summary>
    private static ulong Fold(long value) => (ulong)((value << 1) ^ (value >> 63));
}
