using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Cli.Shared;

/// <summary>Writes diagnostics to standard error: place, what is wrong, what to do.</summary>
/// <param name="verbose">Whether notes are written too, and nothing is left out.</param>
internal sealed class DiagnosticPrinter(bool verbose)
{
    private const int Most = 200;

    public void Print(IEnumerable<ReportedDiagnostic> diagnostics)
    {
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

    private static void Print(ReportedDiagnostic diagnostic, Screen screen)
    {
        var style = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => Style.Red,
            DiagnosticSeverity.Warning => Style.Yellow,
            _ => Style.Faint,
        };
        var place = diagnostic.Location is { } location ? location + ": " : "";
        screen.Line($"{place}{screen.Paint(diagnostic.Severity.Name(), style)}: {diagnostic.Message} [{diagnostic.Code}]");
        if (diagnostic.Remedy is not null)
        {
            screen.Line($"    {screen.Paint(diagnostic.Remedy, Style.Faint)}");
        }
    }
}
