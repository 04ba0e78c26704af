using Onus.Cli.Shared;
using Onus.Reports;
using Onus.Reports.Json;
using Onus.Reports.Terminal;

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
        if (!Outputs.TryParse(settings, out var outputs, out var problem))
        {
            return Misuse(problem);
        }

        if (_input.Assess() is not { } ledger)
        {
            return ExitCode.Usage;
        }

        var report = new Report(ledger, _input.Sources, _input.Diagnostics, string.Join(" ", settings.Input.Paths));
        foreach (var output in outputs)
        {
            if (!TryWrite(report, output, out problem))
            {
                return Misuse(problem);
            }
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

    private bool TryWrite(Report report, OutputTarget output, out string problem)
    {
        problem = "";
        try
        {
            using var stream = output.File is null ? Console.OpenStandardOutput() : File.Create(output.File);
            Write(report, output, stream);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = $"{output.File ?? "standard output"} can't be written: {exception.Message}";
            return false;
        }
    }

    private void Write(Report report, OutputTarget output, Stream stream)
    {
        if (output.Format == OutputFormat.Json)
        {
            JsonReportWriter.Write(report, stream);
            return;
        }

        using var writer = Terminal.Writer(stream);
        var screen = output.File is null ? Terminal.Screen(writer) : new Screen(writer, colors: false);
        TerminalReport.Write(report, screen, new TerminalOptions(settings.All));
    }

    private int Misuse(string problem)
    {
        _input.Misuse(problem);
        return ExitCode.Usage;
    }
}
