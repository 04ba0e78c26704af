using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Evidence.Log;

/// <summary>The end of a log, which is all of it that an append looks at.</summary>
/// <param name="Last">The last entry; null where the log is empty.</param>
/// <param name="Length">The length of the log in bytes, with what is torn.</param>
/// <param name="Torn">The half of a line that stands behind the last whole one; empty where there is none.</param>
/// <param name="IsUnended">Whether the last entry lacks its line feed alone.</param>
/// <param name="Problem">Why nothing can be written behind it, as the rest of a sentence that begins with the log; null where something can.</param>
internal sealed record LogTail(LogEntry? Last, long Length, ReadOnlyMemory<byte> Torn, bool IsUnended, Message? Problem)
{
    /// <summary>Looks at the end of a log.</summary>
    /// <param name="size">How much of it is looked at, in bytes.</param>
    public static LogTail Read(FileTree tree, LogPlace place, int size)
    {
        if (!place.IsThere && tree.EntryAt(place.Path) is null)
        {
            return new LogTail(null, 0, default, false, null);
        }

        using var stream = tree.Open(place.Path);
        if (stream is null)
        {
            return new LogTail(null, 0, default, false, $"can't be read");
        }

        var length = stream.Length;
        var bytes = new byte[(int)Math.Min(size, length)];
        stream.Seek(-bytes.Length, SeekOrigin.End);
        stream.ReadExactly(bytes);
        return Of(bytes, length);
    }

    /// <summary>Puts the half of a line into a file beside the log, and takes it off the log; in this order, so that nothing is ever lost.</summary>
    /// <returns>That file, as people are shown it.</returns>
    public string PutAside(FileTree tree, LogPlace place, IFileWriter writer)
    {
        const string Suffix = ".torn";
        writer.Append(place.Location + Suffix, [.. Torn.Span, (byte)'\n']);
        var whole = tree.Read(place.Path, (int)(Length - Torn.Length)).Bytes ?? throw new IOException("it can't be read");
        writer.Replace(place.Location, stream => stream.Write(whole));
        return place.Shown + Suffix;
    }

    private static LogTail Of(byte[] bytes, long length)
    {
        var end = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        var torn = bytes.AsMemory(end);
        if (torn.Length > LogLine.MaxLength)
        {
            return new LogTail(null, length, default, false, $"ends with something that is no entry");
        }

        LogEntry? last = null;
        if (end > 0)
        {
            var start = bytes.AsSpan(0, end - 1).LastIndexOf((byte)'\n') + 1;
            last = LogLine.Read(bytes.AsSpan(start..(end - 1)), out var problem, out var isNewer);
            if (last is null)
            {
                return new LogTail(null, length, default, false, isNewer ? (Message)$"was written by a newer version of Onus: of its last line, {problem}" : $"ends with a line that is no entry: {problem}");
            }
        }

        // An entry that lacks its end alone, since the writing was broken off there or an editor took it away, is an entry all the same.
        return LogLine.Read(torn.Span, out _, out _) is { Merged: null } entry && entry.Previous == (last?.Hash ?? LogWords.Start) && entry.Number == (last?.Number ?? 0) + 1
            ? new LogTail(entry, length, default, true, null)
            : new LogTail(last, length, torn, false, null);
    }
}
