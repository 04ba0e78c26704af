using System.Diagnostics;
using System.Text.Json;

namespace Onus.Cli.Tests.Integrations;

/// <summary>A repository in which a pull request opens a bucket, and programs of its own in front of the machine's: what a pipeline would run there.</summary>
internal sealed class Pipeline : IDisposable
{
    private const string Closed = """
        Resources:
          Invoices:
            Type: AWS::S3::Bucket
            Properties:
              PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public Pipeline()
    {
        Tool("onus", $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "onus.dll")}' \"$@\"");
        Directory.CreateDirectory(Repository);
        File.WriteAllText(Path.Combine(Repository, "template.yaml"), Closed);
        Git("init", "-q", "-b", "main");
        Commit();
        Base = Git("rev-parse", "HEAD").Output.Trim();
        Git("update-ref", "refs/remotes/origin/main", Base);
        File.WriteAllText(Path.Combine(Repository, "template.yaml"), Closed.Replace("IgnorePublicAcls: true", "IgnorePublicAcls: false", StringComparison.Ordinal));
        Commit();
    }

    /// <summary>The rules of which a SARIF file has a result.</summary>
    public static IEnumerable<string?> FindingsIn(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString())];
    }

    /// <summary>The revision that the pull request goes into.</summary>
    public string Base { get; }

    public string Repository => Path.Combine(_folder.Path, "repository");

    public string Temporary => Directory.CreateDirectory(Path.Combine(_folder.Path, "temporary")).FullName;

    /// <summary>What a program of its own was called with, each call a line.</summary>
    public string[] Calls => File.Exists(Path.Combine(_folder.Path, "calls")) ? File.ReadAllLines(Path.Combine(_folder.Path, "calls")) : [];

    /// <summary>A file beside the repository.</summary>
    public string At(string name) => Path.Combine(_folder.Path, name);

    public Pipeline With(string name, string value)
    {
        _environment[name] = value;
        return this;
    }

    /// <summary>Puts a program in front of the machine's. <c>$DIR/calls</c> is where it says what it was called with.</summary>
    public Pipeline Tool(string name, string script)
    {
        var path = _folder.Write(Path.Combine("bin", name), $"#!/usr/bin/env bash\nDIR='{_folder.Path}'\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return this;
    }

    /// <summary>Runs a script in the repository.</summary>
    public Answer Run(string script, params string[] arguments) => Start("bash", ["-c", script, "bash", .. arguments]);

    public void Dispose() => _folder.Dispose();

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "a");
    }

    private Answer Git(params string[] arguments) => Start("git", arguments).ShouldExit(0);

    private Answer Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository };
        start.Environment["PATH"] = $"{Path.Combine(_folder.Path, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new Answer(process.ExitCode, output.Result, error.Result);
    }
}
