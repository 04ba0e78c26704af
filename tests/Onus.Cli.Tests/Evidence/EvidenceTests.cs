using System.Diagnostics;
using System.Text.Json;
using Onus.Cli.Tests.Diff;
using Onus.Evidence.Log;
using Onus.Sources.Files;

namespace Onus.Cli.Tests.Evidence;

/// <summary>What <c>onus evidence</c> answers, with git and ssh-keygen as they are.</summary>
public sealed class EvidenceTests : IDisposable
{
    private const string Ana = "ana@example.com";
    private readonly Repository _repository = new();

    private string File => Path.Combine(_repository.Path, ".onus", "evidence.jsonl");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Verify_lists_and_exports_a_log_from_anywhere_in_the_repository()
    {
        var head = Append("a", "b").Hash;
        var below = Directory.CreateDirectory(Path.Combine(_repository.Path, "infra", "prod")).FullName;

        var verified = Answer.In(below, "evidence", "verify").ShouldExit(0);
        verified.Output.ShouldContain(head);
        verified.Output.ShouldContain("--head HASH");
        Answer.In(below, "evidence", "verify", "--head", head, "--count", "2").ShouldExit(0).Output.ShouldNotContain("--head HASH");
        Answer.In(below, "evidence", "list").ShouldExit(0).Output.ShouldContain("attestation");
        using var statement = JsonDocument.Parse(Answer.In(below, "evidence", "export").ShouldExit(0).Output);
        statement.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(["_type", "subject", "predicateType", "predicate"]);
        statement.RootElement.GetProperty("_type").GetString().ShouldBe("https://in-toto.io/Statement/v1");
        statement.RootElement.GetProperty("predicateType").GetString().ShouldBe("urn:onus:evidence-log:1");
        statement.RootElement.GetProperty("subject")[0].GetProperty("digest").GetProperty("sha256").GetString()
            .ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(File))));
        statement.RootElement.GetProperty("predicate").GetProperty("head").GetString().ShouldBe(head);
        statement.RootElement.GetProperty("predicate").GetProperty("entries").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void What_was_changed_is_found_and_answered_with_1()
    {
        var head = Append("a", "b", "c").Hash;
        var lines = System.IO.File.ReadAllLines(File);
        System.IO.File.WriteAllText(File, $"{lines[0]}\n{lines[2]}\n");

        using var found = JsonDocument.Parse(Answer.In(_repository.Path, "evidence", "verify", "-f", "json").ShouldExit(1).Output);
        found.RootElement.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("evidence-chain-broken");
        found.RootElement.GetProperty("problems")[0].GetProperty("line").GetInt32().ShouldBe(2);
        Answer.In(_repository.Path, "evidence", "export").ShouldExit(3).Output.ShouldBeEmpty();
        Answer.In(_repository.Path, "evidence", "list").ShouldExit(3);

        System.IO.File.WriteAllText(File, $"{lines[0]}\n{lines[1]}\n");
        Answer.In(_repository.Path, "evidence", "verify").ShouldExit(0);
        Answer.In(_repository.Path, "evidence", "verify", "--count", "3").ShouldExit(1);
        Answer.In(_repository.Path, "evidence", "verify", "--head", head).ShouldExit(1).Output.ShouldContain("evidence-head-missing");
        System.IO.File.Delete(File);
        Answer.In(_repository.Path, "evidence", "verify", "--head", head).ShouldExit(1);
    }

    [Fact]
    public void A_revision_tells_whether_the_log_only_grew()
    {
        Append("a", "b");
        _repository.Commit("one");
        Append("c");
        Answer.In(_repository.Path, "evidence", "verify", "--since", "HEAD").ShouldExit(0).Output.ShouldContain("2 entries of revision HEAD");

        System.IO.File.Delete(File);
        Append("a", "other");
        Answer.In(_repository.Path, "evidence", "verify").ShouldExit(0);
        Answer.In(_repository.Path, "evidence", "verify", "--since", "HEAD").ShouldExit(1).Output.ShouldContain("evidence-head-missing");
        System.IO.File.Delete(File);
        Answer.In(_repository.Path, "evidence", "verify", "--since", "HEAD").ShouldExit(1);
    }

    [Fact]
    public void Branches_that_both_appended_are_joined_after_git_has_merged_them()
    {
        Append("a");
        _repository.Commit("one");
        _repository.Git("checkout", "-q", "-b", "theirs");
        var theirs = Append("theirs").Hash;
        _repository.Commit("two");
        _repository.Git("checkout", "-q", "main");
        var ours = Append("ours").Hash;
        _repository.Commit("three");
        Should.Throw<ShouldAssertException>(() => _repository.Git("merge", "-q", "theirs"));
        Answer.In(_repository.Path, "evidence", "verify").ShouldExit(1).Output.ShouldContain("onus evidence merge");

        Answer.In(_repository.Path, "evidence", "merge", "--date", "2026-11-29").ShouldExit(0).Output.ShouldContain("1 branch");

        foreach (var head in new[] { ours, theirs })
        {
            Answer.In(_repository.Path, "evidence", "verify", "--head", head).ShouldExit(0);
        }

        Answer.In(_repository.Path, "evidence", "verify", "--since", "theirs").ShouldExit(0);
        Answer.In(_repository.Path, "evidence", "list", "--kind", "merge").ShouldExit(0).Output.ShouldContain("tester@example.com");
        Answer.In(_repository.Path, "evidence", "merge", "--by", "ben").ShouldExit(0).Output.ShouldContain("nothing to join");
    }

    [Theory]
    [InlineData("evidence verify")]
    [InlineData("evidence verify --head 12")]
    [InlineData("evidence verify --count -1")]
    [InlineData("evidence verify --count many")]
    [InlineData("evidence verify --signed-from 2")]
    [InlineData("evidence verify --signed-from 0 --allowed-signers a")]
    [InlineData("evidence verify --allowed-signers nowhere")]
    [InlineData("evidence list --log nowhere")]
    [InlineData("evidence list --log a --settings b")]
    [InlineData("evidence merge")]
    public void Wrong_usage_is_answered_with_2(string arguments) => Answer.In(_repository.Path, arguments.Split(' ')).ShouldExit(2).Error.ShouldNotBeEmpty();

    [Fact]
    public void A_log_that_can_not_be_read_is_answered_with_3()
    {
        Append("a");
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace("\"version\":1", "\"version\":9", StringComparison.Ordinal));

        Answer.In(_repository.Path, "evidence", "verify").ShouldExit(3).Error.ShouldContain("newer version");
    }

    [Fact]
    public void A_revision_without_a_log_proves_nothing_and_that_is_said()
    {
        _repository.Write("a.txt", "a").Commit("one");
        Append("a");

        Answer.In(_repository.Path, "evidence", "verify", "--since", "HEAD").ShouldExit(2).Error.ShouldContain("has no .onus/evidence.jsonl");
        Answer.In(_repository.Path, "evidence", "verify", "--since", "nowhere").ShouldExit(2);
    }

    [Fact]
    public void Where_there_is_no_ssh_keygen_that_is_said()
    {
        Append("a");
        var signers = _repository.Write("signers", "").Path + "/signers";
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath)!;

        if (!System.IO.File.Exists(Path.Combine(dotnet, "ssh-keygen")))
        {
            Answer.With([("PATH", dotnet)], _repository.Path, "evidence", "verify", "--allowed-signers", signers).ShouldExit(2).Error.ShouldContain("ssh-keygen");
        }
    }

    [SshFact]
    public void Signatures_are_made_and_checked_by_ssh_keygen()
    {
        var (ana, eve) = (Key("ana"), Key("eve"));
        var signers = Path.Combine(_repository.Path, "signers");
        System.IO.File.WriteAllText(signers, $"{Ana} namespaces=\"onus-evidence\" {System.IO.File.ReadAllText(ana + ".pub")}");
        Signed(ana, "a", Ana);
        Signed(ana, "b", Ana);
        Verify(signers).ShouldExit(0).Output.ShouldContain("2 signed");

        // A key that is not hers, a name that is not his, and nothing at all.
        Signed(eve, "c", Ana);
        Signed(ana, "d", "ben@example.com");
        Append("e");
        var found = Verify(signers).ShouldExit(1).Output;
        found.ShouldContain("line 3:");
        found.ShouldContain("line 4:");
        found.ShouldContain("line 5:");
        found.ShouldNotContain("line 2:");
        Answer.In(_repository.Path, "evidence", "verify", "--allowed-signers", signers, "--signed-from", "6").ShouldExit(1).Output.ShouldNotContain("line 5:");
    }

    [SshFact]
    public void A_key_that_was_no_longer_or_not_yet_good_on_the_day_does_not_count_and_neither_does_one_for_something_else()
    {
        var ana = Key("ana");
        var signers = Path.Combine(_repository.Path, "signers");
        Signed(ana, "a", Ana);
        foreach (var (options, exit) in new[] { ("valid-before=\"20261201\"", 0), ("valid-before=\"20261101\"", 1), ("valid-after=\"20261201\"", 1), ("namespaces=\"git\"", 1) })
        {
            System.IO.File.WriteAllText(signers, $"{Ana} {options} {System.IO.File.ReadAllText(ana + ".pub")}");
            Verify(signers).ShouldExit(exit);
        }
    }

    [SshFact]
    public void The_entry_that_joins_branches_is_signed_by_the_command()
    {
        var ana = Key("ana");
        Signed(ana, "a", Ana);
        var lines = System.IO.File.ReadAllText(File);
        Signed(ana, "b", Ana);
        var ours = System.IO.File.ReadAllText(File);
        System.IO.File.WriteAllText(File, lines);
        Signed(ana, "c", Ana);
        System.IO.File.WriteAllText(File, ours + System.IO.File.ReadAllLines(File)[1] + "\n");
        var signers = Path.Combine(_repository.Path, "signers");
        System.IO.File.WriteAllText(signers, $"{Ana} {System.IO.File.ReadAllText(ana + ".pub")}");

        Answer.In(_repository.Path, "evidence", "merge", "--by", Ana, "--sign", ana).ShouldExit(0);

        Verify(signers).ShouldExit(0).Output.ShouldContain("4 signed");
        Answer.In(_repository.Path, "evidence", "merge", "--by", Ana, "--sign", "nowhere").ShouldExit(2);
    }

    private Answer Verify(string signers) => Answer.In(_repository.Path, "evidence", "verify", "--allowed-signers", signers);

    private LogEntry Append(params string[] names)
    {
        var entries = names.Select(name => new LogAddition("attestation", name, LogWords.Start, LogWords.Recorded)).ToList();
        return Appender(null).Append(entries, "2026-11-29", Ana)[^1];
    }

    private void Signed(string key, string name, string by) => Appender(Onus.Cli.Evidence.SshKeygen.With(key)).Append("attestation", name, LogWords.Start, LogWords.Recorded, "2026-11-29", by);

    private EvidenceAppender Appender(ILogSigner? signer) => new(DiskTree.At(_repository.Path), EvidenceLog.FileName, new DiskWriter(), new DiskLocks()) { Signer = signer };

    private string Key(string name)
    {
        var key = Path.Combine(_repository.Path, ".git", name);
        using var process = Process.Start(new ProcessStartInfo("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", key]) { RedirectStandardOutput = true })!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return key;
    }
}

/// <summary>A test that runs <c>ssh-keygen</c>: it is skipped, and counted as skipped, where there is none.</summary>
public sealed class SshFactAttribute : FactAttribute
{
    public SshFactAttribute() => Skip = Onus.Cli.Programs.SearchPath.Find("ssh-keygen") is null ? "ssh-keygen is not on the path" : null;
}
