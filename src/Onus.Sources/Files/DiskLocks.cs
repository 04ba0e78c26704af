using System.Globalization;
using System.Text;
using Onus.Core.Files;

// The disk's side of the ports: the only code below the hosts that touches files.
#pragma warning disable RS0030

namespace Onus.Sources.Files;

/// <summary>
/// Locks as files of the disk. The system's own lock on the open file is what counts, so that one whose process was killed is free; a file beside it says who has it.
/// </summary>
public sealed class DiskLocks : IFileLocks
{
    private const int MaxText = 400;
    private const string HolderSuffix = ".by";
    private const int MarkRange = 900_000_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>How often a lock that somebody has is asked for, every five milliseconds, before it is given up.</summary>
    public int Attempts { get; init; } = 2000;

    /// <inheritdoc/>
    public IDisposable Take(string path, string holder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TryTake(path, holder) is { } held)
            {
                return held;
            }

            cancellation.WaitHandle.WaitOne(Pause);
        }

        throw new FileHeldException(HolderOf(path));
    }

    private static Held? TryTake(string path, string holder)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Read | FileShare.Delete : FileShare.None);
        }
        catch (IOException problem) when (Sharing.IsRefused(problem))
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows() && File.Exists(path))
        {
            // It is being deleted by who had it.
            return null;
        }

        var held = new Held(path, stream);
        try
        {
            if (IsAt(path, stream))
            {
                File.WriteAllBytes(path + HolderSuffix, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {holder}")));
                return held;
            }
        }
        catch
        {
            held.Dispose();
            throw;
        }

        held.Abandon();
        return null;
    }

    /// <summary>
    /// Whether an open file is the one at its path still. Who had the lock before may have deleted it between its opening here and the lock on it; then this is the lock of a file that
    /// nobody else can open. A random time, set by way of the open file and read by way of the path, tells: a locked file can't be read.
    /// </summary>
    private static bool IsAt(string path, FileStream stream)
    {
        File.SetLastWriteTimeUtc(stream.SafeFileHandle, DateTime.UnixEpoch.AddSeconds(Random.Shared.Next(MarkRange)));
        return File.GetLastWriteTimeUtc(stream.SafeFileHandle) == File.GetLastWriteTimeUtc(path);
    }

    private static string HolderOf(string path)
    {
        try
        {
            using var stream = new FileStream(path + HolderSuffix, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            var bytes = new byte[MaxText];
            var text = Encoding.UTF8.GetString(bytes.AsSpan(0, stream.ReadAtLeast(bytes, MaxText, throwOnEndOfStream: false)));
            return text.Split(' ', 2) is [var process, var holder] ? $"process {process} ({holder})" : "another process";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "another process";
        }
    }

    private sealed class Held(string path, FileStream stream) : IDisposable
    {
        private bool _isOver;

        /// <summary>Gives the lock back.</summary>
        public void Dispose()
        {
            if (!_isOver)
            {
                File.Delete(path + HolderSuffix);
                File.Delete(path);
                Abandon();
            }
        }

        /// <summary>Lets go of a file that is no longer the one at its path.</summary>
        public void Abandon()
        {
            _isOver = true;
            stream.Dispose();
        }
    }
}
