using System.IO.Compression;
using Onus.Sources;

namespace Onus.Live;

/// <summary>Files that are compressed as snapshots, and what AWS Config delivers, are.</summary>
public static class CompressedFile
{
    private static readonly HashSet<string> Extensions = new(StringComparer.Ordinal) { ".onus", ".gz" };

    /// <summary>Whether a file is one. Of a file that nobody named its own name has to say so: in a folder not every file is opened.</summary>
    public static bool Is(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return (file.Named || Extensions.Contains(file.Extension)) && file.Head is [0x1F, 0x8B, ..];
    }

    /// <summary>What a compressed file begins with, as far as its head tells it.</summary>
    /// <param name="most">The most bytes that are told.</param>
    public static ReadOnlySpan<byte> HeadOf(CandidateFile file, int most = CandidateFile.HeadSize)
    {
        ArgumentNullException.ThrowIfNull(file);
        var buffer = new byte[most];
        var length = 0;
        try
        {
            using var text = new GZipStream(new MemoryStream(file.Head.ToArray(), writable: false), CompressionMode.Decompress);
            while (length < buffer.Length && text.Read(buffer, length, buffer.Length - length) is var count and > 0)
            {
                length += count;
            }
        }
        catch (InvalidDataException)
        {
            // The head ends within a block, or is damaged: what came before is enough.
        }

        return buffer.AsSpan(0, length);
    }
}
