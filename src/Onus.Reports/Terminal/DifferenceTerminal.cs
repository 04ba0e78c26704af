using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>Writes what a change does for people: first in a few sentences, then what moves, what comes and goes, and which findings.</summary>
public static class DifferenceTerminal
{
    /// <summary>Writes a report.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="screen">Where it goes.</param>
    /// <param name="options">How much of it.</param>
    public static void Write(Difference difference, Screen screen, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(options);
        Heading(difference, screen);
        screen.Line();
        foreach (var sentence in DifferenceWords.Summary(difference))
        {
            screen.Paragraph("", sentence, Style.Bold);
        }

        new MoveSection(difference, screen, options).Write();
        new ChangedResources(difference, screen, options).Write();
        Statuses(difference, screen, options);
        new ChangedFindings(difference, screen, options).Write();
        if (difference.Errors > 0)
        {
            screen.Line();
            screen.Line(screen.Paint("NOT READ", Style.Bold) + $"  {DifferenceWords.Count(difference.Errors, "error")} in the inputs, with places beside this report; what they hide looks as if it were not there");
        }
    }

    private static void Heading(Difference difference, Screen screen)
    {
        var days = difference.Before.Date == difference.After.Date
            ? $"as of {difference.After.Date}"
            : $"as of {difference.Before.Date} and {difference.After.Date}";
        screen.Paragraph(screen.Paint("Onus diff", Style.Bold) + "  ", $"{difference.Before.Title} → {difference.After.Title}, {days}");
    }

    private static void Statuses(Difference difference, Screen screen, TerminalOptions options)
    {
        if (difference.Statuses.IsEmpty)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint("HOW IT STANDS", Style.Bold) + $"  {DifferenceWords.Count(difference.Statuses.Length, "obligation")} of yours that {(difference.Statuses.Length == 1 ? "stands" : "stand")} otherwise, with the same holder");
        foreach (var change in difference.Statuses.Take(options.Most))
        {
            var lead = screen.Paint(Screen.Fit($"{change.From.Name()} → {change.To.Name()}", 19), Color(change.To)) + Screen.Fit(change.Responsibility, 24);
            screen.Paragraph(lead, change.Change is { } resource ? $"{resource.Address} ({resource.Type})" : $"the {change.Scope.Name()}");
        }

        More(screen, difference.Statuses.Length - options.Most);
    }

    internal static void More(Screen screen, int count)
    {
        if (count > 0)
        {
            screen.Line(screen.Paint($"         … and {Screen.Count(count)} more: --all shows them", Style.Faint));
        }
    }

    internal static void Field(Screen screen, string name, string text, Style style = Style.Plain) =>
        screen.Paragraph("         " + screen.Paint(Screen.Fit(name, 7), Style.Faint), text, style);

    private static Style Color(ObligationStatus status) => status switch
    {
        ObligationStatus.Met or ObligationStatus.Attested => Style.Green,
        ObligationStatus.Unmet or ObligationStatus.Expired => Style.Red,
        _ => Style.Yellow,
    };
}
