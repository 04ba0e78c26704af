namespace Onus.Sources;

/// <summary>A file that readers are asked about.</summary>
public sealed class CandidateFile
{
    /// <summary>How much of a file is looked at before it is read, in bytes.</summary>
    public const int HeadSize = 64 * 1024;

    private byte[]? _head;

    /// <summary>Names a file; it is not opened yet.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="fullPath">Its real path.</param>
    /// <param name="root">The real path of the folder that nothing is read outside of.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="named">Whether the user named the file itself rather than a folder above it.</param>
    public CandidateFile(string path, string fullPath, string root, long length, bool named)
    {
        ArgumentNullException.ThrowIfNull(path);
        Path = path.Replace('\\', '/');
        FullPath = fullPath;
        Root = root;
        Length = length;
        Named = named;
        Name = System.IO.Path.GetFileName(fullPath);
        Extension = System.IO.Path.GetExtension(fullPath).ToLowerInvariant();
    }

    /// <summary>The file as the user named it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Its real path.</summary>
    public string FullPath { get; }

    /// <summary>The real path of the folder that nothing is read outside of.</summary>
    public string Root { get; }

    /// <summary>Its length in bytes.</summary>
    public long Length { get; }

    /// <summary>Whether the user named the file itself rather than a folder above it.</summary>
    public bool Named { get; }

    /// <summary>Its name without folders.</summary>
    public string Name { get; }

    /// <summary>The end of its name from the last dot, in lower case.</summary>
    public string Extension { get; }

    /// <summary>Why it could not be opened, as a phrase; null when it could or was not tried.</summary>
    public string? Failure { get; private set; }

    /// <summary>Its first bytes, up to <see cref="HeadSize"/>; empty when it can't be opened.</summary>
    public ReadOnlySpan<byte> Head => _head ??= ReadBytes(HeadSize) ?? [];

    /// <summary>Whether it is not text: it has NUL bytes and no mark of UTF-16.</summary>
    public bool IsBinary => Head is not [0xFF, 0xFE, ..] and not [0xFE, 0xFF, ..] && Head.Contains((byte)0);

    /// <summary>Its whole content; null when it can't be read, and then <see cref="Failure"/> says why.</summary>
    public byte[]? ReadAll() => ReadBytes(Array.MaxLength);

    private byte[]? ReadBytes(int most)
    {
        try
        {
            using var stream = new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(stream.Length, most));
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (UnauthorizedAccessException)
        {
            Failure = "access is denied";
        }
        catch (IOException problem)
        {
            Failure = problem is FileNotFoundException or DirectoryNotFoundException ? "it is not there" : "it can't be opened";
        }

        return null;
    }
}
