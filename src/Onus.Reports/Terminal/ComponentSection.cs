using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The software that settings say runs on resources, with its support and who keeps it up to date.</summary>
internal sealed class ComponentSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int StateWidth = 14;

    public void Write()
    {
        if (result.Components.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("COMPONENTS", Style.Bold) + "  ", "what the settings say runs on resources");
        foreach (var item in result.Components.OrderByDescending(item => item.Support).Take(options.Most))
        {
            var support = item.Support switch
            {
                SupportState.Supported => item.Until is { } until ? $"supported until {until}" : "supported, without an end that is known",
                SupportState.Ended => item.Until is { } until ? $"support ended on {until}" : "support has ended",
                _ => "the catalogue does not list it",
            };
            terminal.Paragraph(
                "  " + terminal.Paint(TerminalWriter.Fit(item.Support.Name(), StateWidth), item.Support switch { SupportState.Supported => Style.Green, SupportState.Ended => Style.Red, _ => Style.Yellow }),
                $"{item.Name}: {item.Product} {item.Version} on {item.Scope}, {TerminalWriter.Count(item.Resources)} resource{TerminalReport.Plural(item.Resources)}; {support}{(item.Extended is { } extended ? $", at extra cost until {extended}" : "")}; {item.Owner}");
        }

        DifferenceTerminal.More(terminal, result.Components.Length - options.Most);
    }
}
