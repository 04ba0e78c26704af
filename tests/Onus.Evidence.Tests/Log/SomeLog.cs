using System.Text;
using Onus.Core.Files;
using Onus.Evidence.Log;
using Onus.Sources.Files;

namespace Onus.Evidence.Tests.Log;

/// <summary>An evidence log of one test, on the disk.</summary>
internal sealed class SomeLog : IDisposable
{
    public const string Day = "2026-11-29";
    public const string Ana = "ana@example.com";
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    public FileTree Tree => DiskTree.At(_folder.Path, ".");

    public string File => Path.Combine(_folder.Path, EvidenceLog.FileName);

    public byte[] Bytes => System.IO.File.ReadAllBytes(File);

    public string[] Lines => Encoding.ASCII.GetString(Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public EvidenceLog Read() => EvidenceLog.Of(Bytes);

    public void Dispose() => _folder.Dispose();

    /// <summary>What stands for the digest of a block.</summary>
    public static string Digest(int number) => number.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);

    public LogEntry Append(string name, int digest = 1, string kind = "attestation", string action = LogWords.Recorded, string by = Ana) =>
        Appender().Append(kind, name, Digest(digest), action, Day, by);

    public EvidenceAppender Appender(ILogSigner? signer = null, IFileLocks? locks = null) => new(Tree, EvidenceLog.FileName, new DiskWriter(), locks ?? new DiskLocks()) { Signer = signer };

    public SomeLog Filled(int count, string prefix = "block")
    {
        for (var at = 0; at < count; at++)
        {
            Append($"{prefix} {at}", at);
        }

        return this;
    }

    /// <summary>Another log that begins with all that this one has now.</summary>
    public SomeLog Branch()
    {
        var branch = new SomeLog();
        branch.Write(Bytes);
        return branch;
    }

    public SomeLog Write(byte[] bytes)
    {
        _folder.Write(EvidenceLog.FileName, bytes);
        return this;
    }

    public SomeLog Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public SomeLog Write(IEnumerable<string> lines) => Write(string.Concat(lines.Select(line => line + "\n")));

    public MergedLog Merge(ILogSigner? signer = null) => new EvidenceMerger(Tree, EvidenceLog.FileName, new DiskWriter(), new DiskLocks()) { Signer = signer }.Merge(Day, Ana);
}
