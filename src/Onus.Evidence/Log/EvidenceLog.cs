using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Evidence.Log;

/// <summary>The append-only log of a team's evidence, as it was read: <c>.onus/evidence.jsonl</c>.</summary>
public sealed class EvidenceLog
{
    /// <summary>Where it lies, seen from the folder of the settings.</summary>
    public const string FileName = ".onus/evidence.jsonl";

    /// <summary>The most bytes of a log that is read: some 300,000 entries.</summary>
    public const int MaxSize = 100_000_000;

    /// <summary>The most problems that are told of one log.</summary>
    public const int MaxProblems = 200;

    private readonly Dictionary<(string Kind, string Name), LogEntry> _latest = [];

    private EvidenceLog(IReadOnlyList<LogEntry> entries, IReadOnlyList<LogProblem> problems, Message? unreadable)
    {
        (Entries, Problems, Unreadable) = (entries, problems, unreadable);
        foreach (var entry in entries.Where(entry => entry.Merged is null))
        {
            _latest[(entry.Kind, entry.Name)] = entry;
        }
    }

    /// <summary>A log without entries, as it is where there is no file.</summary>
    public static EvidenceLog Empty { get; } = new([], [], null);

    /// <summary>The entries that could be read, in the order of the file, merges among them.</summary>
    public IReadOnlyList<LogEntry> Entries { get; }

    /// <summary>What is not as it was written; empty where every entry follows on the one before.</summary>
    public IReadOnlyList<LogProblem> Problems { get; }

    /// <summary>Why nothing of the log can be read, as the rest of a sentence that begins with its name; null where it can be.</summary>
    public Message? Unreadable { get; }

    /// <summary>Whether nothing in it was changed, as far as the log by itself can tell. A last line that was never written to its end changes nothing before it.</summary>
    public bool IsWhole => Unreadable is null && Problems.All(problem => problem.Code == LogProblem.Torn);

    /// <summary>How many entries there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The hash of the last entry; 64 zeros where there is none.</summary>
    public string Head => Entries.Count == 0 ? LogWords.Start : Entries[^1].Hash;

    /// <summary>Reads a log. Where no file is, it is empty. What is wrong with it is an error, and then nothing counts as recorded.</summary>
    /// <param name="path">The path from the root of the tree; a link out of the tree is not followed.</param>
    public static EvidenceLog Read(FileTree tree, string path, DiagnosticBag diagnostics, SourceMap places)
    {
        var log = Read(tree, path);
        log.Report(tree.ShownOf(path), diagnostics, places);
        return log;
    }

    /// <summary>The same; what is wrong with it is for <see cref="Report"/> to say.</summary>
    public static EvidenceLog Read(FileTree tree, string path)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return IsThere(tree, path) ? Of(Load(tree, path, out var obstacle), obstacle) : Empty;
    }

    /// <summary>Says what is wrong with the log, each at its line.</summary>
    /// <param name="shown">The log, as people named it.</param>
    public void Report(string shown, DiagnosticBag diagnostics, SourceMap places)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(places);
        var file = places.Add(shown);

        // An offset is a line here: of a problem no more is known than that.
        file.SetLineStarts([.. Enumerable.Range(0, Problems.Select(problem => problem.Line).Append(1).Max()).Select(line => (long)line)]);
        if (Unreadable is { } reason)
        {
            diagnostics.Error("evidence-unreadable", $"The evidence log {reason}; nothing counts as recorded.", file.At(0), $"Make it readable, or use the version of Onus that wrote it.");
        }

        foreach (var problem in Problems)
        {
            var severity = problem.Code == LogProblem.Torn ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
            diagnostics.Add(new Diagnostic(severity, problem.Code, problem.Message, file.At(Math.Max(0, problem.Line - 1)), problem.Remedy));
        }
    }

    /// <summary>Whether anything stands where a log would, and be it a link that leads nowhere.</summary>
    public static bool IsThere(FileTree tree, string path)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.Find("", path) is not null || tree.EntryAt(path) is { Kind: EntryKind.Link };
    }

    /// <summary>The bytes of a log; null, with the reason, where they can't be had.</summary>
    /// <param name="obstacle">Why not, as the rest of a sentence that begins with the log.</param>
    public static byte[]? Load(FileTree tree, string path, out Message? obstacle)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Find("", path) is not { Kind: EntryKind.File } entry)
        {
            obstacle = $"is no file in the repository: a link that leaves it, a folder, a pipe or a device is not read";
            return null;
        }

        if (entry.Length > MaxSize)
        {
            obstacle = $"has more than {MaxSize} bytes, which no log of people's work has";
            return null;
        }

        var content = tree.Read(entry.Path, MaxSize);
        obstacle = content.Bytes is null ? $"can't be read: {content.Failure}" : (Message?)null;
        return content.Bytes;
    }

    /// <summary>The log that some bytes are.</summary>
    /// <param name="bytes">The bytes; null where they could not be had.</param>
    /// <param name="obstacle">Why not.</param>
    public static EvidenceLog Of(byte[]? bytes, Message? obstacle = null)
    {
        if (bytes is null)
        {
            return new EvidenceLog([], [], obstacle ?? $"can't be read");
        }

        var lines = LogText.Lines(bytes, out var torn);
        var entries = new List<(int Line, LogEntry Entry)>(lines.Count);
        var problems = new List<LogProblem>();
        for (var at = 0; at < lines.Count && problems.Count < MaxProblems; at++)
        {
            var line = bytes.AsSpan(lines[at]);
            if (LogLine.Read(line, out var problem, out var isNewer) is { } entry)
            {
                entries.Add((at + 1, entry));
            }
            else if (isNewer)
            {
                return new EvidenceLog([], [], $"was written by a newer version of Onus: of line {at + 1}, {problem}");
            }
            else
            {
                problems.Add(ProblemOf(line, at + 1, problem!));
            }
        }

        if (bytes.AsSpan(torn) is { IsEmpty: false })
        {
            problems.Add(new LogProblem(lines.Count + 1, LogProblem.Torn, $"The last line has no end: its writing was broken off, or it was cut.", $"The next entry that is written sets it aside; nothing before it is touched."));
        }

        problems.AddRange(new LogChain(entries).Check().Take(Math.Max(1, MaxProblems - problems.Count)));
        return new EvidenceLog([.. entries.Select(item => item.Entry)], [.. problems.OrderBy(problem => problem.Line)], null);
    }

    /// <summary>Whether a block holds as it stands: the last entry of its kind and name has its digest and does not withdraw it. Never where the log is not whole.</summary>
    public bool IsRecorded(string kind, string name, string digest) => IsWhole && Latest(kind, name) is { } entry && entry.Digest == digest && entry.Action == LogWords.Recorded;

    /// <summary>The last entry about a block; null where there is none.</summary>
    public LogEntry? Latest(string kind, string name) => _latest.GetValueOrDefault((kind, name));

    private static LogProblem ProblemOf(ReadOnlySpan<byte> line, int number, Message problem) =>
        LogText.IsConflictMark(line) ? new(number, "evidence-conflict", $"Git has left a conflict here.", LogProblem.Merge)
        : line.EndsWith("\r"u8) ? new(number, "evidence-line-ends", $"The line ends with a carriage return: git or an editor has changed the line ends.", $"Tell git to leave them (.gitattributes: .onus/evidence.jsonl -text), and check the file out again.")
        : new(number, "evidence-entry-changed", $"This line is not an entry as it was written: {problem}.", LogProblem.Restore);
}
