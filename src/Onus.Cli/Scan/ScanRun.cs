using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Reports.Json;
using Onus.Reports.Terminal;
using Onus.Reports;

namespace Onus.Cli.Scan;

/// <summary>One run of <c>onus scan</c>.</summary>
/// <param name="settings">What was asked for.</param>
internal sealed class ScanRun(ScanSettings settings)
{
    private readonly InputRun _input = new("scan", settings.Input);

    /// <summary>Reads, assesses and reports.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (!new ReportTargets(OutputFormats.Names).TryParse(settings.Outputs, settings.Format.Name(), out var targets, out var problem))
        {
            return Misuse(problem);
        }

        if (_input.Assess() is not { } ledger)
        {
            return ExitCode.Usage;
        }

        var report = new Report(ledger, _input.Sources, _input.Diagnostics, string.Join(" ", settings.Input.Paths));
        if (ReportTargets.Write(targets, (target, stream) => Write(report, target, stream)) is { } failure)
        {
            return Misuse(failure);
        }

        _input.PrintDiagnostics();
        return Answer(report);
    }

    private int Answer(Report report)
    {
        if (_input.HasErrors)
        {
            return ExitCode.Unreadable;
        }

        return settings.FailOn is { } limit && report.Summary.Gravest >= limit ? ExitCode.Failed : ExitCode.Done;
    }

    private void Write(Report report, ReportTarget target, Stream stream)
    {
        if (target.Format == OutputFormat.Json.Name())
        {
            JsonReportWriter.Write(report, stream);
            return;
        }

        using var writer = Terminal.Writer(stream);
        var screen = target.File is null ? Terminal.Screen(writer) : new Screen(writer, colors: false);
        TerminalReport.Write(report, screen, new TerminalOptions(settings.All));
    }

    private int Misuse(string problem)
    {
        _input.Misuse(problem);
        return ExitCode.Usage;
    }
}
