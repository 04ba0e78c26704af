using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>Writes an assessment for people: first the two sides at a glance, then what is not met, what is not known, and what nobody looks at.</summary>
public static class TerminalReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="screen">Where it goes.</param>
    /// <param name="options">How much of it.</param>
    public static void Write(AssessmentResult result, Screen screen, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(options);
        var summary = AssessmentSummary.Of(result);
        Heading(result, summary, screen);
        if (result.Resources.IsEmpty)
        {
            screen.Line();
            screen.Line("Nothing on AWS was found here.");
            NotRead(result, screen);
            return;
        }

        new OverviewSection(result, summary, screen).Write();
        new ManagedSection(result, screen, options).Write();
        new UninheritedSection(result, screen, options).Write();
        new UnmetSection(result, summary, screen, options).Write();
        new UnknownSection(result, summary, screen, options).Write();
        new WaivedSection(result, summary, screen, options).Write();
        new OpenSection(result, screen, options).Write();
        new ScopeSection(result, screen).Write();
        NotClassified(summary, screen);
        NotRead(result, screen);
        Verdict(summary, screen);
    }

    private static void Heading(AssessmentResult result, AssessmentSummary summary, Screen screen)
    {
        var resources = result.Resources.Length;
        var services = summary.Resources.Count;
        screen.Paragraph(
            screen.Paint("Onus", Style.Bold) + "  ",
            $"{result.Title}: {Screen.Count(resources)} resource{Plural(resources)} of {services} service{Plural(services)}, as of {result.Date}");
    }

    private static void NotClassified(AssessmentSummary summary, Screen screen)
    {
        if (summary.NotClassified.Count == 0)
        {
            return;
        }

        var count = summary.NotClassified.Values.Sum();
        screen.Line();
        screen.Line(screen.Paint("NOT CLASSIFIED", Style.Bold) + $"  {Screen.Count(count)} resource{Plural(count)} of services that the catalogue does not have yet");
        var types = summary.NotClassified.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        const int Most = 12;
        screen.Paragraph("  ", string.Join(", ", types.Take(Most).Select(entry => $"{entry.Key} ×{entry.Value}")) + (types.Count > Most ? $", and {types.Count - Most} more types" : ""), Style.Faint);
    }

    private static void NotRead(AssessmentResult result, Screen screen)
    {
        var errors = result.Errors;
        if (errors > 0)
        {
            screen.Line();
            screen.Line(screen.Paint("NOT READ", Style.Bold) + $"  {Screen.Count(errors)} error{Plural(errors)} in the input, with places beside this report; what they hide is not in it");
        }
    }

    private static void Verdict(AssessmentSummary summary, Screen screen)
    {
        var all = summary.All;
        screen.Line();
        screen.Paragraph(
            "",
            $"Of {Screen.Count(all.Total)} obligations {Screen.Count(all.Aws)} are AWS's, {Screen.Count(all.Shared)} are shared and {Screen.Count(all.Customer)} are yours"
            + (all.Undecided > 0 ? $"; of {Screen.Count(all.Undecided)} it can't be told whose they are" : "")
            + $". Of your part {Screen.Count(all[ObligationStatus.Met])} are met, {Screen.Count(all[ObligationStatus.Unmet])} unmet, {Screen.Count(all[ObligationStatus.Unknown])} unknown, "
            + (all[ObligationStatus.Waived] > 0 ? $"{Screen.Count(all[ObligationStatus.Waived])} waived, " : "")
            + $"and {Screen.Count(all[ObligationStatus.Open])} open: nothing verifies them.",
            Style.Bold);
    }

    internal static string Plural(int count) => count == 1 ? "" : "s";
}

/// <summary>How much of a report is written.</summary>
/// <param name="All">Whether nothing is left out for length.</param>
public sealed record TerminalOptions(bool All = false)
{
    /// <summary>The most entries of a list.</summary>
    public int Most => All ? int.MaxValue : 25;
}
