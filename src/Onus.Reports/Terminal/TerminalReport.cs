using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>Writes an assessment for people: first the two sides at a glance, then what is not met, what is not known, and what nobody looks at.</summary>
public static class TerminalReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="terminal">Where it goes.</param>
    /// <param name="options">How much of it.</param>
    public static void Write(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(options);
        var summary = AssessmentSummary.Of(result);
        Heading(result, summary, terminal);
        new SettingsSection(result, terminal, options).Write();
        if (result.Resources.IsEmpty)
        {
            terminal.Line();
            terminal.Paragraph("", NothingFound(result));
            NotRead(result, terminal);
            return;
        }

        var rows = UnmetRow.Of(result);
        new FirstScreen(result, summary, rows, terminal).Write();
        if (options.Summary)
        {
            NotRead(result, terminal);
            return;
        }

        new OverviewSection(result, summary, terminal).Write();
        new FrameworkSection(result, terminal, options).Write();
        new ManagedSection(result, terminal, options).Write();
        new UninheritedSection(result, terminal, options).Write();
        WriteUnmet();
        new UnknownSection(result, summary, terminal, options).Write();
        new WaivedSection(result, summary, terminal, options).Write();
        new HiddenSection(result, summary, terminal).Write();
        new SignalSection(result, terminal, options).Write();
        new HealthSection(result, terminal, options).Write();
        new SoftwareSection(result, terminal, options).Write();
        new AttestedSection(result, summary, terminal, options).Write();
        new ReportSection(result, summary, terminal, options).Write();
        new ComponentSection(result, terminal, options).Write();
        new ContextSection(result, terminal, options).Write();
        new DueSection(result, terminal, options).Write();
        new OpenSection(result, terminal, options).Write();
        new ScopeSection(result, terminal).Write();
        NotClassified(summary, terminal);
        NotRead(result, terminal);
        Verdict(summary, result.Parties, terminal);

        void WriteUnmet()
        {
            if (options.GroupBy == RowGrouping.Cause)
            {
                new UnmetSection(result, summary, rows, terminal, options).Write();
            }
            else
            {
                new GroupedSection(result, rows, terminal, options).Write();
            }
        }
    }

    /// <summary>What was looked for, so that an empty answer is not taken for a clean one.</summary>
    private static string NothingFound(AssessmentResult result) => result.Deployments.IsEmpty
        ? "Nothing on AWS was found here: no template of CloudFormation or SAM, no output of the CDK, and no configuration, plan or state of Terraform that declares anything."
        : $"Nothing on AWS was found here: {TerminalWriter.Count(result.Deployments.Length)} {(result.Deployments.Length == 1 ? "deployment was" : "deployments were")} read "
            + $"({string.Join(", ", result.Deployments.Select(deployment => deployment.Kind).Distinct().Order(StringComparer.Ordinal))}), and nothing that {(result.Deployments.Length == 1 ? "it declares" : "they declare")} is of AWS.";

    private static void Heading(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal)
    {
        var resources = result.Resources.Length;
        var services = summary.Resources.Count;
        terminal.Paragraph(
            terminal.Paint("Onus", Style.Bold) + "  ",
            $"{result.Title}: {TerminalWriter.Count(resources)} resource{Plural(resources)} of {services} service{Plural(services)}, as of {result.Date}{Known(result)}");
        if (result.View?.Party is { } party)
        {
            terminal.Paragraph("      ", party == PartyCut.Nobody ? "Only the obligations that settings give to no party." : $"Only the obligations of the party {party}.", Style.Yellow);
        }

    }

    private static void NotClassified(AssessmentSummary summary, TerminalWriter terminal)
    {
        if (summary.NotClassified.Count == 0)
        {
            return;
        }

        var count = summary.NotClassified.Values.Sum();
        terminal.Line();
        terminal.Paragraph(terminal.Paint("NOT CLASSIFIED", Style.Bold) + "  ", $"{TerminalWriter.Count(count)} resource{Plural(count)} of services that the catalogue does not have yet");
        var types = summary.NotClassified.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        const int Most = 12;
        terminal.Paragraph("  ", string.Join(", ", types.Take(Most).Select(entry => $"{entry.Key} ×{entry.Value}")) + (types.Count > Most ? $", and {types.Count - Most} more types" : ""), Style.Faint);
    }

    private static void NotRead(AssessmentResult result, TerminalWriter terminal)
    {
        var errors = result.Errors;
        if (errors > 0)
        {
            terminal.Line();
            terminal.Paragraph(terminal.Paint("NOT READ", Style.Bold) + "  ", $"{TerminalWriter.Count(errors)} error{Plural(errors)} in the input, with places beside this report; what they hide is not in it");
        }
    }

    /// <summary>The catalogue's own day, where it is not the report's: what AWS changed after it the report can't know.</summary>
    private static string Known(AssessmentResult result) => result.CatalogDate is { } known && known != result.Date ? $", by the catalogue of {known}" : "";

    private static void Verdict(AssessmentSummary summary, IEnumerable<string> parties, TerminalWriter terminal)
    {
        var all = summary.All;
        terminal.Line();
        terminal.Paragraph(
            "",
            $"Of {TerminalWriter.Count(all.Total)} obligations {TerminalWriter.Count(all.Aws)} are AWS's, {TerminalWriter.Count(all.Shared)} are shared and {TerminalWriter.Count(all.Customer)} are yours"
            + (all.ThirdParty > 0 ? $"; {TerminalWriter.Count(all.ThirdParty)} are third parties' ({string.Join(", ", parties)})" : "")
            + (all.Undecided > 0 ? $"; of {TerminalWriter.Count(all.Undecided)} it can't be told whose they are" : "")
            + $". Of your part {TerminalWriter.Count(all[ObligationStatus.Met])} are met, {TerminalWriter.Count(all[ObligationStatus.Unmet])} unmet, {TerminalWriter.Count(all[ObligationStatus.Unknown])} unknown, "
            + (all[ObligationStatus.Attested] > 0 ? $"{TerminalWriter.Count(all[ObligationStatus.Attested])} attested, " : "")
            + (all[ObligationStatus.Expired] > 0 ? $"{TerminalWriter.Count(all[ObligationStatus.Expired])} expired, " : "")
            + (all[ObligationStatus.Waived] > 0 ? $"{TerminalWriter.Count(all[ObligationStatus.Waived])} waived, " : "")
            + $"and {TerminalWriter.Count(all[ObligationStatus.Open])} open: nothing verifies them.",
            Style.Bold);
    }

    internal static string Plural(int count) => count == 1 ? "" : "s";
}

/// <summary>How much of a report is written.</summary>
/// <param name="All">Whether nothing is left out for length.</param>
/// <param name="Summary">Whether the first screen is enough.</param>
/// <param name="GroupBy">By what the rows of what is not met are put together.</param>
/// <param name="Top">The most entries of a list; null for the usual number.</param>
public sealed record TerminalOptions(bool All = false, bool Summary = false, RowGrouping GroupBy = RowGrouping.Cause, int? Top = null)
{
    /// <summary>The most entries of a list.</summary>
    public int Most => All ? int.MaxValue : Top ?? 25;
}
