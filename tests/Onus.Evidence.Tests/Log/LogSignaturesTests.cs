using System.Text;
using Onus.Contracts.Digests;
using Onus.Core.Diagnostics;
using Onus.Evidence.Log;

namespace Onus.Evidence.Tests.Log;

/// <summary>A signature is over all that its entry says and all that led to it, and the chain is over the signature.</summary>
public sealed class LogSignaturesTests : IDisposable
{
    private readonly SomeLog _log = new();

    public LogSignaturesTests()
    {
        for (var at = 0; at < 4; at++)
        {
            _log.Appender(new Seal(SomeLog.Ana)).Append("attestation", $"block {at}", SomeLog.Digest(at), LogWords.Recorded, SomeLog.Day, SomeLog.Ana);
        }
    }

    public void Dispose() => _log.Dispose();

    [Fact]
    public void Entries_that_are_signed_by_whom_they_name_are_good()
    {
        _log.Read().Problems.ShouldBeEmpty();
        Problems(_log.Read()).ShouldBeEmpty();
    }

    [Fact]
    public void A_signature_that_is_changed_or_taken_away_breaks_the_chain()
    {
        var entries = _log.Read().Entries;
        foreach (var signature in new[] { null, "AAAA" })
        {
            string[] lines = [.. _log.Lines];
            lines[1] = Encoding.ASCII.GetString(LogLine.Of(entries[1] with { Signature = signature }));
            EvidenceLog.Of(Encoding.ASCII.GetBytes(string.Join('\n', lines) + "\n")).Problems.ShouldContain(problem => problem.Line == 2 && problem.Code == "evidence-entry-changed");
        }
    }

    [Fact]
    public void In_a_log_that_was_written_anew_every_entry_from_there_on_has_no_signature_that_fits()
    {
        using var forged = new SomeLog().Write(_log.Lines[..1]);
        var entries = _log.Read().Entries;
        var previous = entries[0].Hash;
        List<string> lines = [_log.Lines[0]];
        foreach (var entry in entries.Skip(1))
        {
            var made = entry with { Name = entry.Name + (entry.Number == 2 ? "!" : ""), Previous = previous };
            previous = LogLine.HashOf(made);
            lines.Add(Encoding.ASCII.GetString(LogLine.Of(made with { Hash = previous })));
        }

        forged.Write(lines);

        forged.Read().Problems.ShouldBeEmpty();
        Problems(forged.Read()).Select(problem => (problem.Line, problem.Code)).ShouldBe([(2, "evidence-signature"), (3, "evidence-signature"), (4, "evidence-signature")]);
    }

    [Fact]
    public void Another_who_signs_in_somebodys_name_is_found_and_so_is_what_is_not_signed()
    {
        _log.Appender(new Seal("eve")).Append("attestation", "eve's", SomeLog.Digest(1), LogWords.Recorded, SomeLog.Day, SomeLog.Ana);
        _log.Append("unsigned");

        Problems(_log.Read()).Select(problem => (problem.Line, problem.Code)).ShouldBe([(5, "evidence-signature"), (6, "evidence-unsigned")]);
        LogSignatures.Problems(_log.Read(), new Seal(""), from: 7).Select(problem => problem.Line).ShouldBe([5]);
    }

    [Fact]
    public void What_signs_badly_writes_nothing()
    {
        var before = _log.Bytes;

        Should.Throw<RequestException>(() => _log.Appender(new Seal("no base 64\n")).Append("waiver", "a", SomeLog.Digest(1), LogWords.Recorded, SomeLog.Day, SomeLog.Ana));

        _log.Bytes.ShouldBe(before);
    }

    [Fact]
    public void What_joins_branches_is_signed_too()
    {
        using var theirs = _log.Branch();
        foreach (var log in new[] { theirs, _log })
        {
            log.Appender(new Seal(SomeLog.Ana)).Append("waiver", log.Folder, SomeLog.Digest(1), LogWords.Recorded, SomeLog.Day, SomeLog.Ana);
        }

        _log.Write([.. _log.Lines, theirs.Lines[^1]]).Merge(new Seal(SomeLog.Ana));

        _log.Read().Problems.ShouldBeEmpty();
        Problems(_log.Read()).ShouldBeEmpty();
    }

    private static IEnumerable<LogProblem> Problems(EvidenceLog log) => LogSignatures.Problems(log, new Seal(""), from: 1);

    /// <summary>Stands for keys: everybody's signature is a digest with a name in it.</summary>
    private sealed class Seal(string who) : ILogSigner, ILogSignatures
    {
        public string Sign(ReadOnlySpan<byte> content) => who.Contains('\n', StringComparison.Ordinal) ? who : Of(who, content);

        public bool IsOf(string principal, ReadOnlySpan<byte> content, string signature, string day) => signature == Of(principal, content);

        private static string Of(string principal, ReadOnlySpan<byte> content) => Convert.ToBase64String(Digest.Sha256([.. Encoding.UTF8.GetBytes(principal), .. content]));
    }
}
