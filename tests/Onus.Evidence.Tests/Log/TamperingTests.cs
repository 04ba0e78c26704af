using System.Text;
using Onus.Evidence.Log;

namespace Onus.Evidence.Tests.Log;

/// <summary>Whoever knows the head finds every tampering; what only its knower finds is what the documentation says, and no more.</summary>
public sealed class TamperingTests : IDisposable
{
    private const int Times = 1000;
    private const int Count = 40;
    private readonly SomeLog _log = new();
    private readonly List<LogEntry> _entries;

    public TamperingTests()
    {
        _log.Filled(Count, "Ä");
        _entries = [.. _log.Read().Entries];
    }

    /// <summary>What was done to a log.</summary>
    public enum Act
    {
        ByteChanged,
        ByteDropped,
        ByteAdded,
        LineDropped,
        LineRepeated,
        LineMoved,
        LineChangedAndHashed,
        ForgedEntry,
        CutInLine,
        CutAtLine,
        RewrittenFrom,
    }

    public void Dispose() => _log.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Each_of_1_000_random_tamperings_is_found_by_who_knows_the_head(int seed)
    {
        var random = new Random(seed);
        var done = new Dictionary<Act, int>();
        for (var time = 0; time < Times; time++)
        {
            var (act, tampered) = Tamper(random);
            done[act] = done.GetValueOrDefault(act) + 1;

            IsFound(tampered, _entries[^1].Hash).ShouldBeTrue($"{act}:\n{Encoding.UTF8.GetString(tampered)}");
        }

        done.Count.ShouldBe(Enum.GetValues<Act>().Length);
    }

    [Fact]
    public void Without_the_head_only_a_cut_between_lines_and_a_rewritten_rest_pass()
    {
        var random = new Random(3);
        for (var time = 0; time < Times; time++)
        {
            var (act, tampered) = Tamper(random);

            IsFound(tampered, null).ShouldBe(act is not (Act.CutAtLine or Act.RewrittenFrom), $"{act}:\n{Encoding.UTF8.GetString(tampered)}");
        }
    }

    [Fact]
    public void A_head_that_was_written_down_earlier_finds_what_was_done_to_all_before_it_and_lets_the_log_grow()
    {
        var earlier = _entries[Count / 2];

        IsFound(_log.Bytes, earlier.Hash, earlier.Number).ShouldBeFalse();
        IsFound(Rewritten(5), earlier.Hash).ShouldBeTrue();
        IsFound(Text(_log.Lines[..(Count / 2)]), earlier.Hash).ShouldBeTrue();
        IsFound(Rewritten((Count / 2) + 1), earlier.Hash).ShouldBeFalse();
        IsFound(_log.Bytes, earlier.Hash, earlier.Number + 1).ShouldBeTrue();
        IsFound([], LogWords.Start, 0).ShouldBeFalse();
        IsFound([], earlier.Hash).ShouldBeTrue();
    }

    [Fact]
    public void A_count_alone_finds_a_log_that_is_shorter()
    {
        var past = new LogPast(EvidenceLog.Of(Text(_log.Lines[..^1])));

        past.Require(Count - 1);
        past.Problems.ShouldBeEmpty();
        past.Require(Count);

        past.Problems.ShouldHaveSingleItem().Code.ShouldBe("evidence-count");
    }

    [Fact]
    public void Lines_of_merged_branches_have_one_order()
    {
        using var theirs = _log.Branch();
        theirs.Filled(3, "theirs");
        _log.Filled(3, "ours");
        _log.Write([.. _log.Lines, .. theirs.Lines[Count..]]).Merge();
        var lines = _log.Lines;
        var head = _log.Read().Head;
        IsFound(_log.Bytes, head, lines.Length).ShouldBeFalse();
        for (var at = Count; at < lines.Length; at++)
        {
            for (var other = Count; other < at; other++)
            {
                string[] moved = [.. lines];
                (moved[at], moved[other]) = (moved[other], moved[at]);
                IsFound(Text(moved), null).ShouldBeTrue($"{at} and {other}");
                IsFound(Text(lines.Where((_, line) => line != other)), null).ShouldBeTrue($"without {other}");
            }
        }

        // Theirs before ours, which is no order that the entry names.
        IsFound(Text([.. lines[..Count], .. lines[(Count + 3)..(Count + 6)], .. lines[Count..(Count + 3)], lines[^1]]), null).ShouldBeTrue();
    }

    private static bool IsFound(byte[] bytes, string? head, int? count = null)
    {
        var log = EvidenceLog.Of(bytes);
        var past = new LogPast(log);
        if (head is not null)
        {
            past.Require(head, count, $"as was written down");
        }

        return log.Unreadable is not null || log.Problems.Count > 0 || past.Problems.Count > 0;
    }

    private static byte[] Text(IEnumerable<string> lines) => Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private (Act Act, byte[] Bytes) Tamper(Random random)
    {
        while (true)
        {
            var act = (Act)random.Next(Enum.GetValues<Act>().Length);
            var bytes = Tamper(act, random);
            if (!bytes.AsSpan().SequenceEqual(_log.Bytes))
            {
                return (act, bytes);
            }
        }
    }

    private byte[] Tamper(Act act, Random random)
    {
        var bytes = new List<byte>(_log.Bytes);
        var lines = new List<string>(_log.Lines);
        var (at, line) = (random.Next(bytes.Count), random.Next(lines.Count));
        switch (act)
        {
            case Act.ByteChanged:
                bytes[at] = (byte)random.Next(256);
                return [.. bytes];
            case Act.ByteDropped:
                bytes.RemoveAt(at);
                return [.. bytes];
            case Act.ByteAdded:
                bytes.Insert(at, (byte)random.Next(256));
                return [.. bytes];
            case Act.LineDropped:
                lines.RemoveAt(random.Next(lines.Count - 1));
                break;
            case Act.LineRepeated:
                lines.Insert(random.Next(lines.Count + 1), lines[line]);
                break;
            case Act.LineMoved:
                var moved = lines[line];
                lines.RemoveAt(line);
                lines.Insert(random.Next(lines.Count + 1), moved);
                break;
            case Act.LineChangedAndHashed:
                lines[line = random.Next(lines.Count - 1)] = LineOf(Changed(_entries[line], random));
                break;
            case Act.ForgedEntry:
                var before = line == 0 ? null : _entries[line - 1];
                lines.Insert(line, LineOf(new LogEntry(line + 1, "waiver", "forged", LogWords.Start, LogWords.Recorded, SomeLog.Day, "eve", before?.Hash ?? LogWords.Start, null, "")));
                break;
            case Act.CutInLine:
                var start = lines.Take(line).Sum(item => item.Length + 1);
                return [.. bytes[..(start + random.Next(1, lines[line].Length + 1))]];
            case Act.CutAtLine:
                return Text(lines[..line]);
            case Act.RewrittenFrom:
                return Rewritten(line, random);
        }

        return Text(lines);
    }

    /// <summary>The log with an entry changed, and all that follow on it hashed anew: what anybody can do who may write the file.</summary>
    private byte[] Rewritten(int from, Random? random = null)
    {
        var lines = new List<string>(_log.Lines[..from]);
        var previous = from == 0 ? LogWords.Start : _entries[from - 1].Hash;
        for (var at = from; at < _entries.Count; at++)
        {
            var entry = (at == from ? Changed(_entries[at], random ?? new Random(1)) : _entries[at]) with { Previous = previous };
            previous = LogLine.HashOf(entry);
            lines.Add(LineOf(entry));
        }

        return Text(lines);
    }

    private static LogEntry Changed(LogEntry entry, Random random) => random.Next(4) switch
    {
        0 => entry with { Name = entry.Name + "!" },
        1 => entry with { Digest = SomeLog.Digest(random.Next(1_000_000, 2_000_000)) },
        2 => entry with { By = "eve" },
        _ => entry with { Recorded = "2020-01-01" },
    };

    private static string LineOf(LogEntry entry) => Encoding.ASCII.GetString(LogLine.Of(entry with { Hash = LogLine.HashOf(entry) }));
}
