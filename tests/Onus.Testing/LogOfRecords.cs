using Onus.Core.Files;
using Onus.Evidence.Log;

namespace Onus.Testing;

/// <summary>Writes a log of evidence as the program does, in memory.</summary>
public static class LogOfRecords
{
    /// <summary>The bytes of a log with some entries.</summary>
    /// <param name="records">Their kinds, names and digests.</param>
    public static byte[] Of(params IEnumerable<(string Kind, string Name, string Digest)> records)
    {
        LogAddition[] additions = [.. records.Select(record => new LogAddition(record.Kind, record.Name, record.Digest, LogWords.Recorded))];
        var kept = new Kept();
        if (additions.Length > 0)
        {
            new EvidenceAppender(new MemoryTree([]), EvidenceLog.FileName, kept, new NoLocks()).Append(additions, "2026-01-01", "Ada");
        }

        return kept.Written.ToArray();
    }

    private sealed class Kept : IFileWriter
    {
        public MemoryStream Written { get; } = new();

        public void Replace(string path, Action<Stream> write) => throw new NotSupportedException("Nothing is set aside in a new log.");

        public void Append(string path, ReadOnlySpan<byte> content, CancellationToken cancellation = default) => Written.Write(content);
    }

    private sealed class NoLocks : IFileLocks, IDisposable
    {
        public IDisposable Take(string path, string holder, CancellationToken cancellation = default) => this;

        public void Dispose()
        {
        }
    }
}
