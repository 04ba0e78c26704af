using System.CommandLine;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine;
using Onus.Reports.Terminal;

namespace Onus.Cli.Shared;

/// <summary>One run of a command: what it works with, what it says beside its answer, and what it answers when that can't be had.</summary>
internal sealed class CommandRun(string name, ParseResult arguments)
{
    private readonly bool _verbose = arguments.GetValue(Flags.Verbose);
    private readonly bool _quiet = arguments.GetValue(Flags.Quiet);
    private readonly Progress _progress = new(arguments.GetValue(Flags.Quiet));

    public ParseResult Arguments { get; } = arguments;

    public IHost Host { get; } = new DiskHost();

    public IProgress<ProgressEvent> Progress => _progress;

    /// <summary>Lets a command do its work by <paramref name="work"/>, whose answer is the exit code; wrong requests are told here for all.</summary>
    public static void Set(Command command, string name, Func<CommandRun, CancellationToken, Task<int>> work) => command.SetAction((arguments, cancellation) =>
    {
        var run = new CommandRun(name, arguments);
        return Containment.RunAsync(() => run.DoAsync(work, cancellation), fault =>
        {
            run.Misuse($"Onus itself fails ({fault}), and nothing is reported. {Containment.Remedy}");
            return ExitCode.Unreadable;
        });
    });

    private async Task<int> DoAsync(Func<CommandRun, CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            return await work(this, cancellation).ConfigureAwait(false);
        }
        catch (RequestException problem)
        {
            Say(problem.Diagnostics);
            return Misuse(problem.Message);
        }
        catch (Exception problem) when (Outputs.Refused(problem))
        {
            return Misuse($"the output can't be written: {problem.Message}");
        }
        catch (OperationCanceledException)
        {
            _progress.Clear();
            return ExitCode.Cancelled;
        }
    }

    /// <summary>The knowledge that the flags name.</summary>
    /// <exception cref="RequestException">It can't be used.</exception>
    public ServiceCatalog OpenCatalog() => KnowledgeSource.Open(Arguments.Knowledge(), Host, new SourceMap());

    /// <summary>Says on standard error what there is to complain of, unless it is to be quiet.</summary>
    public void Say(IReadOnlyCollection<ReportedDiagnostic> diagnostics)
    {
        _progress.Clear();
        if (!_quiet)
        {
            new DiagnosticPrinter(_verbose).Print(diagnostics);
        }
    }

    /// <summary>Says on standard error what is wrong with the command line.</summary>
    public int Misuse(string problem)
    {
        _progress.Clear();
        Outputs.PlainError.WriteLine($"onus {name}: {problem}");
        return ExitCode.Usage;
    }

    /// <summary>Writes one answer to standard output: as JSON, or on a screen.</summary>
    /// <param name="format"><c>json</c>, or else for people.</param>
    public void Answer<T>(T answer, string? format, Action<TerminalWriter> show)
        where T : notnull
    {
        _progress.Clear();
        using var output = Console.OpenStandardOutput();
        if (format == "json")
        {
            ContractsDocuments.Write(answer, output);
            return;
        }

        using var writer = Terminal.Writer(output);
        show(Terminal.Open(writer));
    }

    /// <summary>Writes a report to each of its targets, says what is wrong with the inputs, and gives the exit code.</summary>
    /// <param name="fails">Whether there is what <c>--fail-on</c> names.</param>
    public int Report(ReportTargets targets, Action<ReportTarget, Stream> write, IReadOnlyCollection<ReportedDiagnostic> diagnostics, bool fails = false)
    {
        _progress.Clear();
        if (targets.Write(write) is { } failure)
        {
            return Misuse(failure);
        }

        Say(diagnostics);
        return ExitOf(diagnostics) is var exit and not ExitCode.Done ? exit
            : fails ? ExitCode.Failed
            : ExitCode.Done;
    }

    /// <summary>Whether all inputs could be read.</summary>
    public static int ExitOf(IEnumerable<ReportedDiagnostic> diagnostics) => diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error) ? ExitCode.Unreadable : ExitCode.Done;
}
