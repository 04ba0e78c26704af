namespace Onus.Cli.Tests;

/// <summary>An output that is full, closed or left early ends no command in a stack trace.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputTests()
    {
        _folder.Write("good.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n");
        _folder.Write("bad.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n  Q:\n    Type: AWS::SQS::Queue\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("--version", 0)]
    [InlineData("scan --help", 0)]
    [InlineData("completion bash", 0)]
    [InlineData("catalog list", 0)]
    [InlineData("explain os.patch", 0)]
    [InlineData("scan good.yaml", 0)]
    [InlineData("fix good.yaml", 0)]
    [InlineData("fix good.yaml --patch --write", 2)]
    [InlineData("scan bad.yaml", 3)]
    [InlineData("scan bad.yaml -f json", 3)]
    [InlineData("scan --settings nowhere", 2)]
    [InlineData("nonsense", 2)]
    public void Each_command_answers_as_its_outputs_deserve(string command, int exit)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        const int Refused = 2;
        Shell(command, ">/dev/full").ShouldExit(Refused).Error.ShouldNotBeEmpty();
        Shell(command, ">&-").ShouldExit(Refused);
        Shell(command, ">/dev/full 2>/dev/full").ShouldExit(Refused);
        Shell(command, "2>/dev/full").ShouldExit(exit);
        Shell(command, "2>&-").ShouldExit(exit);
        Shell(command, "| head -c 1; exit ${PIPESTATUS[0]}").ShouldExit(exit);
    }

    [Theory]
    [InlineData("nowhere/out.json")]
    [InlineData("good.yaml/out.json")]
    [InlineData("/dev/full")]
    [InlineData(".")]
    public void A_target_that_can_not_be_written_is_said(string target)
    {
        if (OperatingSystem.IsLinux())
        {
            Answer.In(_folder.Path, "scan", "good.yaml", "-o", "json=" + target).ShouldExit(2).Error.ShouldContain("can't be written");
        }
    }

    [Fact]
    public void A_target_whose_name_asks_for_a_format_that_there_is_not_is_wrong_usage()
    {
        Answer.In(_folder.Path, "diff", "good.yaml", "bad.yaml", "-o", "out.csv").ShouldExit(2).Error.ShouldContain("csv");
        File.Exists(Path.Combine(_folder.Path, "out.csv")).ShouldBeFalse();
        Answer.In(_folder.Path, "diff", "good.yaml", "good.yaml", "-f", "json", "-o", "out.csv").ShouldExit(0);
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_no_file_of_arguments()
    {
        _folder.Write("arguments", "good.yaml");

        Answer.In(_folder.Path, "scan", "@arguments").ShouldExit(2).Error.ShouldContain("@arguments is not there");
    }

    private Answer Shell(string command, string redirection) => Answer.Shell(_folder.Path, command, redirection);
}
