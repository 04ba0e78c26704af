using System.Collections.Immutable;
using Onus.Assessment.Comparison;
using Onus.Cli.Shared;
using Onus.Contracts.Designs;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Reports;

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

        if (!new ReportTargets(ReportFormats.OfComparisons).TryParse(settings.Outputs, settings.Format, out var targets, out var problem)
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

        var comparison = new DesignComparer(catalog, day).Compare(designs.ToImmutable());
        if (ReportTargets.Write(targets, (target, stream) => target.Format.Comparison!(comparison, stream, target.Options(settings.All) with { Explain = settings.Explain })) is { } failure)
        {
            return Misuse(failure);
        }

        Print();
        return _diagnostics.HasErrors ? ExitCode.Unreadable : ExitCode.Done;
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
