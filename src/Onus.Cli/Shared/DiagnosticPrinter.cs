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
        var terminal = new TerminalWriter(Outputs.Error, Terminal.WantsColors(Console.IsErrorRedirected), int.MaxValue);
        var shown = diagnostics.Where(item => verbose || item.Severity != DiagnosticSeverity.Note).ToList();
        foreach (var diagnostic in shown.Take(verbose ? int.MaxValue : Most))
        {
            Print(diagnostic, terminal);
        }

        if (!verbose && shown.Count > Most)
        {
            terminal.Line($"… and {shown.Count - Most} more: --verbose shows them");
        }
    }

    private static void Print(ReportedDiagnostic diagnostic, TerminalWriter terminal)
    {
        var style = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => Style.Red,
            DiagnosticSeverity.Warning => Style.Yellow,
            _ => Style.Faint,
        };
        var place = diagnostic.Location is { } location ? location + ": " : "";
        terminal.Line($"{place}{terminal.Paint(diagnostic.Severity.Name(), style)}: {diagnostic.Message} [{diagnostic.Code}]");
        if (diagnostic.Remedy is not null)
        {
            terminal.Line($"    {terminal.Paint(diagnostic.Remedy, Style.Faint)}");
        }
    }
}
