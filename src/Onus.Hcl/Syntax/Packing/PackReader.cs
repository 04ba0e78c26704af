using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote.</summary>
/// <param name="last">The place that the first one is told from.</param>
internal ref struct PackReader(ReadOnlyMemory<byte> input, PackedStrings strings, int file, long last = 0)
{
    private readonly ReadOnlySpan<byte> _input = input.Span;
    private int _at;
    private long _last = last;

    public byte Byte() => _input[_at++];

    public NodeKind Kind() => (NodeKind)Byte();

    public ulong Number()
    {
        ulong value = _input[_at++];
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            ulong next = _input[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    public int Count() => (int)Number();

    public long Signed() => Unfold(Number());

    public bool Flag() => Byte() != 0;

    public string Text() => strings[Count()];

    public string? OptionalText() => Count() is var number and > 0 ? strings[number - 1] : null;

    public Origin Place()
    {
        var head = Number();
        _last += Unfold(head >> 1);
        if ((head & 1) == 0)
        {
            return new Origin(file, _last, OriginKind.Explicit, _last + Count());
        }

        var tag = Byte();
        var length = Count();
        return (tag & 0x80) != 0 ? new Origin(file, _last, (OriginKind)(tag & 0x7F), _last + length) : new Origin(0, 0, (OriginKind)(tag & 0x7F));
    }

    /// <summary>Passes over what was written apart.</summary>
    /// <returns>What reads it.</returns>
    public PackedPart Apart()
    {
        var length = Count();
        var part = new PackedPart(input.Slice(_at, length), strings, file, _last);
        _at += length;
        return part;
    }

    private static long Unfold(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}

/// <summary>Packed syntax that was passed over.</summary>
/// <param name="Last">The place that its first one is told from.</param>
internal sealed record PackedPart(ReadOnlyMemory<byte> Input, PackedStrings Strings, int File, long Last)
{
    /// <summary>What reads it, from its beginning.</summary>
    public PackReader NewReader() => new(Input, Strings, File, Last);
}
