using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Onus.Cli.Shared;

/// <summary>Bytes that lie outside of the managed heap as long as the program runs: a part of the program itself, or a file that is mapped. Only what is looked at is ever loaded.</summary>
internal sealed unsafe class FixedBytes : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private FixedBytes(byte* start, long length)
    {
        _start = start;
        _length = checked((int)length);
    }

    /// <summary>What the program brings under a name; null when it brings nothing of that name.</summary>
    public static FixedBytes? OfProgram(string name) =>
        typeof(FixedBytes).Assembly.GetManifestResourceStream(name) is UnmanagedMemoryStream stream ? new FixedBytes(stream.PositionPointer, stream.Length) : null;

    /// <summary>A file; null when it is not there or empty. It must not be changed in place, only replaced.</summary>
    public static FixedBytes? OfFile(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length is not (> 0 and var length))
        {
            return null;
        }

        // The pointer, which is never given back, keeps the view until the program ends.
        var view = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read).CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new FixedBytes(start + view.PointerOffset, length);
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
