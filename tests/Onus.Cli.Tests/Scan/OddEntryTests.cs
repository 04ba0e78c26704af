using System.Diagnostics;
using System.Net.Sockets;

namespace Onus.Cli.Tests.Scan;

/// <summary>Whatever stands in a folder: a scan ends, says what it could not read, and reports the rest.</summary>
public sealed class OddEntryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OddEntryTests() => _folder.Write("good.yaml", "Resources:\n  Good:\n    Type: AWS::S3::Bucket\n");

    public void Dispose()
    {
        // The runtime itself can neither list nor remove a name that is no text.
        Shell("chmod -R u+rwx . && rm -rf ./*");
        _folder.Dispose();
    }

    [Fact]
    public void A_folder_of_oddities_is_scanned_to_its_end()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder.Path, "socket.yaml")));
        Shell(
            """
            mkfifo pipe.yaml main.tf terraform.tfvars
            ln -s /dev/zero device.json
            ln -s nowhere.yaml dead.yaml
            ln -s circle-b circle-a && ln -s circle-a circle-b
            ln -s . itself && ln -s .. above
            cp good.yaml $'\xff.yaml'
            mkdir closed && cp good.yaml closed/ && chmod 000 closed
            cp good.yaml locked.yaml && chmod 000 locked.yaml
            chmod 755 .
            """);

        var answer = Answer.AsAnybody(_folder.Path, "scan", ".", "-f", "json").ShouldExit(3);

        answer.Output.ShouldContain("\"Good\"");
        foreach (var line in new[]
        {
            "pipe.yaml:1:1: error: It is a pipe", "main.tf:1:1: error: It is a pipe", "terraform.tfvars:1:1: error: It is a pipe", "socket.yaml:1:1: error: It is a pipe", "device.json:1:1: error: It is a pipe",
            "dead.yaml:1:1: warning: ", "circle-a:1:1: warning: ", "above:1:1: warning: ", "[name-not-text]", "closed:1:1: error: ", "locked.yaml:1:1: error: ",
        })
        {
            answer.Error.ShouldContain(line);
        }
    }

    [Theory]
    [InlineData(3, "scan", "pipe")]
    [InlineData(3, "scan", "dead")]
    [InlineData(3, "scan", "/dev/null")]
    [InlineData(3, "diff", "pipe", "good.yaml")]
    [InlineData(2, "compare", "./pipe", "rds")]
    [InlineData(2, "scan", "good.yaml", "--settings", "pipe")]
    [InlineData(2, "scan", "good.yaml", "--var-file", "pipe")]
    [InlineData(2, "scan", "good.yaml", "--parameter-file", "pipe")]
    [InlineData(2, "scan", "good.yaml", "-o", "json=pipe")]
    public void A_pipe_in_the_place_of_a_file_is_said_to_be_one(int exit, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Shell("mkfifo pipe && ln -s nowhere dead");

        Answer.In(_folder.Path, arguments).ShouldExit(exit).Error.ShouldContain(arguments.Contains("dead") ? "is a symbolic link that leads nowhere" : "is a pipe");
    }

    [Theory]
    [InlineData("module.tf", "module \"m\" { source = \"./pipe\" }")]
    [InlineData("file.tf", "resource \"aws_sqs_queue\" \"q\" { name = file(\"pipe\") }")]
    [InlineData("template.tf", "resource \"aws_sqs_queue\" \"q\" { name = templatefile(\"pipe\", {}) }")]
    [InlineData("nested.yaml", "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: pipe}}}")]
    [InlineData("sam.yaml", "Transform: AWS::Serverless-2016-10-31\nResources: {F: {Type: AWS::Serverless::Application, Properties: {Location: pipe}}}")]
    [InlineData("manifest.json", "{\"version\":\"36\",\"artifacts\":{\"X\":{\"type\":\"aws:cloudformation:stack\",\"properties\":{\"templateFile\":\"pipe\"}},\"S\":{\"type\":\"cdk:cloud-assembly\",\"properties\":{\"directoryName\":\"pipe\"}}}}")]
    public void A_pipe_that_an_input_names_is_never_waited_for(string name, string text)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write(name, text);
        Shell("mkfifo pipe");

        Answer.In(_folder.Path, "scan", ".", "-f", "json").ShouldExit(3).Output.ShouldContain("\"Good\"");
    }

    private void Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = _folder.Path })!;
        shell.WaitForExit();
    }
}
