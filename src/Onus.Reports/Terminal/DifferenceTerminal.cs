using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>Writes what a change does for people: first in a few sentences, then what moves, what comes and goes, and which findings.</summary>
public static class DifferenceTerminal
{
    /// <summary>Writes a report.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="terminal">Where it goes.</param>
    /// <param name="options">How much of it.</param>
    public static void Write(Difference difference, TerminalWriter terminal, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(options);
        Heading(difference, terminal);
        terminal.Line();
        foreach (var sentence in DifferenceWords.Summary(difference))
        {
            terminal.Paragraph("", sentence, Style.Bold);
        }

        if (difference.After.Settings is { } settings)
        {
            terminal.Paragraph("", SettingsWords.Of(settings, difference.After), Style.Faint);
        }

        Parties(difference, terminal);
        new UninheritedChanges(difference, terminal, options).Write();
        new MoveSection(difference, terminal, options).Write();
        new ChangedResources(difference, terminal, options).Write();
        Statuses(difference, terminal, options);
        new ChangedFindings(difference, terminal, options).Write();
    }

    private static void Heading(Difference difference, TerminalWriter terminal)
    {
        var days = difference.Before.Date == difference.After.Date
            ? $"as of {difference.After.Date}"
            : $"as of {difference.Before.Date} and {difference.After.Date}";
        terminal.Paragraph(terminal.Paint("Onus diff", Style.Bold) + "  ", $"{difference.Before.Title} → {difference.After.Title}, {days}");
    }

    private static void Parties(Difference difference, TerminalWriter terminal)
    {
        var parties = difference.Parties;
        if (parties.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("BY PARTY", Style.Bold) + "  ", "what each holds of your part");
        foreach (var party in parties)
        {
            terminal.Paragraph("  " + TerminalWriter.Fit(party.Party ?? "nobody is named", 24), DifferenceWords.Of(party), party.UnmetAfter > party.UnmetBefore || party.Findings > 0 ? Style.Yellow : Style.Plain);
        }
    }

    private static void Statuses(Difference difference, TerminalWriter terminal, TerminalOptions options)
    {
        if (difference.Statuses.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("HOW IT STANDS", Style.Bold) + "  ", $"{DifferenceWords.Count(difference.Statuses.Length, "obligation")} of yours that {(difference.Statuses.Length == 1 ? "stands" : "stand")} otherwise, with the same holder");
        foreach (var change in difference.Statuses.Take(options.Most))
        {
            var lead = terminal.Paint(TerminalWriter.Fit($"{change.From.Name()} → {change.To.Name()}", 19), ColorOf(change.To)) + TerminalWriter.Fit(change.Responsibility, 24);
            terminal.Paragraph(lead, change.Change is { } resource ? resource.Shown : $"the {change.Scope.Name()}");
        }

        More(terminal, difference.Statuses.Length - options.Most);
    }

    internal static void More(TerminalWriter terminal, int count)
    {
        if (count > 0)
        {
            terminal.Line(terminal.Paint($"         … and {TerminalWriter.Count(count)} more: --all shows them", Style.Faint));
        }
    }

    /// <summary>Where something stands.</summary>
    internal static void Place(TerminalWriter terminal, Place? place)
    {
        // What an account was asked stands in no file.
        if (place is not null)
        {
            Field(terminal, "where", place.ToString(), Style.Cyan, terminal.LinkTo(place));
        }
    }

    internal static void Field(TerminalWriter terminal, string name, string text, Style style = Style.Plain, string? link = null) =>
        terminal.Paragraph("         " + terminal.Paint(TerminalWriter.Fit(name, 7), Style.Faint), text, style, link);

    internal static Style ColorOf(ObligationStatus status) => status switch
    {
        ObligationStatus.Met or ObligationStatus.Attested => Style.Green,
        ObligationStatus.Unmet or ObligationStatus.Expired => Style.Red,
        _ => Style.Yellow,
    };
}
