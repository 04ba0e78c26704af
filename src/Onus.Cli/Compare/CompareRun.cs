using System.Collections.Immutable;
using Onus.Assessment.Comparison;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Reports.Csv;
using Onus.Reports.Json;
using Onus.Reports.Markdown;
using Onus.Reports.Terminal;

namespace Onus.Cli.Compare;

/// <summary>One run of <c>onus compare</c>.</summary>
/// <param name="settings">What was asked for.</param>
internal sealed class CompareRun(CompareSettings settings)
{
    private const int MaxDesigns = 26;
    private readonly SourceMap _sources = new();
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Finds the designs, compares them and reports.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (settings.Designs.Count is < 2 or > MaxDesigns)
        {
            return Misuse($"a comparison takes from two to {MaxDesigns} designs; put a type and its properties into one argument: \"DBInstance Engine=mysql\".");
        }

        if (!new ReportTargets(CompareCommand.Formats).TryParse(settings.Outputs, settings.Format, out var targets, out var problem)
            || ParameterArguments.ToOptions(settings.Input, _sources, _diagnostics, out problem) is not { } options)
        {
            return Misuse(problem);
        }

        if (CatalogLocation.Open(settings.Input.Catalog, _sources, settings.Input.Settings) is not { } catalog)
        {
            return ExitCode.Usage;
        }

        var day = settings.Input.Date ?? catalog.AsOf;
        var reader = new DesignReader(catalog, options, day, _sources, _diagnostics);
        var designs = ImmutableArray.CreateBuilder<Design>();
        foreach (var text in settings.Designs)
        {
            if (reader.Read(text, out problem) is not { } design)
            {
                Print();
                return Misuse(problem);
            }

            designs.Add(design);
        }

        var comparison = DesignComparison.Of(designs.ToImmutable(), catalog, day);
        if (ReportTargets.Write(targets, (target, stream) => Write(comparison, target, stream)) is { } failure)
        {
            return Misuse(failure);
        }

        Print();
        return _diagnostics.HasErrors ? ExitCode.Unreadable : ExitCode.Done;
    }

    private void Write(DesignComparison comparison, ReportTarget target, Stream stream)
    {
        var options = new ComparisonOptions(settings.All, settings.Explain);
        if (target.Format == "json")
        {
            ComparisonJson.Write(comparison, stream);
            return;
        }

        using var writer = Terminal.Writer(stream);
        switch (target.Format)
        {
            case "markdown":
                writer.Write(ComparisonMarkdown.Write(comparison, options));
                break;
            case "csv":
                writer.Write(ComparisonCsv.Write(comparison));
                break;
            default:
                var screen = target.File is null ? Terminal.Screen(writer) : new Screen(writer, colors: false);
                ComparisonTerminal.Write(comparison, screen, options);
                break;
        }
    }

    private void Print()
    {
        var printer = new DiagnosticPrinter(_sources, settings.Input.Verbose, settings.Input.Quiet);
        printer.Print(printer.Sort(_diagnostics.Items));
    }

    private static int Misuse(string problem)
    {
        Console.Error.WriteLine("onus compare: " + problem);
        return ExitCode.Usage;
    }
}
