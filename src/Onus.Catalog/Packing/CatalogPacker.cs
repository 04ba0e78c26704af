using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Syntax.Packing;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Catalog.Packing;

/// <summary>Writes a catalogue as one file that is read without parsing; the same catalogue always gives the same bytes.</summary>
public static class CatalogPacker
{
    private const string Syntax = ".hcl";
    private static readonly string[] Packed = [Syntax, ".tsv"];

    /// <summary>The packed catalogue.</summary>
    /// <param name="tree">The files of the catalogue. What is wrong with them is not told here: verify them first.</param>
    /// <param name="made">A file that is made of the others, such as the index, instead of what the tree has at that path.</param>
    /// <param name="small">Whether it is to be small rather than at hand at once: for what is handed out.</param>
    public static byte[] Pack(FileTree tree, (string Path, string Text) made, bool small = false)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var (output, records, paths, strings) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>(), new StringPool());
        output.Write(new byte[PackFormat.HeadSize]);
        var (sources, diagnostics) = (new SourceMap(), new DiagnosticBag());
        var files = Files(tree, "").Append(made.Path).Distinct(StringComparer.Ordinal)
            .Select(path => (Path: path, Name: Encoding.UTF8.GetBytes(path)))
            .OrderBy(file => file.Name, Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
        foreach (var (path, name) in files)
        {
            var content = path == made.Path ? Encoding.UTF8.GetBytes(made.Text) : tree.Read(path).Bytes ?? [];
            var isSyntax = path.EndsWith(Syntax, StringComparison.Ordinal);
            var pathAt = Append(paths, name);
            var text = Part(output, content, isSyntax || small);
            var syntax = new ArrayBufferWriter<byte>();
            if (isSyntax)
            {
                SyntaxPacker.Pack(HclParser.Parse(FileContent.TextOf(content), sources.Add(path), diagnostics, HclDialect.Catalogue).Body, syntax, strings);
            }

            Numbers(records, [pathAt, name.Length, .. text, .. Part(output, syntax.WrittenSpan, small)]);
        }

        return Finish(output, records, paths, strings, small);
    }

    private static byte[] Finish(ArrayBufferWriter<byte> output, ArrayBufferWriter<byte> records, ArrayBufferWriter<byte> paths, StringPool strings, bool small)
    {
        var pathsAt = Append(output, paths.WrittenSpan);
        var directoryAt = Append(output, records.WrittenSpan);
        var ends = Part(output, strings.Ends.Span, small);
        var text = Part(output, strings.Text.Span, small);
        var bytes = output.WrittenSpan.ToArray();
        PackFormat.Mark.CopyTo(bytes);
        int[] head =
        [
            PackFormat.Version, bytes.Length, PackFormat.Checksum(bytes.AsSpan(PackFormat.HeadSize)),
            pathsAt, directoryAt, records.WrittenCount / PackFormat.RecordSize, .. ends, .. text,
        ];
        for (var i = 0; i < head.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(PackFormat.Mark.Length + (i * sizeof(int))), head[i]);
        }

        return bytes;
    }

    private static IEnumerable<string> Files(FileTree tree, string folder) => (tree.List(folder) ?? []).SelectMany(entry => entry.Kind switch
    {
        EntryKind.Folder => Files(tree, entry.Path),
        EntryKind.File when Packed.Contains(Path.GetExtension(entry.Path)) => [entry.Path],
        _ => [],
    });

    private static int[] Part(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> plain, bool packs)
    {
        var packed = packs ? Deflated(plain) : plain;
        var stored = packed.Length < plain.Length ? packed : plain;
        return [Append(output, stored), stored.Length, plain.Length];
    }

    private static ReadOnlySpan<byte> Deflated(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static int Append(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> bytes)
    {
        var at = output.WrittenCount;
        output.Write(bytes);
        return at;
    }

    private static void Numbers(ArrayBufferWriter<byte> output, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(sizeof(int)), number);
            output.Advance(sizeof(int));
        }
    }
}
