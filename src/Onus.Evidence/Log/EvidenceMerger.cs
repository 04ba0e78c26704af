using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Evidence.Log;

/// <summary>What came of joining branches.</summary>
/// <param name="Merges">The entries that join them; none where there was only one.</param>
/// <param name="IsChanged">Whether the file was written anew.</param>
/// <param name="Count">How many entries there are now.</param>
/// <param name="Head">The hash of the last.</param>
public sealed record MergedLog(IReadOnlyList<LogEntry> Merges, bool IsChanged, int Count, string Head);

/// <summary>Joins branches of a log that git has put into one file, as a conflict or one behind the other, by entries that name the ends of both. No entry that is there is touched.</summary>
/// <param name="tree">The tree that the log lies in, on the disk.</param>
/// <param name="path">The path of the log in it.</param>
public sealed class EvidenceMerger(FileTree tree, string path, IFileWriter writer, IFileLocks locks)
{
    private const int MostBranches = 100;

    /// <summary>Signs the entries that join; null to leave them unsigned.</summary>
    public ILogSigner? Signer { get; init; }

    /// <summary>Joins the branches that the file holds.</summary>
    /// <param name="day">The day, as <c>yyyy-MM-dd</c>.</param>
    /// <param name="by">Who joins them.</param>
    /// <exception cref="RequestException">The file holds something else too, or can't be written: nothing is changed.</exception>
    public MergedLog Merge(string day, string by, CancellationToken cancellation = default)
    {
        var place = new LogPlace(tree, path);
        return place.Locked(locks, by, cancellation, () =>
        {
            var bytes = EvidenceLog.Load(tree, path, out var obstacle) ?? throw new RequestException($"{place.Shown} {obstacle!}.");
            var entries = Gather(place.Shown, bytes);
            var (joined, merges) = Join(entries, day, by);
            var text = new MemoryStream();
            foreach (var entry in joined)
            {
                text.Write(LogLine.Of(entry));
                text.WriteByte((byte)'\n');
            }

            var isChanged = !bytes.AsSpan().SequenceEqual(text.ToArray());
            if (isChanged)
            {
                writer.Replace(place.Location, text.WriteTo);
            }

            return new MergedLog(merges, isChanged, joined.Count, joined.Count == 0 ? LogWords.Start : joined[^1].Hash);
        });
    }

    /// <summary>The entries of a file, each once, in its order; git's marks are passed over.</summary>
    private static List<LogEntry> Gather(string shown, byte[] bytes)
    {
        var entries = new Dictionary<string, LogEntry>(StringComparer.Ordinal);
        var order = new List<LogEntry>();
        var lines = LogText.Lines(bytes, out var torn);
        lines.Add(torn);
        for (var at = 0; at < lines.Count; at++)
        {
            var line = bytes.AsSpan(lines[at]);
            if (LogText.IsConflictMark(line) || (line.IsEmpty && at == lines.Count - 1))
            {
                continue;
            }

            var entry = LogLine.Read(line, out var problem, out _) ?? throw new RequestException($"line {at + 1} of {shown} is neither an entry nor a mark of git's: {problem}. Nothing is changed.");
            if (entries.TryAdd(entry.Hash, entry))
            {
                order.Add(entry);
            }
        }

        foreach (var entry in order)
        {
            if ((entry.Previous != LogWords.Start && !entries.ContainsKey(entry.Previous)) || (entry.Merged is { } merged && !entries.ContainsKey(merged)))
            {
                throw new RequestException($"entry {entry.Number} of {shown} follows on an entry that is not there, so this is more than two branches side by side. {LogProblem.Restore}. Nothing is changed.");
            }
        }

        return order;
    }

    /// <summary>One log of all: the end that comes first in the file is followed, and the others are merged into it in their order.</summary>
    private (List<LogEntry> Joined, List<LogEntry> Merges) Join(List<LogEntry> entries, string day, string by)
    {
        var ends = new LogChain([.. entries.Select((entry, at) => (at + 1, entry))]).Heads();
        if (ends.Count > MostBranches)
        {
            throw new RequestException($"the log has {ends.Count} ends, and more than {MostBranches} branches are not joined at once. Nothing is changed.");
        }

        var merges = new List<LogEntry>();
        if (ends.Count == 0)
        {
            return ([], merges);
        }

        var all = entries.ToDictionary(entry => entry.Hash, StringComparer.Ordinal);
        var head = entries[ends[0]];
        foreach (var end in ends.Skip(1))
        {
            var number = LogChain.Order(head, all).Union(LogChain.Order(entries[end], all)).Count() + 1;
            head = EvidenceAppender.Seal(new LogEntry(number, LogWords.Merge, "", entries[end].Hash, LogWords.Merged, day, by, head.Hash, null, ""), Signer);
            all[head.Hash] = head;
            merges.Add(head);
        }

        return (LogChain.Order(head, all), merges);
    }
}
