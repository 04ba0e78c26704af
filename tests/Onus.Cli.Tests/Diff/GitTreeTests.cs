using Onus.Cli.Git;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Sources.Files.Git;

namespace Onus.Cli.Tests.Diff;

/// <summary>A revision is read from the object store: only what is asked for, as it is stored, and what is not there is an error.</summary>
public sealed class GitTreeTests : IDisposable
{
    private const string Queue = "Resources:\n  Q: {Type: AWS::SQS::Queue}\n";
    private const string Both = "Resources:\n  Q: {Type: AWS::SQS::Queue}\n  B: {Type: AWS::S3::Bucket}\n";
    private readonly Repository _repository = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Of_20_000_files_only_those_that_are_needed_are_read()
    {
        var import = new StringBuilder();
        import.Append("commit refs/heads/main\ncommitter T <t@example.com> 1700000000 +0000\ndata 1\nx\n");
        for (var i = 0; i < 20_000; i++)
        {
            var text = i % 4_000 == 0 ? Queue : $"text {i}\n";
            import.Append($"M 100644 inline d{i % 100}/f{i}{(i % 4_000 == 0 ? ".yaml" : ".md")}\ndata {text.Length}\n{text}\n");
        }

        import.Append($"commit refs/heads/work\ncommitter T <t@example.com> 1700000001 +0000\ndata 1\ny\nfrom refs/heads/main\nM 100644 inline d0/f0.yaml\ndata {Both.Length}\n{Both}\n");
        _repository.Ask(import.ToString(), "fast-import", "--quiet");

        using var tree = Open("work");
        var reading = Reading.Of(tree, "");

        reading.Inventory.FilesSeen.ShouldBe(20_000);
        reading.Inventory.FilesRecognised.ShouldBe(5);
        tree.BlobsRead.ShouldBe(5);
        _diagnostics.Items.ShouldBeEmpty();
    }

    [Fact]
    public void Contents_are_those_that_the_commit_names_as_they_are_stored()
    {
        _repository.Write(".gitattributes", "* ident eol=crlf filter=lfs export-ignore\n").Write("a.yaml", "$Id$\nx\n").Commit("one");
        var stored = _repository.Git("rev-parse", "HEAD:a.yaml").Trim();
        File.WriteAllText(Path.Combine(_repository.Path, "other"), "replaced\n");
        var other = _repository.Git("hash-object", "-w", "--no-filters", "other").Trim();
        _repository.Git("replace", stored, other);

        using var tree = Open("HEAD");

        Text(tree, "a.yaml").ShouldBe("$Id$\nx\n");
        tree.EntryAt("a.yaml").ShouldBe(new TreeEntry("a.yaml", EntryKind.File, 7));
    }

    [Fact]
    public void What_another_repository_holds_for_this_one_is_read_and_nothing_is_run_for_it()
    {
        _repository.Write("a.yaml", Queue).Commit("one");
        using var clone = new TemporaryFolder();
        Repository.GitIn(clone.Path, "clone", "-q", "--shared", "--no-checkout", _repository.Path, "c");
        var there = Path.Combine(clone.Path, "c");
        var trace = clone.Write("evil.sh", "#!/bin/sh\ntouch \"$0.ran\"\n");
        Repository.GitIn(there, "config", "core.alternateRefsCommand", "sh " + trace);

        using var tree = GitTree.Open(GitRepository.At(GitProgram.In(there)).Git, "HEAD", _diagnostics).ShouldNotBeNull();

        Text(tree, "a.yaml").ShouldBe(Queue);
        File.Exists(trace + ".ran").ShouldBeFalse();
        Directory.EnumerateFiles(Path.Combine(there, ".git", "objects"), "*", SearchOption.AllDirectories).Count().ShouldBe(1);
    }

    [Fact]
    public void Links_lead_to_what_the_revision_has_there_and_never_out_of_it()
    {
        _repository.Write("a/t.yaml", Queue);
        Link("b", "a");
        Link("c", "b/t.yaml");
        Link("out", "../../etc/passwd");
        Link("absolute", Path.Combine(_repository.Path, "a"));
        Link("circle", "circle");
        _repository.Commit("one");
        Directory.Delete(Path.Combine(_repository.Path, "a"), recursive: true);

        using var tree = Open("HEAD");

        tree.Find("", "b/t.yaml").ShouldNotBeNull().Path.ShouldBe("a/t.yaml");
        tree.Find("", "c").ShouldNotBeNull().Path.ShouldBe("a/t.yaml");
        foreach (var link in (string[])["out", "absolute", "circle"])
        {
            tree.EntryAt(link).ShouldNotBeNull().Kind.ShouldBe(EntryKind.Link);
            tree.Resolve("", link).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(false, "not in this clone")]
    [InlineData(true, "damaged")]
    public void What_is_not_there_or_damaged_is_an_error_and_the_rest_is_read(bool damaged, string said)
    {
        _repository.Write("a.yaml", Queue).Write("b.yaml", Both).Commit("one");
        var id = _repository.Git("rev-parse", "HEAD:a.yaml").Trim();
        var file = Path.Combine(_repository.Path, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        if (damaged)
        {
            var bytes = File.ReadAllBytes(file);
            bytes.AsSpan(bytes.Length - 12).Fill(0xFF);
            File.WriteAllBytes(file, bytes);
        }
        else
        {
            File.Delete(file);
        }

        using (var tree = Open("HEAD"))
        {
            tree.Read("a.yaml").Failure.ShouldNotBeNull().ShouldContain(said);
            Text(tree, "b.yaml").ShouldBe(Both);
            _diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("git-unreadable");
        }

        _repository.Diff("HEAD", "HEAD").ShouldExit(3).Error.ShouldContain("git-unreadable");
    }

    [Fact]
    public void A_revision_whose_folders_are_not_there_can_not_be_compared()
    {
        _repository.Write("a/a.yaml", Queue).Commit("one");
        var id = _repository.Git("rev-parse", "HEAD:a").Trim();
        var file = Path.Combine(_repository.Path, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);

        _repository.Diff("HEAD", "HEAD").ShouldExit(3).Error.ShouldContain("can't be listed");
    }

    [Fact]
    public void Names_that_no_folder_can_hold_are_left_out_and_said()
    {
        _repository.Write("a.yaml", Queue).Commit("one");
        var blob = _repository.Git("rev-parse", "HEAD:a.yaml").Trim();
        var inner = Tree(("100644 blob", blob, "..\\up.yaml"), ("100644 blob", blob, "ok.yaml"));
        var commit = _repository.Git("commit-tree", "-m", "odd", Tree(("040000 tree", inner, "d"), ("160000 commit", "1111111111111111111111111111111111111111", "sub"))).Trim();

        using var tree = Open(commit);

        tree.List("d").ShouldNotBeNull().ShouldHaveSingleItem().Name.ShouldBe("ok.yaml");
        tree.EntryAt("sub").ShouldNotBeNull().Kind.ShouldBe(EntryKind.Other);
        _diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("git-odd-path");
    }

    private GitTree Open(string commit) => GitTree.Open(GitRepository.At(GitProgram.In(_repository.Path)).Git, commit, _diagnostics).ShouldNotBeNull();

    private static string Text(GitTree tree, string path) => Encoding.UTF8.GetString(tree.Read(path).Bytes.ShouldNotBeNull());

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_repository.Path, name), target);

    private string Tree(params (string Kind, string Id, string Name)[] entries) =>
        _repository.Ask(string.Concat(entries.Select(entry => $"{entry.Kind} {entry.Id}\t{entry.Name}\0")), "mktree", "-z", "--missing").Trim();
}
