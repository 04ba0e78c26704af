using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Packing;

namespace Onus.Catalog.Packing;

/// <summary>The files of a packed catalogue, with their syntax at hand. Nothing is taken apart before it is asked for. Safe for use by several threads.</summary>
public sealed class PackedTree : FileTree
{
    private const int ContentPart = 2;
    private const int SyntaxPart = ContentPart + PackFormat.PartFields;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PackedStrings _strings;
    private readonly int _paths;
    private readonly int _directory;
    private readonly int _count;

    private PackedTree(ReadOnlyMemory<byte> bytes, string shown)
        : base("", shown)
    {
        _bytes = bytes;
        _paths = Head(3);
        _directory = Head(4);
        _count = Head(5);
        _strings = new PackedStrings(Part(Head(6), Head(7), Head(8)), Part(Head(9), Head(10), Head(11)));
    }

    /// <summary>Opens a packed catalogue.</summary>
    /// <param name="bytes">The catalogue.</param>
    /// <param name="shown">What is said before the paths of its files.</param>
    /// <param name="failure">Why it can't be used, as a phrase.</param>
    public static PackedTree? Open(ReadOnlyMemory<byte> bytes, string shown, out Message? failure)
    {
        failure = FailureOf(bytes.Span);
        return failure is null ? new PackedTree(bytes, shown) : null;
    }

    /// <summary>What a file says; null when it is none of the catalogue's language. Nothing is parsed.</summary>
    /// <param name="file">Is told where the lines begin, as soon as somebody asks.</param>
    public Body? Syntax(string path, SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (IndexOf(path) is not (>= 0 and var index) || Field(index, SyntaxPart + 1) == 0)
        {
            return null;
        }

        file.SetLineStarts(() => SourceFile.LineStartsOf(FileContent.TextOf(Content(index))));
        return SyntaxUnpacker.Unpack(Part(index, SyntaxPart), _strings, file);
    }

    /// <inheritdoc/>
    public override string IdOf(string path) => "catalogue:" + path;

    /// <inheritdoc/>
    public override TreeEntry? EntryAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Length == 0 ? new TreeEntry("", EntryKind.Folder)
            : IndexOf(path) is >= 0 and var index ? new TreeEntry(path, EntryKind.File, Field(index, ContentPart + 2))
            : ~IndexOf(path + "/") is var first && first < _count && PathOf(first).StartsWith(Encoding.UTF8.GetBytes(path + "/")) ? new TreeEntry(path, EntryKind.Folder)
            : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TreeEntry>? List(string folder)
    {
        if (EntryAt(folder) is not { Kind: EntryKind.Folder })
        {
            return null;
        }

        var start = folder.Length == 0 ? "" : folder + "/";
        var entries = new SortedDictionary<string, TreeEntry>(StringComparer.Ordinal);
        var beginning = Encoding.UTF8.GetBytes(start);
        for (var index = start.Length == 0 ? 0 : ~IndexOf(start); index < _count && PathOf(index).StartsWith(beginning); index++)
        {
            var rest = Encoding.UTF8.GetString(PathOf(index)[beginning.Length..]);
            var name = rest.Split('/')[0];
            entries.TryAdd(name, name == rest ? new TreeEntry(start + name, EntryKind.File, Field(index, ContentPart + 2)) : new TreeEntry(start + name, EntryKind.Folder));
        }

        return [.. entries.Values];
    }

    /// <inheritdoc/>
    public override FileContent Read(string path, int most = int.MaxValue)
    {
        if (IndexOf(path) is not (>= 0 and var index))
        {
            return FileContent.Missing;
        }

        var content = Content(index);
        return new(content.Length > most ? content[..most] : content, null);
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte>? View(string path) =>
        IndexOf(path) is >= 0 and var index && Field(index, SyntaxPart + 1) == 0 ? Part(index, ContentPart) : base.View(path);

    /// <inheritdoc/>
    public override string? TargetOf(string path) => null;

    private static Message? FailureOf(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(PackFormat.Mark) || bytes.Length < PackFormat.HeadSize)
        {
            return $"is no packed catalogue";
        }

        if (Number(bytes, 0) is var version && version != PackFormat.Version)
        {
            return $"is packed in version {version}, and this program reads version {PackFormat.Version}";
        }

        return Number(bytes, 1) != bytes.Length || Number(bytes, 2) != PackFormat.Checksum(bytes[PackFormat.HeadSize..]) ? (Message)$"is damaged" : null;
    }

    private byte[] Content(int index) => Part(index, ContentPart).ToArray();

    private ReadOnlyMemory<byte> Part(int index, int field) => Part(Field(index, field), Field(index, field + 1), Field(index, field + 2));

    private ReadOnlyMemory<byte> Part(int at, int stored, int plain)
    {
        var bytes = _bytes.Slice(at, stored);
        if (stored == plain)
        {
            return bytes;
        }

        var content = new byte[plain];
        using var inflate = new DeflateStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        inflate.ReadExactly(content);
        return content;
    }

    private int IndexOf(string path)
    {
        var wanted = Encoding.UTF8.GetBytes(path);
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (PathOf(middle).SequenceCompareTo(wanted))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return ~low;
    }

    private ReadOnlySpan<byte> PathOf(int index) => _bytes.Span.Slice(_paths + Field(index, 0), Field(index, 1));

    private int Field(int index, int field) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[(_directory + (index * PackFormat.RecordSize) + (field * sizeof(int)))..]);

    private int Head(int field) => Number(_bytes.Span, field);

    private static int Number(ReadOnlySpan<byte> bytes, int field) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(PackFormat.Mark.Length + (field * sizeof(int)))..]);
}
