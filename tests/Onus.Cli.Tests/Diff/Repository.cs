using System.Diagnostics;

namespace Onus.Cli.Tests.Diff;

/// <summary>A git repository of one test.</summary>
public sealed class Repository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Repository()
    {
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Tester");
        Git("config", "user.email", "tester@example.com");
        Git("config", "commit.gpgsign", "false");
    }

    public string Path => System.IO.Path.Combine(_folder.Path);

    public void Dispose()
    {
        // Git makes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    public Repository Write(string name, string text)
    {
        _folder.Write(name, text);
        return this;
    }

    public Repository Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "--no-verify", "-m", message);
        return this;
    }

    public string Git(params string[] arguments) => GitIn(Path, arguments);

    public static string GitIn(string folder, params string[] arguments) => Run(folder, "", arguments);

    /// <summary>What git answers to an input.</summary>
    public string Ask(string input, params string[] arguments) => Run(Path, input, arguments);

    private static string Run(string folder, string input, string[] arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return output;
    }

    public Answer Diff(params string[] arguments) => Answer.In(Path, ["diff", .. arguments]);
}
