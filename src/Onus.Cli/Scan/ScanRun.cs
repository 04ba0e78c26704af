using Onus.Assessment;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Reports;
using Onus.Reports.Json;
using Onus.Reports.Terminal;
using Onus.Sources;

namespace Onus.Cli.Scan;

/// <summary>One run of <c>onus scan</c>.</summary>
/// <param name="settings">What was asked for.</param>
internal sealed class ScanRun(ScanSettings settings)
{
    private readonly SourceMap _sources = new();
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Reads, assesses and reports.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (!Outputs.TryParse(settings, out var outputs, out var problem))
        {
            return Misuse(problem);
        }

        if (settings.Paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            return Misuse($"{missing} is not there.");
        }

        if (settings.Input.ToOptions(_sources, _diagnostics, out problem) is not { } options)
        {
            return Misuse(problem);
        }

        if (CatalogLocation.Open(settings.Catalog, _sources, settings.Settings) is not { } catalog)
        {
            return ExitCode.Usage;
        }

        var progress = new Progress(settings.Quiet);
        progress.Say("reading");
        var inventory = Inventory.Read(settings.Paths, options, _sources, _diagnostics, catalog);
        progress.Say($"judging {inventory.Deployments.Sum(deployment => deployment.Resources.Count)} resources");
        var ledger = new Assessor(catalog, new AssessmentOptions { Day = settings.Date, Diagnostics = _diagnostics }).Assess(inventory.Deployments);
        progress.Clear();

        var printer = new DiagnosticPrinter(_sources, settings.Verbose);
        var diagnostics = printer.Sort(_diagnostics.Items);
        var report = new Report(ledger, _sources, diagnostics, string.Join(" ", settings.Paths));
        foreach (var output in outputs)
        {
            if (!TryWrite(report, output, out problem))
            {
                return Misuse(problem);
            }
        }

        printer.Print(diagnostics);
        return Answer(report);
    }

    private int Answer(Report report)
    {
        if (_diagnostics.HasErrors)
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

    private static int Misuse(string problem)
    {
        Console.Error.WriteLine("onus scan: " + problem);
        return ExitCode.Usage;
    }
}
