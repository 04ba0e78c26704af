using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Reports.Terminal;

namespace Onus.Cli.Shared;

/// <summary>Writes diagnostics to standard error: place, what is wrong, what to do.</summary>
/// <param name="sources">Turns origins into places.</param>
/// <param name="verbose">Whether notes are written too.</param>
/// <param name="quiet">Whether nothing is written, unless <paramref name="verbose"/> asks for it.</param>
internal sealed class DiagnosticPrinter(SourceMap sources, bool verbose, bool quiet = false)
{
    private const int Most = 200;

    /// <summary>Sorts diagnostics by place, so that they are the same in every run.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .Select(item => (item, place: sources.Locate(item.Origin)))
            .OrderBy(entry => entry.place?.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.place?.Line)
            .ThenBy(entry => entry.place?.Column)
            .ThenBy(entry => entry.item.Code, StringComparer.Ordinal)
            .ThenBy(entry => entry.item.Message, StringComparer.Ordinal)
            .Select(entry => entry.item)
            .Distinct()];

    /// <summary>Writes diagnostics, already sorted.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (quiet && !verbose)
        {
            return;
        }

        var screen = new Screen(Console.Error, Terminal.WantsColors(Console.IsErrorRedirected), int.MaxValue);
        var shown = diagnostics.Where(item => verbose || item.Severity != DiagnosticSeverity.Note).ToList();
        foreach (var diagnostic in shown.Take(verbose ? int.MaxValue : Most))
        {
            Print(diagnostic, screen);
        }

        if (!verbose && shown.Count > Most)
        {
            screen.Line($"… and {shown.Count - Most} more: --verbose shows them");
        }
    }

    private void Print(Diagnostic diagnostic, Screen screen)
    {
        var (word, style) = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => ("error", Style.Red),
            DiagnosticSeverity.Warning => ("warning", Style.Yellow),
            _ => ("note", Style.Faint),
        };
        var place = sources.Locate(diagnostic.Origin) is { } location ? location + ": " : "";
        screen.Line($"{place}{screen.Paint(word, style)}: {diagnostic.Message} [{diagnostic.Code}]");
        if (diagnostic.Remedy is not null)
        {
            screen.Line($"    {screen.Paint(diagnostic.Remedy, Style.Faint)}");
        }
    }
}
