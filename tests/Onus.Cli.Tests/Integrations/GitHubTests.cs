namespace Onus.Cli.Tests.Integrations;

/// <summary>The scripts of the GitHub Action, with a <c>gh</c> that only writes down what it is asked.</summary>
public sealed class GitHubTests : IDisposable
{
    private const string Gh = """
        echo "$*" >>"$DIR/calls"
        case "$*" in
          *--paginate*) cat "$DIR/comments" 2>/dev/null || true ;;
          *body=@*) for argument; do case "$argument" in body=@*) cp "${argument#body=@}" "$DIR/body" ;; esac; done ;;
        esac
        """;

    private readonly Pipeline _pipeline = new Pipeline().Tool("gh", Gh);
    private static readonly string Script = Path.Combine(Checkout.Root, "integrations", "github", "run.sh");

    public GitHubTests() => _pipeline.With("RUNNER_TEMP", _pipeline.Temporary).With("GITHUB_OUTPUT", _pipeline.At("output")).With("GITHUB_STEP_SUMMARY", _pipeline.At("summary"))
        .With("GITHUB_REPOSITORY", "us/shop").With("ONUS", "onus");

    [Fact]
    public void A_pull_request_gets_one_comment_which_is_renewed()
    {
        _pipeline.With("ONUS_PULL_REQUEST", "7").With("ONUS_PULL_REQUEST_BASE", _pipeline.Base).With("ONUS_FAIL_ON", "high");
        _pipeline.Run(Script).ShouldExit(0);

        _pipeline.Calls[^1].ShouldStartWith("api --method POST repos/us/shop/issues/7/comments --field body=@");
        var body = File.ReadAllText(_pipeline.At("body"));
        body.ShouldStartWith("<!-- onus: onus -->\n");
        body.ShouldContain("s3-bucket-ignores-public-acls");
        File.ReadAllText(_pipeline.At("summary")).ShouldContain("s3-bucket-ignores-public-acls");
        var output = File.ReadAllLines(_pipeline.At("output"));
        output.ShouldContain("exit-code=1");
        Pipeline.FindingsIn(output.Single(line => line.StartsWith("sarif=", StringComparison.Ordinal))["sarif=".Length..]).ShouldContain("s3-bucket-ignores-public-acls");

        File.WriteAllText(_pipeline.At("comments"), "4711\n4712\n");
        _pipeline.Run(Script).ShouldExit(0);

        _pipeline.Calls[^1].ShouldStartWith("api --method PATCH repos/us/shop/issues/comments/4711 --field body=@");
        _pipeline.Calls[^2].ShouldContain("select(.user.type == \"Bot\")");
    }

    [Fact]
    public void Only_what_is_new_fails()
    {
        var all = _pipeline.With("ONUS_FAIL_ON", "medium");
        all.Run(Script).ShouldExit(0);
        File.ReadAllLines(_pipeline.At("output")).ShouldContain("exit-code=1");

        // Compared with itself, nothing is new, though plenty is wrong.
        File.Delete(_pipeline.At("output"));
        all.With("ONUS_BASE", "HEAD").Run(Script).ShouldExit(0);
        File.ReadAllLines(_pipeline.At("output")).ShouldContain("exit-code=0");
    }

    [Fact]
    public void That_nobody_may_comment_fails_nothing()
    {
        _pipeline.Tool("gh", "exit 1").With("ONUS_PULL_REQUEST", "7").With("ONUS_PULL_REQUEST_BASE", _pipeline.Base).Run(Script).ShouldExit(0).Error.ShouldContain("::warning::");
    }

    [Theory]
    [InlineData("7; rm -rf /", "onus")]
    [InlineData("7", "a --> <script>")]
    public void Numbers_and_names_that_are_none_go_nowhere(string number, string name)
    {
        _pipeline.With("NUMBER", number).With("NAME", name).Run($"'{Path.Combine(Checkout.Root, "integrations", "github", "comment.sh")}' \"$NUMBER\" \"$NAME\" template.yaml").ShouldExit(2);
        _pipeline.Calls.ShouldBeEmpty();
    }

    [Fact]
    public void Wrong_usage_is_the_answer_and_an_input_is_never_run()
    {
        _pipeline.With("ONUS_PATHS", "$(touch owned)\n`touch owned`").Run(Script).ShouldExit(0);

        File.ReadAllLines(_pipeline.At("output")).ShouldContain(line => line == "exit-code=2" || line == "exit-code=3");
        File.Exists(Path.Combine(_pipeline.Repository, "owned")).ShouldBeFalse();
    }

    public void Dispose() => _pipeline.Dispose();
}
