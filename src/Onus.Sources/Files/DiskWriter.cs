using Onus.Core.Files;

// The disk's side of the ports: the only code below the hosts that touches files.
#pragma warning disable RS0030

namespace Onus.Sources.Files;

/// <summary>Writes files of the disk.</summary>
public sealed class DiskWriter : IFileWriter
{
    private const int Attempts = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>The file that is written where a path is named, all links followed; the path itself where a link leads nowhere.</summary>
    /// <param name="path">The path, absolute.</param>
    public static string PlaceOf(string path) => RealPath.Of(path) ?? path;

    /// <inheritdoc/>
    public void Replace(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        if (SpecialFile.IsNamedPipe(path))
        {
            throw new IOException("it is a pipe, which might never be read; write to standard output, and redirect that");
        }

        var file = new FileInfo(RealPath.Of(path) ?? path);
        if (File.Exists(path) && file is not { Exists: true, Length: > 0 })
        {
            // An empty file has nothing to lose, and may be a device or a pipe (/dev/stdout), which has to stay what it is.
            WriteInto(path, write);
            return;
        }

        var temporary = Path.Combine(file.DirectoryName!, $".{file.Name}.{Guid.NewGuid():n}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);

                // Whoever wrote may have closed it.
                if (stream.CanWrite)
                {
                    stream.Flush(flushToDisk: true);
                }
            }

            if (file.Exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, file.UnixFileMode);
            }

            File.Move(temporary, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes into an empty file, which is empty again when that fails.</summary>
    private static void WriteInto(string path, Action<Stream> write)
    {
        var isWritten = false;
        try
        {
            using (var stream = new FileStream(path, FileMode.Open, FileAccess.Write))
            {
                write(stream);
            }

            isWritten = true;
        }
        finally
        {
            if (!isWritten && !SpecialFile.IsAt(path))
            {
                using var emptied = new FileStream(path, FileMode.Truncate, FileAccess.Write);
            }
        }
    }

    /// <inheritdoc/>
    public void Append(string path, ReadOnlySpan<byte> content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = Alone(path, cancellation);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Opens a file that nobody else writes to meanwhile.</summary>
    private static FileStream Alone(string path, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None);
            }
            catch (IOException problem) when (attempt < Attempts && problem is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
            {
                cancellation.WaitHandle.WaitOne(Pause);
            }
        }
    }
}
