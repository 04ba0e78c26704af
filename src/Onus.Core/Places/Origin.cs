namespace Onus.Core.Places;

/// <summary>
/// Where a value came from, in eight bytes: the file, the offset in it and how it came to be.
/// A <see cref="SourceMap"/> turns it into a <see cref="Location"/> with line and column.
/// </summary>
public readonly record struct Origin
{
    private const int OffsetBits = 36;
    private const int FileBits = 20;
    private const ulong OffsetMask = (1UL << OffsetBits) - 1;
    private const ulong FileMask = (1UL << FileBits) - 1;

    /// <summary>The bits of <see cref="Bits"/> that an origin uses; the others are free for whoever stores it.</summary>
    internal const ulong UsedBits = (1UL << (OffsetBits + FileBits + 4)) - 1;

    internal Origin(ulong bits) => Bits = bits & UsedBits;

    /// <summary>Makes an origin.</summary>
    /// <param name="file">The file's number in its <see cref="SourceMap"/>, from 1; 0 for no file.</param>
    /// <param name="offset">The offset in the file, from 0, in the units that the file was registered with.</param>
    /// <param name="kind">How the value came to be.</param>
    public Origin(int file, long offset, OriginKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(file);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        Bits = Math.Min((ulong)offset, OffsetMask) | (((ulong)file & FileMask) << OffsetBits) | ((ulong)kind << (OffsetBits + FileBits));
    }

    /// <summary>No place at all.</summary>
    public static Origin None => default;

    /// <summary>The largest number of files that one <see cref="SourceMap"/> can hold.</summary>
    public static int MaxFiles => (int)FileMask;

    internal ulong Bits { get; }

    /// <summary>The file's number in its <see cref="SourceMap"/>; 0 when there is no file.</summary>
    public int File => (int)((Bits >> OffsetBits) & FileMask);

    /// <summary>The offset in the file, from 0.</summary>
    public long Offset => (long)(Bits & OffsetMask);

    /// <summary>How the value came to be.</summary>
    public OriginKind Kind => (OriginKind)((Bits >> (OffsetBits + FileBits)) & 0xF);

    /// <summary>Whether it names a place in a file.</summary>
    public bool HasPlace => File != 0;

    /// <summary>The same place with another kind.</summary>
    /// <param name="kind">The new kind.</param>
    public Origin As(OriginKind kind) => new(File, Offset, kind);
}
