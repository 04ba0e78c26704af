namespace Onus.Core.Places;

/// <summary>
/// Where a value came from, in twelve bytes: the file, the range in it and how it came to be.
/// A <see cref="SourceMap"/> turns it into a <see cref="Location"/> with lines and columns.
/// </summary>
public readonly record struct Origin
{
    private const int FileBits = 20;
    private const int KindBits = 4;
    private const uint FileMask = (1U << FileBits) - 1;
    private const uint TagMask = (1U << (FileBits + KindBits)) - 1;
    private readonly uint _offset;
    private readonly uint _length;

    /// <summary>Makes an origin of the parts that somebody stored.</summary>
    internal Origin(uint offset, uint length, uint tag) => (_offset, _length, Tag) = (offset, length, tag & TagMask);

    /// <summary>Makes an origin.</summary>
    /// <param name="file">The file's number in its <see cref="SourceMap"/>, from 1; 0 for no file.</param>
    /// <param name="offset">The offset in the file, from 0, in the units that the file was registered with; beyond four thousand million it stays there.</param>
    /// <param name="kind">How the value came to be.</param>
    /// <param name="end">The offset behind the last unit; none where it is not known.</param>
    public Origin(int file, long offset, OriginKind kind, long end = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(file);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        _offset = (uint)Math.Min(offset, uint.MaxValue);
        _length = (uint)Math.Clamp(end - _offset, 0, uint.MaxValue);
        Tag = ((uint)file & FileMask) | ((uint)kind << FileBits);
    }

    /// <summary>No place at all.</summary>
    public static Origin None => default;

    /// <summary>The largest number of files that one <see cref="SourceMap"/> can hold.</summary>
    public static int MaxFiles => (int)FileMask;

    /// <summary>The numbers of files from here on are those of knowledge: the catalogue, and what a team says of its own.</summary>
    internal static int FirstOfKnowledge => (MaxFiles + 1) / 2;

    /// <summary>The number that stands for the file in a value that several places share (<see cref="Values.MapValue.Shared"/>).</summary>
    internal const int SharedFile = (int)FileMask;

    /// <summary>An origin in a value that several places share: offsets count from the value's own beginning.</summary>
    /// <param name="offset">The offset from there.</param>
    /// <param name="end">The offset behind the last unit, from there.</param>
    public static Origin InShared(long offset, long end) => new(SharedFile, offset, OriginKind.Explicit, end);

    /// <summary>Whether it counts from the beginning of a value that several places share.</summary>
    internal bool IsInShared => File == SharedFile;

    /// <summary>The same in one of the places.</summary>
    /// <param name="file">The number of the file.</param>
    /// <param name="start">Where the value begins there.</param>
    internal Origin At(int file, uint start) => IsInShared ? new(_offset + start, _length, (Tag & ~FileMask) | (uint)file) : this;

    /// <summary>File and kind; the eight highest bits are free for whoever stores it.</summary>
    internal uint Tag { get; }

    /// <summary>The file's number in its <see cref="SourceMap"/>; 0 when there is no file.</summary>
    public int File => (int)(Tag & FileMask);

    /// <summary>The offset in the file, from 0.</summary>
    public long Offset => _offset;

    /// <summary>How long the range is; 0 when its end is not known.</summary>
    public long Length => _length;

    /// <summary>The offset behind the range; that of its start when the end is not known.</summary>
    public long End => Offset + Length;

    /// <summary>How the value came to be.</summary>
    public OriginKind Kind => (OriginKind)(Tag >> FileBits);

    /// <summary>Whether it names a place in a file.</summary>
    public bool HasPlace => File != 0;

    /// <summary>Whether it is a place in what is judged: none that a condition of the catalogue or of a team's settings has.</summary>
    public bool IsInInput => File != 0 && File < FirstOfKnowledge;

    /// <summary>The same range with another kind.</summary>
    public Origin As(OriginKind kind) => new(_offset, _length, (Tag & FileMask) | ((uint)kind << FileBits));

    /// <summary>The range from here up to another end.</summary>
    /// <param name="end">The offset behind the last unit.</param>
    public Origin Through(long end) => new(File, Offset, Kind, end);
}
