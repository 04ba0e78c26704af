using Onus.Core.Diagnostics;

namespace Onus.Evidence.Log;

/// <summary>Entries with the line that each stands on, and how they follow on each other.</summary>
/// <param name="lines">The entries in the order of the file.</param>
internal sealed class LogChain(IReadOnlyList<(int Line, LogEntry Entry)> lines)
{
    /// <summary>What counting the entries before merges may cost; a log whose branches are entangled more than that is none that people made.</summary>
    private const long MostSteps = 50_000_000;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<LogProblem> _problems = [];
    private long _steps;

    /// <summary>What is wrong with how the entries follow on each other; empty where each was written behind those that it follows on, and nothing is missing between.</summary>
    public IReadOnlyList<LogProblem> Check()
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var (line, entry) = lines[at];
            if (!_places.TryAdd(entry.Hash, at))
            {
                Add(line, "evidence-entry-twice", $"Entry {entry.Number} stands here for the second time.", LogProblem.Merge);
                return _problems;
            }
        }

        for (var at = 0; at < lines.Count; at++)
        {
            CheckParents(at);
        }

        var heads = Heads();
        if (_problems.Count == 0 && heads.Count > 1)
        {
            var (line, entry) = lines[heads[0]];
            Add(line, "evidence-branches", $"The log has {heads.Count} ends, and this is one of them (entry {entry.Number}): branches that were written side by side, and never joined.", LogProblem.Merge);
        }

        if (_problems.Count == 0)
        {
            CheckOrder();
        }

        if (_problems.Count == 0)
        {
            CheckNumbers();
        }

        return _problems;
    }

    /// <summary>The entries that no other follows on, in the order of the file.</summary>
    public List<int> Heads()
    {
        var followed = lines.SelectMany(item => new[] { item.Entry.Previous, item.Entry.Merged }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, lines.Count).Where(at => !followed.Contains(lines[at].Entry.Hash))];
    }

    /// <summary>The one order in which entries stand: before an entry those that it follows on, then those that it merges in and that do not stand there yet.</summary>
    /// <param name="head">The last one. All that is named has to be there, and nothing may follow on itself.</param>
    public static List<LogEntry> Order(LogEntry head, IReadOnlyDictionary<string, LogEntry> entries)
    {
        var order = new List<LogEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(LogEntry Entry, bool IsDone)>([(head, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsDone)
            {
                order.Add(next.Entry);
            }
            else if (seen.Add(next.Entry.Hash))
            {
                open.Push((next.Entry, true));
                Open(next.Entry.Merged);
                Open(next.Entry.Previous);
            }
        }

        return order;

        void Open(string? hash)
        {
            if (hash is not null && entries.TryGetValue(hash, out var entry))
            {
                open.Push((entry, false));
            }
        }
    }

    private void CheckParents(int at)
    {
        var (line, entry) = lines[at];
        var before = at == 0 ? LogWords.Start : lines[at - 1].Entry.Hash;
        if (entry.Previous != LogWords.Start && !(_places.TryGetValue(entry.Previous, out var previous) && previous < at))
        {
            Complain(entry.Previous, $"Entry {entry.Number} follows on an entry that does not stand before it");
        }
        else if (entry.Merged is { } merged && !(_places.TryGetValue(merged, out var other) && other < at))
        {
            Complain(merged, $"Entry {entry.Number} merges in an entry that does not stand before it");
        }

        void Complain(string hash, Message said) => Add(
            line,
            _places.ContainsKey(hash) ? "evidence-order" : "evidence-chain-broken",
            _places.ContainsKey(hash) ? (Message)$"{said}, but behind: the order was changed." : $"{said} (the last one there is {before[..12]}…): something was taken out, put in or changed.",
            LogProblem.Restore);
    }

    private void CheckOrder()
    {
        if (lines.Count == 0)
        {
            return;
        }

        var entries = lines.ToDictionary(item => item.Entry.Hash, item => item.Entry, StringComparer.Ordinal);
        var order = Order(lines[^1].Entry, entries);
        var wrong = Enumerable.Range(0, Math.Min(order.Count, lines.Count)).FirstOrDefault(at => order[at].Hash != lines[at].Entry.Hash, -1);
        if (wrong >= 0 || order.Count < lines.Count)
        {
            var (line, entry) = lines[Math.Max(wrong, 0)];
            Add(line, "evidence-order", $"Entry {entry.Number} does not stand where merging puts it: the order was changed.", LogProblem.Merge);
        }
    }

    private void CheckNumbers()
    {
        // All lines before an entry of the main line are those that lead to it.
        var main = new bool[lines.Count];
        for (var at = lines.Count - 1; at >= 0; at = _places.GetValueOrDefault(lines[at].Entry.Previous, -1))
        {
            main[at] = true;
        }

        for (var at = 0; at < lines.Count && _steps < MostSteps; at++)
        {
            var (line, entry) = lines[at];
            var number = main[at] ? at + 1
                : entry.Merged is null ? entry.Previous == LogWords.Start ? 1 : lines[_places[entry.Previous]].Entry.Number + 1
                : CountTo(at);
            if (entry.Number != number)
            {
                Add(line, "evidence-number", $"This entry says that it is number {entry.Number}, and is number {number}.", LogProblem.Restore);
                return;
            }
        }

        if (_steps >= MostSteps)
        {
            Add(0, "evidence-entangled", $"The log has more branches in branches than can be looked through.", LogProblem.Restore);
        }
    }

    /// <summary>How many entries lead to one, itself among them.</summary>
    private int CountTo(int at)
    {
        var seen = new HashSet<int> { at };
        var open = new Stack<int>([at]);
        while (open.TryPop(out var next) && _steps < MostSteps)
        {
            _steps++;
            foreach (var hash in new[] { lines[next].Entry.Previous, lines[next].Entry.Merged })
            {
                if (hash is not null && _places.TryGetValue(hash, out var before) && seen.Add(before))
                {
                    open.Push(before);
                }
            }
        }

        return seen.Count;
    }

    private void Add(int line, string code, Message message, Message remedy) => _problems.Add(new LogProblem(line, code, message, remedy));
}
