using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Evidence.Log;

/// <summary>Writes entries to the end of a log, one process at a time. What is returned is on the disk.</summary>
/// <param name="tree">The tree that the log lies in, on the disk.</param>
/// <param name="path">The path of the log in it; the file need not be there.</param>
public sealed class EvidenceAppender(FileTree tree, string path, IFileWriter writer, IFileLocks locks)
{
    private const int TailSize = 3 * LogLine.MaxLength;
    private static readonly Message Hint = $"onus evidence verify says more. Nothing is written.";

    /// <summary>What is done when all is ready, the log is locked and nothing is written yet: what it throws leaves the log as it is. Null for nothing.</summary>
    public Action? Before { get; init; }

    /// <summary>Signs what is written; null to leave it unsigned.</summary>
    public ILogSigner? Signer { get; init; }

    /// <summary>The file that the half of a line was set aside to when entries were last written, as people are shown it; null where there was none.</summary>
    public string? SetAside { get; private set; }

    /// <summary>Writes an entry.</summary>
    /// <param name="kind">What is recorded, such as <c>attestation</c>.</param>
    /// <param name="name">The label of the block.</param>
    /// <param name="digest">The SHA-256 of the canonical block, in lower-case hexadecimal.</param>
    /// <param name="action"><see cref="LogWords.Recorded"/> or <see cref="LogWords.Withdrawn"/>.</param>
    /// <param name="day">The day, as <c>yyyy-MM-dd</c>.</param>
    /// <param name="by">Who records it.</param>
    /// <exception cref="RequestException">It can't be written, and is not.</exception>
    public LogEntry Append(string kind, string name, string digest, string action, string day, string by, CancellationToken cancellation = default) =>
        Append([new LogAddition(kind, name, digest, action)], day, by, cancellation)[0];

    /// <summary>Writes several entries at once: all, or none.</summary>
    /// <param name="day">The day, as <c>yyyy-MM-dd</c>.</param>
    /// <param name="by">Who records them.</param>
    /// <exception cref="RequestException">They can't be written, and none is.</exception>
    public IReadOnlyList<LogEntry> Append(IReadOnlyList<LogAddition> additions, string day, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var place = new LogPlace(tree, path);
        return place.Locked(locks, by, cancellation, () =>
        {
            var tail = LogTail.Read(tree, place, TailSize);
            if (tail.Problem is { } problem)
            {
                throw new RequestException($"{place.Shown} {problem}. {Hint}");
            }

            SetAside = null;
            var entries = new List<LogEntry>();
            var content = new MemoryStream();
            var last = tail.Last;
            if (tail.IsUnended)
            {
                content.WriteByte((byte)'\n');
            }

            foreach (var addition in additions)
            {
                cancellation.ThrowIfCancellationRequested();
                last = Seal(new LogEntry((last?.Number ?? 0) + 1, addition.Kind, addition.Name, addition.Digest, addition.Action, day, by, last?.Hash ?? LogWords.Start, null, ""));
                content.Write(LogLine.Of(last));
                content.WriteByte((byte)'\n');
                entries.Add(last);
            }

            if (tail.Length + content.Length > EvidenceLog.MaxSize)
            {
                throw new RequestException($"{place.Shown} would have more than {EvidenceLog.MaxSize} bytes. Nothing is written.");
            }

            Before?.Invoke();
            if (!tail.Torn.IsEmpty)
            {
                SetAside = tail.PutAside(tree, place, writer);
            }

            writer.Append(place.Location, content.ToArray(), cancellation);
            return (IReadOnlyList<LogEntry>)entries;
        });
    }

    /// <summary>An entry with its signature and hash.</summary>
    /// <exception cref="RequestException">It is none that may be written.</exception>
    internal static LogEntry Seal(LogEntry entry, ILogSigner? signer)
    {
        if (LogRules.Obstacle(entry) is { } obstacle)
        {
            throw new RequestException($"the entry can't be written to the evidence log: {obstacle}.");
        }

        var signed = entry with { Signature = signer?.Sign(LogLine.Signed(entry)) };
        return LogRules.Problem(signed) is { } problem ? throw new RequestException($"the entry can't be written to the evidence log: {problem}.")
            : signed with { Hash = LogLine.HashOf(signed) };
    }

    private LogEntry Seal(LogEntry entry) => Seal(entry, Signer);
}
