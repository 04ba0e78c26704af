using System.Text.Json;

namespace Onus.Cli.Tests.Diff;

/// <summary>Revisions are compared as git's users expect, and nothing that a repository holds is run.</summary>
public sealed class GitDiffTests : IDisposable
{
    private const string Queue = "Resources:\n  Q: {Type: AWS::SQS::Queue}\n";
    private const string Bucket = "Resources:\n  B: {Type: AWS::S3::Bucket}\n";
    private const string Both = "Resources:\n  Q: {Type: AWS::SQS::Queue}\n  B: {Type: AWS::S3::Bucket}\n";
    private readonly Repository _repository = new();

    public GitDiffTests() => _repository.Write("infra/t.yaml", Queue).Write("other/t.yaml", Queue).Commit("one");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Two_revisions_are_compared_and_places_are_those_of_the_repository()
    {
        _repository.Git("checkout", "-q", "-b", "work");
        _repository.Write("infra/t.yaml", Both).Write("other/t.yaml", Both).Commit("two");
        _repository.Write("infra/t.yaml", "broken: [").Write("other/t.yaml", "");

        Appeared("main", "work").ShouldBe(["infra/t.yaml:3", "other/t.yaml:3"]);
        Appeared("main", "HEAD", "infra").ShouldBe(["infra/t.yaml:3"]);
        Appeared("main", "HEAD", "--", "other/t.yaml").ShouldBe(["other/t.yaml:3"]);
        Appeared("HEAD~1", "HEAD", "--", "infra").ShouldBe(["infra/t.yaml:3"]);
        Appeared("main..work", "infra").ShouldBe(["infra/t.yaml:3"]);
        Appeared("work", "main").ShouldBeEmpty();
    }

    [Fact]
    public void One_revision_is_compared_with_the_working_tree_without_what_git_ignores()
    {
        _repository.Write(".gitignore", "cdk.out/\n").Commit("two");
        _repository.Write("infra/t.yaml", Both).Write("infra/new.yaml", Bucket).Write("infra/cdk.out/t.yaml", Bucket);

        Appeared("HEAD").ShouldBe(["infra/new.yaml:2", "infra/t.yaml:3"], ignoreOrder: true);
        Appeared("main", "--", "infra/t.yaml").ShouldBe(["infra/t.yaml:3"]);
    }

    [Fact]
    public void Three_dots_begin_where_the_branch_left()
    {
        _repository.Git("checkout", "-q", "-b", "work");
        _repository.Write("infra/t.yaml", Both).Commit("two");
        _repository.Git("checkout", "-q", "main");
        _repository.Write("other/t.yaml", Both).Commit("three");

        Gone("main", "work").ShouldBe(["other/t.yaml:3"]);
        Gone("main...work").ShouldBeEmpty();
        Appeared("main...work").ShouldBe(["infra/t.yaml:3"]);
    }

    [Fact]
    public void Modules_outside_the_named_path_belong_to_what_is_below_it()
    {
        _repository.Write("stacks/prod/main.tf", "module \"q\" {\n  source = \"../../modules/q\"\n}\n").Write("modules/q/main.tf", "resource \"aws_sqs_queue\" \"a\" {}\n").Commit("two");
        _repository.Write("modules/q/main.tf", "resource \"aws_sqs_queue\" \"a\" {}\nresource \"aws_s3_bucket\" \"b\" {}\n").Commit("three");

        Appeared("HEAD~1", "HEAD", "stacks/prod").ShouldBe(["modules/q/main.tf:2"]);
    }

    [Fact]
    public void From_a_folder_inside_paths_are_named_from_there_and_shown_from_the_root()
    {
        _repository.Write("infra/t.yaml", Both).Commit("two");

        Lists("appeared", Answer.In(Path.Combine(_repository.Path, "infra"), "diff", "HEAD~1", "HEAD", "t.yaml", "-f", "json")).ShouldBe(["infra/t.yaml:3"]);
    }

    [Theory]
    [InlineData("there is no revision \"nowhere\"", "nowhere")]
    [InlineData("there is no revision \"nowhere\"", "main", "nowhere")]
    [InlineData("there is no revision \"nowhere\"", "main..nowhere")]
    [InlineData("neither in main nor in HEAD", "main", "HEAD", "--", "nowhere")]
    [InlineData("is outside the repository", "main", "HEAD", "--", "..")]
    [InlineData("is both a revision and a path", "twice", "HEAD~0")]
    [InlineData("one revision too many", "main", "HEAD", "main", "--", "infra")]
    [InlineData("it takes a second one", "infra")]
    public void What_makes_no_sense_is_said(string said, params string[] arguments)
    {
        _repository.Git("branch", "twice");
        _repository.Write("twice", "a file");

        _repository.Diff(arguments).ShouldExit(2).Error.ShouldContain(said);
    }

    [Fact]
    public void A_branch_with_the_name_of_a_folder_is_told_by_two_dashes()
    {
        _repository.Git("branch", "infra");
        _repository.Write("infra/t.yaml", Both).Commit("two");

        Appeared("infra", "HEAD", "--").ShouldBe(["infra/t.yaml:3"]);
        Appeared("infra", "HEAD", "--", "infra").ShouldBe(["infra/t.yaml:3"]);
    }

    [Fact]
    public void A_shallow_clone_is_named_as_the_reason_for_a_missing_revision()
    {
        _repository.Write("infra/t.yaml", Both).Commit("two");
        using var clone = new TemporaryFolder();
        Repository.GitIn(clone.Path, "clone", "-q", "--depth", "1", "file://" + _repository.Path, "c");

        Answer.In(Path.Combine(clone.Path, "c"), "diff", "HEAD~1").ShouldExit(2).Error.ShouldContain("shallow");
    }

    [Fact]
    public void Nothing_that_a_repository_configures_or_holds_is_run()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var trace = Path.Combine(_repository.Path, ".git", "ran");
        var script = Path.Combine(_repository.Path, "evil.sh");
        _repository.Write(".gitattributes", "*.yaml filter=evil diff=evil ident export-subst\n").Write("infra/t.yaml", Both).Commit("two");
        _repository.Write("evil.sh", $"#!/bin/sh\necho ran >> '{trace}'\ncat\n").Write("git", $"#!/bin/sh\necho ran >> '{trace}'\n");
        foreach (var program in new[] { script, Path.Combine(_repository.Path, "git") })
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var (key, value) in new[]
        {
            ("filter.evil.smudge", script), ("filter.evil.clean", script), ("filter.evil.process", script), ("diff.evil.textconv", script), ("diff.evil.command", script),
            ("core.fsmonitor", script), ("core.hooksPath", _repository.Path), ("core.pager", script), ("core.sshCommand", script), ("core.editor", script),
            ("core.askPass", script), ("credential.helper", "!" + script), ("diff.external", script), ("alias.ls-tree", "!" + script), ("uploadpack.packObjectsHook", script),
        })
        {
            _repository.Git("config", key, value);
        }

        Appeared("HEAD~1", "HEAD", "infra").ShouldBe(["infra/t.yaml:3"]);
        Appeared("HEAD~1", "--", "infra").ShouldBe(["infra/t.yaml:3"]);
        File.Exists(trace).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_fetched_for_a_revision_that_is_only_partly_there()
    {
        _repository.Git("config", "uploadpack.allowFilter", "true");
        using var clone = new TemporaryFolder();
        Repository.GitIn(clone.Path, "clone", "-q", "--no-checkout", "--filter=blob:none", "file://" + _repository.Path, "c");

        Answer.In(Path.Combine(clone.Path, "c"), "diff", "HEAD", "HEAD", "--", "infra").ShouldExit(3).Error.ShouldContain("not in this clone");
    }

    [Fact]
    public void A_symbolic_link_that_leaves_the_tree_is_not_followed()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.yaml", Bucket);
        File.CreateSymbolicLink(Path.Combine(_repository.Path, "infra", "out.yaml"), Path.Combine(outside.Path, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(_repository.Path, "infra", "folder"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(_repository.Path, "infra", "up.yaml"), "../../../../../../etc/hostname");
        _repository.Commit("two");

        Appeared("HEAD~1", "HEAD").ShouldBeEmpty();
        Appeared("HEAD~1").ShouldBeEmpty();
        _repository.Diff("HEAD~1", "HEAD").ShouldExit(0).Error.ShouldContain("leaves the tree");
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        using var temporary = new TemporaryFolder();
        foreach (var arguments in (string[][])[["HEAD", "HEAD"], ["HEAD"]])
        {
            Answer.With([("TMPDIR", temporary.Path)], _repository.Path, ["diff", .. arguments]).ShouldExit(0);
        }

        Directory.EnumerateFileSystemEntries(temporary.Path, "onus-*").ShouldBeEmpty();
    }

    private IReadOnlyList<string> Appeared(params string[] arguments) => Lists("appeared", _repository.Diff([.. Options(arguments)]));

    private IReadOnlyList<string> Gone(params string[] arguments) => Lists("gone", _repository.Diff([.. Options(arguments)]));

    /// <summary>Options stand first, since what is behind two dashes is a path.</summary>
    private static string[] Options(string[] arguments) => ["-f", "json", .. arguments];

    private static IReadOnlyList<string> Lists(string list, Answer answer)
    {
        using var document = JsonDocument.Parse(answer.ShouldExit(0).Output);
        return [.. document.RootElement.GetProperty(list).EnumerateArray()
            .Select(change => change.GetProperty("resource").GetProperty("source"))
            .Select(place => $"{place.GetProperty("file").GetString()}:{place.GetProperty("line").GetInt32()}")];
    }
}
