using System.Text;
using Onus.Bench.Evidence;
using Onus.Core.Diagnostics;
using Onus.Evidence.Log;
using Onus.Sources.Files;

namespace Onus.Evidence.Tests.Log;

/// <summary>What was acknowledged is in the log, whoever writes at the same time and whatever ends in the middle.</summary>
public sealed class AppendTests : IDisposable
{
    private const int Processes = 8;
    private readonly SomeLog _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public void Eight_processes_at_once_some_of_them_killed_lose_nothing_that_was_acknowledged()
    {
        var outcome = new Appending(["dotnet", typeof(AppendTests).Assembly.Location], _log.Folder, seed: 7).Run(Processes, 200, mostBeforeKill: 20);

        outcome.Acknowledged.ShouldBe(200);
        outcome.Killed.ShouldBeGreaterThan(0);
        outcome.Lost.ShouldBe(0);
        outcome.Log.Problems.ShouldBeEmpty();
        outcome.Log.Count.ShouldBeInRange(201, 201 + outcome.Killed);
        outcome.Log.Entries.Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, outcome.Log.Count));
    }

    [Fact]
    public void Threads_of_one_process_write_one_after_the_other_too()
    {
        Parallel.For(0, Processes, who =>
        {
            for (var at = 0; at < 10; at++)
            {
                _log.Append($"{who}.{at}");
            }
        });

        var log = _log.Read();
        log.Problems.ShouldBeEmpty();
        log.Entries.Select(entry => entry.Name).Distinct().Count().ShouldBe(80);
    }

    [Fact]
    public void Wherever_the_writing_of_a_line_was_broken_off_nothing_before_it_is_lost_and_the_half_is_kept()
    {
        _log.Filled(2);
        var whole = _log.Bytes;
        var third = Encoding.ASCII.GetBytes(_log.Branch().Filled(1, "third").Lines[2]);
        for (var length = 1; length <= third.Length; length++)
        {
            using var torn = new SomeLog().Write([.. whole, .. third.AsSpan(0, length)]);
            torn.Read().Problems.ShouldHaveSingleItem().Code.ShouldBe(LogProblem.Torn);
            torn.Read().IsRecorded("attestation", "block 1", SomeLog.Digest(1)).ShouldBeTrue();

            var appender = torn.Appender();
            var next = appender.Append("waiver", "next", SomeLog.Digest(9), LogWords.Recorded, SomeLog.Day, SomeLog.Ana);

            // A line that lacks its end alone is whole: it was said to nobody that it is written, and it does no harm.
            var isWhole = length == third.Length;
            torn.Read().Problems.ShouldBeEmpty();
            torn.Bytes.AsSpan().StartsWith(whole).ShouldBeTrue();
            next.Number.ShouldBe(isWhole ? 4 : 3);
            appender.SetAside.ShouldBe(isWhole ? null : ".onus/evidence.jsonl.torn");
            if (!isWhole)
            {
                File.ReadAllBytes(torn.File + ".torn").ShouldBe([.. third.AsSpan(0, length), (byte)'\n']);
            }
        }
    }

    [Fact]
    public void Who_waits_in_vain_is_told_for_whom()
    {
        _log.Filled(1);
        var before = _log.Bytes;
        using (new DiskLocks().Take(_log.File + ".lock", "ben@example.com"))
        {
            Should.Throw<RequestException>(() => _log.Appender(locks: new DiskLocks { Attempts = 3 }).Append("waiver", "a", SomeLog.Digest(1), LogWords.Recorded, SomeLog.Day, SomeLog.Ana))
                .Message.ShouldContain($"process {Environment.ProcessId} (ben@example.com)");
        }

        _log.Bytes.ShouldBe(before);
        _log.Append("a").Number.ShouldBe(2);
    }

    [Fact]
    public void A_lock_that_a_dead_process_left_holds_nobody_up_and_none_is_left_behind()
    {
        _log.Filled(1);
        File.WriteAllText(_log.File + ".lock", "");
        File.WriteAllText(_log.File + ".lock.by", "1 somebody");

        _log.Append("a").Number.ShouldBe(2);

        Directory.EnumerateFiles(Path.GetDirectoryName(_log.File)!).ShouldBe([_log.File]);
    }

    [Fact]
    public void Waiting_can_be_cancelled()
    {
        using var held = new DiskLocks().Take(_log.File + ".lock", "ben");
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() => _log.Appender().Append("waiver", "a", SomeLog.Digest(1), LogWords.Recorded, SomeLog.Day, SomeLog.Ana, cancellation.Token));
    }

    [Fact]
    public void Several_entries_are_written_together_or_not_at_all()
    {
        Should.Throw<RequestException>(() => _log.Appender().Append([new LogAddition("waiver", "a", SomeLog.Digest(1), LogWords.Recorded), new LogAddition("waiver", "", "", "")], SomeLog.Day, SomeLog.Ana));
        File.Exists(_log.File).ShouldBeFalse();

        _log.Appender().Append([new LogAddition("waiver", "a", SomeLog.Digest(1), LogWords.Recorded), new LogAddition("waiver", "b", SomeLog.Digest(2), LogWords.Withdrawn)], SomeLog.Day, SomeLog.Ana).Count.ShouldBe(2);
        _log.Read().Problems.ShouldBeEmpty();
        _log.Read().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("garbage\n")]
    [InlineData(">>>>>>> theirs\n")]
    [InlineData("{\"version\":1}\n")]
    public void Nothing_is_written_behind_something_that_is_no_entry(string end)
    {
        _log.Filled(2);
        _log.Write([.. _log.Bytes, .. Encoding.ASCII.GetBytes(end)]);
        var before = _log.Bytes;

        Should.Throw<RequestException>(() => _log.Append("a")).Message.ShouldContain("onus evidence verify");

        _log.Bytes.ShouldBe(before);
    }

    [Fact]
    public void Nothing_is_written_through_a_link_that_leaves_the_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var elsewhere = new SomeLog().Filled(1);
        var before = elsewhere.Bytes;
        Directory.CreateDirectory(Path.GetDirectoryName(_log.File)!);
        File.CreateSymbolicLink(_log.File, elsewhere.File);

        Should.Throw<RequestException>(() => _log.Append("a"));
        EvidenceLog.Load(_log.Tree, EvidenceLog.FileName, out var obstacle).ShouldBeNull();

        obstacle!.Text.ShouldContain("link");
        elsewhere.Bytes.ShouldBe(before);
    }

    [Fact]
    public void Where_nothing_can_be_written_that_is_said()
    {
        File.WriteAllText(Path.Combine(_log.Folder, ".onus"), "a file, no folder");

        Should.Throw<RequestException>(() => _log.Append("a")).Message.ShouldContain("can't be written");
    }
}
