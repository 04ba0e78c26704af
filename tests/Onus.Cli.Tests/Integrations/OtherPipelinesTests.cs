using System.Text.RegularExpressions;

namespace Onus.Cli.Tests.Integrations;

/// <summary>The scripts in the files for GitLab, Azure DevOps, Jenkins, pre-commit, Atlantis and Spacelift, as they stand there.</summary>
public sealed partial class OtherPipelinesTests : IDisposable
{
    private const string Curl = """
        cat >>"$DIR/secrets"
        echo "$*" >>"$DIR/calls"
        case "$*" in
          *body@*) ;;
          */user) echo '{"id":5,"username":"onus"}' ;;
          *) cat "$DIR/notes" 2>/dev/null || echo '[]' ;;
        esac
        """;

    private readonly Pipeline _pipeline = new();

    [Fact]
    public void GitLab_writes_a_note_and_renews_its_own()
    {
        var script = Block("gitlab/templates/onus.yml", "script");
        _pipeline.Tool("curl", Curl).With("ONUS_PATHS", "template.yaml").With("ONUS_FAIL_ON", "high")
            .With("CI_MERGE_REQUEST_DIFF_BASE_SHA", _pipeline.Base).With("CI_API_V4_URL", "https://gitlab.example/api/v4").With("CI_PROJECT_ID", "3").With("CI_MERGE_REQUEST_IID", "9")
            .With("ONUS_TOKEN_VARIABLE", "ONUS_GITLAB_TOKEN").With("ONUS_GITLAB_TOKEN", "glpat-example");

        _pipeline.Run(script).ShouldExit(1);
        File.ReadAllText(Path.Combine(_pipeline.Repository, "gl-code-quality-report.json")).ShouldContain("s3-bucket-ignores-public-acls");
        File.ReadAllText(Path.Combine(_pipeline.Repository, "onus-junit.xml")).ShouldContain("<testsuites");
        _pipeline.Calls[^1].ShouldEndWith("--request POST --data-urlencode body@onus-note.md https://gitlab.example/api/v4/projects/3/merge_requests/9/notes");
        File.ReadAllText(Path.Combine(_pipeline.Repository, "onus-note.md")).ShouldStartWith("<!-- onus-change-note -->\n");
        _pipeline.Calls.ShouldNotContain(call => call.Contains("glpat", StringComparison.Ordinal));
        File.ReadAllText(_pipeline.At("secrets")).ShouldContain("PRIVATE-TOKEN: glpat-example");

        // Of two notes with the marker the one is somebody else's.
        File.WriteAllText(_pipeline.At("notes"), """[{"id":11,"body":"\u003c!-- onus-change-note --\u003e mine","author":{"id":6,"name":"eve"}},{"id":12,"body":"\u003c!-- onus-change-note --\u003e\nold","author":{"id":5,"name":"onus"}}]""");
        _pipeline.Run(script).ShouldExit(1);
        _pipeline.Calls[^1].ShouldContain("--request PUT --data-urlencode body@onus-note.md https://gitlab.example/api/v4/projects/3/merge_requests/9/notes/12");
    }

    [Fact]
    public void Azure_DevOps_shows_what_a_pull_request_changes_and_fails_for_what_is_new()
    {
        var script = Block("azure-devops/onus.yml", "bash", 1);
        _pipeline.With("AGENT_TEMPDIRECTORY", _pipeline.Temporary).With("BUILD_ARTIFACTSTAGINGDIRECTORY", _pipeline.Temporary).With("ONUS_PATH", ".").With("ONUS_FAIL_ON", "high");

        _pipeline.With("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main").Run(script).ShouldExit(1).Output.ShouldContain("##vso[task.uploadsummary]");
        Pipeline.FindingsIn(Path.Combine(_pipeline.Temporary, "onus", "onus.sarif")).ShouldContain("s3-bucket-ignores-public-acls");
        File.ReadAllText(Path.Combine(_pipeline.Temporary, "onus", "onus-junit.xml")).ShouldContain("<testsuites");
    }

    [Fact]
    public void Jenkins_fails_for_what_is_new()
    {
        var script = File.ReadAllText(At("jenkins/Jenkinsfile")).Split("'''")[1];

        _pipeline.With("ONUS_FAIL_ON", "high").With("CHANGE_TARGET", "main").Run(script).ShouldExit(1);
        File.ReadAllText(Path.Combine(_pipeline.Repository, "onus-change.md")).ShouldContain("s3-bucket-ignores-public-acls");
        Pipeline.FindingsIn(Path.Combine(_pipeline.Repository, "onus.sarif")).ShouldContain("s3-bucket-ignores-public-acls");
        File.ReadAllText(Path.Combine(_pipeline.Repository, "onus-junit.xml")).ShouldContain("<testsuites");
    }

    [Fact]
    public void The_hooks_of_pre_commit_do_what_they_say()
    {
        var entries = Entry().Matches(File.ReadAllText(Path.Combine(Checkout.Root, ".pre-commit-hooks.yaml"))).Select(match => match.Groups[1].Value).ToList();

        entries.Count.ShouldBe(2);
        _pipeline.Run(entries[0]).ShouldExit(1);
        _pipeline.Run(entries[1]).ShouldExit(0);
    }

    [Theory]
    [InlineData("atlantis/repos.yaml", "run: ")]
    [InlineData("spacelift/.spacelift/config.yml", "- ")]
    public void A_plan_is_scanned_and_no_copy_of_it_stays(string file, string before)
    {
        var line = File.ReadAllLines(At(file)).Single(line => line.Contains("onus-plan", StringComparison.Ordinal) && !line.TrimStart().StartsWith('#'));
        var command = line[(line.IndexOf(before, StringComparison.Ordinal) + before.Length)..];
        _pipeline.Tool("onus-plan", $"exec '{At("shell/onus-plan")}' \"$@\"")
            .Tool("terraform", """echo "$*" >>"$DIR/calls"; cat "$DIR/plan.json" """).With("PLANFILE", "spacelift.plan");
        File.WriteAllText(_pipeline.At("plan.json"), """{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{"resources":[{"address":"aws_security_group.a","mode":"managed","type":"aws_security_group","name":"a","provider_name":"registry.terraform.io/hashicorp/aws","schema_version":1,"values":{"name":"a","description":"a","ingress":[{"cidr_blocks":["0.0.0.0/0"],"from_port":22,"to_port":22,"protocol":"tcp","description":"a"}]}}]}},"resource_changes":[{"address":"aws_security_group.a","mode":"managed","type":"aws_security_group","name":"a","provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":["create"],"before":null,"after":{"name":"a","description":"a","ingress":[{"cidr_blocks":["0.0.0.0/0"],"from_port":22,"to_port":22,"protocol":"tcp","description":"a"}]},"after_unknown":{}}}],"configuration":{"root_module":{"resources":[{"address":"aws_security_group.a","mode":"managed","type":"aws_security_group","name":"a","provider_config_key":"aws","expressions":{},"schema_version":1}]}}}""");

        _pipeline.Run(command).ShouldExit(1).Output.ShouldContain("aws_security_group.a");
        _pipeline.Calls.ShouldBe(["show -json spacelift.plan"]);
        Directory.GetFiles(_pipeline.Repository).Select(Path.GetFileName).ShouldBe(["template.yaml"]);
    }

    public void Dispose() => _pipeline.Dispose();

    private static string At(string file) => Path.Combine(Checkout.Root, "integrations", file);

    /// <summary>The lines of a block of text below a key of a YAML file.</summary>
    /// <param name="which">Which one, of several.</param>
    private static string Block(string file, string key, int which = 0)
    {
        var lines = File.ReadAllLines(At(file));
        var starts = Enumerable.Range(0, lines.Length).Where(at => lines[at].TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal)).ToList();
        var start = starts[which];
        start = lines[start].TrimEnd().EndsWith('|') ? start + 1 : start + 2;
        var indent = lines[start].Length - lines[start].TrimStart().Length;
        return string.Join('\n', lines.Skip(start).TakeWhile(line => line.Length == 0 || line.StartsWith(new string(' ', indent), StringComparison.Ordinal)).Select(line => line.Length == 0 ? line : line[indent..])) + "\n";
    }

    [GeneratedRegex("^  entry: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
