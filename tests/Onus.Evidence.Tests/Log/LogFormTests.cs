using System.Security.Cryptography;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Evidence.Log;

namespace Onus.Evidence.Tests.Log;

/// <summary>Every entry is written in one way, and follows on the one before by its hash.</summary>
public sealed class LogFormTests : IDisposable
{
    private readonly SomeLog _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public void A_line_is_written_as_the_documentation_says()
    {
        var first = _log.Append("Ümlaut \"quoted\" \\ 😀", 10);

        var body = $$"""{"version":1,"number":1,"kind":"attestation","name":"\u00dcmlaut \"quoted\" \\ \ud83d\ude00","digest":"{{SomeLog.Digest(10)}}","action":"recorded","recorded":"2026-11-29","by":"ana@example.com","previous":"{{LogWords.Start}}"}""";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(body)));
        Encoding.ASCII.GetString(_log.Bytes).ShouldBe($"{body[..^1]},\"hash\":\"{hash}\"}}\n");
        first.Hash.ShouldBe(hash);
        _log.Read().Entries.ShouldBe([first]);
    }

    [Fact]
    public void Entries_follow_on_each_other_and_the_last_one_is_the_head()
    {
        var entries = new[] { _log.Append("a"), _log.Append("b"), _log.Append("c") };

        var log = _log.Read();

        log.IsWhole.ShouldBeTrue();
        log.Entries.ShouldBe(entries);
        log.Entries.Select(entry => entry.Number).ShouldBe([1, 2, 3]);
        log.Entries.Select(entry => entry.Previous).ShouldBe([LogWords.Start, entries[0].Hash, entries[1].Hash]);
        (log.Count, log.Head).ShouldBe((3, entries[2].Hash));
    }

    [Fact]
    public void What_counts_of_a_block_is_the_last_that_was_said_of_it()
    {
        _log.Append("a", 1);
        _log.Append("b", 2);
        _log.Append("a", 3);
        _log.Append("b", 2, action: LogWords.Withdrawn);
        _log.Append("a", 4, kind: "waiver");

        var log = _log.Read();

        log.IsRecorded("attestation", "a", SomeLog.Digest(3)).ShouldBeTrue();
        log.IsRecorded("attestation", "a", SomeLog.Digest(1)).ShouldBeFalse();
        log.IsRecorded("attestation", "b", SomeLog.Digest(2)).ShouldBeFalse();
        log.IsRecorded("waiver", "a", SomeLog.Digest(4)).ShouldBeTrue();
        log.IsRecorded("waiver", "b", SomeLog.Digest(2)).ShouldBeFalse();
        log.Latest("attestation", "b")!.Action.ShouldBe(LogWords.Withdrawn);
    }

    [Fact]
    public void Where_a_log_is_not_whole_nothing_counts_as_recorded_and_the_line_is_named()
    {
        _log.Filled(5);
        _log.Write(_log.Lines.Where((_, at) => at != 2));
        var (diagnostics, places) = (new DiagnosticBag(), new SourceMap());

        var log = EvidenceLog.Read(_log.Tree, EvidenceLog.FileName, diagnostics, places);

        log.IsRecorded("attestation", "block 0", SomeLog.Digest(0)).ShouldBeFalse();
        var problem = diagnostics.Items.ShouldHaveSingleItem();
        problem.Code.ShouldBe("evidence-chain-broken");
        places.Locate(problem.Origin)!.Value.ToString().ShouldBe(".onus/evidence.jsonl:3:1");
    }

    [Fact]
    public void Where_no_log_is_it_is_empty_and_nothing_is_wrong()
    {
        var diagnostics = new DiagnosticBag();

        var log = EvidenceLog.Read(new MemoryTree([]), EvidenceLog.FileName, diagnostics, new SourceMap());

        (log.Count, log.Head, log.IsWhole).ShouldBe((0, LogWords.Start, true));
        diagnostics.Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_log_of_a_newer_version_is_refused_by_readers_and_writers_alike()
    {
        _log.Filled(2);
        var newer = _log.Lines[1].Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal).Replace("\"kind\"", "\"sort\"", StringComparison.Ordinal);
        _log.Write([_log.Lines[0], newer]);

        var log = _log.Read();

        log.Unreadable!.Text.ShouldContain("newer version");
        log.IsWhole.ShouldBeFalse();
        Should.Throw<RequestException>(() => _log.Append("c")).Message.ShouldContain("newer version");
        _log.Lines.ShouldBe([_log.Lines[0], newer]);
    }

    [Fact]
    public void A_log_that_is_too_large_is_not_read()
    {
        _log.Filled(1);
        using (var file = new FileStream(_log.File, FileMode.Open))
        {
            file.SetLength(EvidenceLog.MaxSize + 1L);
        }

        var diagnostics = new DiagnosticBag();
        EvidenceLog.Read(_log.Tree, EvidenceLog.FileName, diagnostics, new SourceMap()).IsWhole.ShouldBeFalse();

        diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("evidence-unreadable");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":\"1\"}")]
    [InlineData("{\"version\":1,\"name\":\"\\ud800\"}")]
    [InlineData("{\"version\":1,\"name\":{\"a\":[[[[[[[[1]]]]]]]]}}")]
    [InlineData("{\"version\":1,\"number\":99999999999999999999}")]
    [InlineData("\u0000\u0001\u202e")]
    public void A_line_that_is_no_entry_is_said_and_ends_nothing(string line)
    {
        _log.Filled(2);
        _log.Write([_log.Lines[0], line, _log.Lines[1]]);

        var log = _log.Read();

        log.Problems.ShouldContain(problem => problem.Line == 2 && problem.Code == "evidence-entry-changed");
        log.Entries.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x0a })]
    [InlineData(new byte[] { 0xef, 0xbb, 0xbf, 0x0a })]
    [InlineData(new byte[] { 0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d, 0x0a })]
    public void Bytes_that_are_no_text_are_said_too(byte[] bytes) => EvidenceLog.Of(bytes).Problems.ShouldNotBeEmpty();

    [Fact]
    public void Line_ends_that_git_has_changed_are_called_that()
    {
        _log.Filled(2);
        _log.Write(_log.Lines.Select(line => line + "\r"));

        _log.Read().Problems[0].Code.ShouldBe("evidence-line-ends");
    }

    [Theory]
    [InlineData("Attestation", "a", "recorded", "2026-11-29", "ana")]
    [InlineData("merge", "a", "recorded", "2026-11-29", "ana")]
    [InlineData("waiver", "", "recorded", "2026-11-29", "ana")]
    [InlineData("waiver", "a", "deleted", "2026-11-29", "ana")]
    [InlineData("waiver", "a", "recorded", "2026-02-30", "ana")]
    [InlineData("waiver", "a", "recorded", "2026-11-29", "")]
    [InlineData("waiver", "a", "recorded", "2026-11-29", "ana\nben")]
    [InlineData("waiver", "password=hunter2hunter2", "recorded", "2026-11-29", "ana")]
    public void What_no_entry_may_say_is_not_written(string kind, string name, string action, string day, string by)
    {
        Should.Throw<RequestException>(() => _log.Appender().Append(kind, name, SomeLog.Digest(1), action, day, by));

        File.Exists(_log.File).ShouldBeFalse();
    }

    [Fact]
    public void Half_a_character_is_not_written()
    {
        Should.Throw<RequestException>(() => _log.Append("half \ud800"));
        Should.Throw<RequestException>(() => _log.Append("a", by: "\udc00"));

        File.Exists(_log.File).ShouldBeFalse();
    }
}
