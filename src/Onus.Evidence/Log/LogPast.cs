using Onus.Core.Diagnostics;

namespace Onus.Evidence.Log;

/// <summary>Compares a log with what it once was: since every entry holds the hash of the one before, the hash of one stands for all that led to it.</summary>
public sealed class LogPast(EvidenceLog log)
{
    private static readonly Message Remedy = $"Its end was cut off, or it was written anew: look in the history of the file, and restore it from there.";
    private readonly List<LogProblem> _problems = [];

    /// <summary>What was there once and is no longer.</summary>
    public IReadOnlyList<LogProblem> Problems => _problems;

    /// <summary>That an entry is there, and has a number.</summary>
    /// <param name="head">The hash of the entry.</param>
    /// <param name="count">How many entries there were when it was the last one; null where that is not known.</param>
    /// <param name="origin">Where that was, as the end of a sentence.</param>
    public void Require(string head, int? count, Message origin)
    {
        ArgumentNullException.ThrowIfNull(head);
        var entry = log.Entries.FirstOrDefault(item => item.Hash == head);
        var isStart = head == LogWords.Start;
        if (entry is null && !isStart)
        {
            _problems.Add(new LogProblem(0, "evidence-head-missing", $"The log has no entry {head}, {origin}.", Remedy));
        }
        else if (count is { } wanted && wanted != (entry?.Number ?? 0))
        {
            _problems.Add(new LogProblem(0, "evidence-count", $"Entry {head} is number {entry?.Number ?? 0}, and not {wanted}, {origin}.", $"Look at what was written down: count and head belong together."));
        }
    }

    /// <summary>That there are not fewer entries than once.</summary>
    /// <param name="count">How many there were.</param>
    public void Require(int count)
    {
        if (log.Count < count)
        {
            _problems.Add(new LogProblem(0, "evidence-count", $"The log has {log.Count} entries, and had {count} once.", Remedy));
        }
    }

    /// <summary>That all is there which a revision had.</summary>
    /// <param name="then">The log of the revision.</param>
    /// <param name="revision">The revision, as the user named it.</param>
    public void Require(EvidenceLog then, string revision)
    {
        ArgumentNullException.ThrowIfNull(then);
        if (then.IsWhole)
        {
            Require(then.Head, then.Count, $"as in revision {revision}");
        }
        else
        {
            var problem = then.Problems.FirstOrDefault(item => item.Code != LogProblem.Torn);
            _problems.Add(new LogProblem(0, "evidence-revision", $"The log of revision {revision} is not whole itself: {problem?.Message ?? then.Unreadable}", $"Name a revision whose log is: git log -- .onus/evidence.jsonl lists them."));
        }
    }
}
