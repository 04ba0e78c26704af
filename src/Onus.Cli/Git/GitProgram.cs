using System.ComponentModel;
using System.Diagnostics;
using Onus.Cli.Programs;
using Onus.Core.Diagnostics;
using Onus.Sources.Files.Git;

// Nothing that is read is ever run, so Process is banned. This file and Evidence/SshKeygen are the exceptions: git itself, for revisions that the user names.
#pragma warning disable RS0030

namespace Onus.Cli.Git;

/// <summary>
/// Runs the git command to read a repository, in such a way that nothing of the repository is run: no hook, filter, pager or file monitor,
/// no transport, no fetching of what is missing.
/// </summary>
internal sealed class GitProgram : IGit
{
    private const int MaxComplaint = 4000;

    /// <summary>What a repository's own configuration could run or reach is turned off; the command line wins over it.</summary>
    private static readonly string[] Safety =
    [
        "--no-pager", "--literal-pathspecs", "--no-replace-objects",
        "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.untrackedCache=false", "-c", "core.attributesFile=/dev/null",
        "-c", "core.sshCommand=false", "-c", "core.gitProxy=", "-c", "core.askPass=", "-c", "credential.helper=", "-c", "protocol.allow=never",
        "-c", "core.alternateRefsCommand=",
        "-c", "safe.bareRepository=explicit", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "core.quotePath=false",
    ];

    private static readonly (string Name, string Value)[] Surroundings =
    [
        ("GIT_TERMINAL_PROMPT", "0"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", ""),
        ("GIT_PAGER", "cat"), ("GIT_ASKPASS", ""), ("SSH_ASKPASS", ""), ("LC_ALL", "C"), ("LANGUAGE", ""),
    ];

    private readonly string _program;

    private GitProgram(string program, string root) => (_program, Root) = (program, root);

    /// <inheritdoc/>
    public string Root { get; }

    /// <summary>The git of the search path, working in a folder. Never a git that lies in the current folder, which may be part of the input.</summary>
    public static GitProgram In(string folder)
    {
        var found = SearchPath.Find("git");
        return found is null ? throw new RequestException($"the git command is not on the search path; it is needed to read revisions.") : new GitProgram(found, folder);
    }

    /// <summary>The same git in another folder.</summary>
    public IGit At(string folder) => new GitProgram(_program, folder);

    /// <inheritdoc/>
    public string? Run(IEnumerable<string> arguments, Action<Stream>? write, Action<Stream> read)
    {
        using var running = new Running(Launch(arguments));
        return running.Talk(write, read);
    }

    /// <inheritdoc/>
    public IGitTalk Start(IEnumerable<string> arguments) => new Running(Launch(arguments));

    private Process Launch(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(_program)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Safety.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Surroundings)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new RequestException($"the git command can't be run: {problem.Message}.");
        }
    }

    /// <summary>A command that runs; it ends with this at the latest.</summary>
    private sealed class Running(Process process) : IGitTalk
    {
        private readonly Task<string> _complaint = Task.Run(() => Complaint(process.StandardError));

        public Stream Questions => process.StandardInput.BaseStream;

        public Stream Answers => process.StandardOutput.BaseStream;

        public string? Talk(Action<Stream>? write, Action<Stream> read)
        {
            var writing = Task.Run(() =>
            {
                try
                {
                    using var input = Questions;
                    write?.Invoke(input);
                }
                catch (IOException)
                {
                    // It has ended before it read everything; what it answered says why.
                }
            });
            read(Answers);
            process.WaitForExit();
            writing.Wait();
            return process.ExitCode == 0 ? null : _complaint.Result is { Length: > 0 } text ? text : $"git ended with {process.ExitCode}.";
        }

        public void Dispose()
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            process.Dispose();
        }
    }

    private static string Complaint(StreamReader reader)
    {
        var kept = "";
        var buffer = new char[1024];
        while (reader.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            kept += kept.Length < MaxComplaint ? new string(buffer, 0, count) : "";
        }

        return kept.Trim();
    }
}
