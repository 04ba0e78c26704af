using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What is the customer's and not done, the gravest first: what is wrong, where, and the remedy.</summary>
internal sealed class UnmetSection(AssessmentResult result, AssessmentSummary summary, IReadOnlyList<UnmetRow> rows, TerminalWriter terminal, TerminalOptions options)
{
    private const int MostReads = 3;
    private const int MostAlike = 4;
    private const int MostChecks = 3;

    public void Write()
    {
        if (rows.Count == 0)
        {
            return;
        }

        var total = summary.All[ObligationStatus.Unmet];
        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("UNMET", Style.Bold) + "  ",
            $"{TerminalWriter.Count(total)} obligation{TerminalReport.Plural(total)} of yours, for {TerminalWriter.Count(rows.Count)} cause{TerminalReport.Plural(rows.Count)}; the gravest first");
        foreach (var row in rows.Take(options.Most))
        {
            terminal.Line();
            Write(row);
        }

        if (rows.Count > options.Most)
        {
            terminal.Line();
            terminal.Paragraph("  ", $"… and {TerminalWriter.Count(rows.Count - options.Most)} more of {Severities(rows.Skip(options.Most))} severity: --all shows them", Style.Faint);
        }
    }

    private void Write(UnmetRow row)
    {
        var finding = row.GravestOf(row.First);
        var place = finding.Location;
        terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(row.Severity.Name(), 9), SeverityStyle.Of(row.Severity)), row.First.Shown, Style.Bold);
        DifferenceTerminal.Place(terminal, place);
        if (!finding.Details.Chain.IsEmpty)
        {
            Field("from", string.Join(" ← ", finding.Details.Chain.Skip(1).Select(step => step.Location is { } at ? $"{step.Name} ({at.File}:{at.Line})" : step.Name)), Style.Faint);
        }

        WriteAlike(row);
        foreach (var responsibility in row.Responsibilities)
        {
            DifferenceTerminal.Field(terminal, "yours", $"{responsibility}: {result.TitleOf(responsibility)}", Style.Plain, terminal.LinkTo(PageOf(row.First, responsibility)));
        }

        WriteChecks(row);
        WriteContexts(row);
        foreach (var clause in ClauseWords.Of(finding.Details).Take(MostReads))
        {
            Field("clause", clause, Style.Plain);
        }

        foreach (var read in ClauseWords.Deciding(finding.Details).Take(MostReads))
        {
            Field("read", $"{CauseWords.Of(read)}{At(read, place)}", Style.Plain);
        }

        Field("fix", finding.Fix ?? "", Style.Green);
        terminal.Code(finding.Remedy);
    }

    /// <summary>The page on which it rests that a responsibility is the customer's; null where it rests on none.</summary>
    private string? PageOf(ResourceAssessment resource, string responsibility) =>
        resource.Split?.Entries.FirstOrDefault(entry => entry.Responsibility == responsibility)?.Basis.LastOrDefault() is { } step ? result.FindSource(step.Source)?.Url : null;

    private void WriteChecks(UnmetRow row)
    {
        var shown = row.Rules.Take(options.All ? int.MaxValue : MostChecks).ToList();
        foreach (var rule in shown)
        {
            Field("breaks", $"{rule.Title} [{rule.Id}]", Style.Plain);
        }

        if (row.Checks.Count > shown.Count)
        {
            Field("breaks", $"{row.Checks.Count - shown.Count} more check{TerminalReport.Plural(row.Checks.Count - shown.Count)}", Style.Faint);
        }
    }

    /// <summary>Why a failure is graver than its check says.</summary>
    private void WriteContexts(UnmetRow row)
    {
        var finding = row.GravestOf(row.First);
        if (finding.Severity != finding.Rule.Severity)
        {
            Field("graver", $"{finding.Rule.Severity.Name()} elsewhere, {finding.Severity.Name()} in the context {string.Join(" and ", (row.First.Context?.Contexts ?? []).Select(at => result.Contexts[at].Name))}", Style.Plain);
        }
    }

    private void WriteAlike(UnmetRow row)
    {
        var shown = row.Resources.Skip(1).Take(options.All ? int.MaxValue : MostAlike).ToList();
        foreach (var resource in shown)
        {
            Field("also", $"{resource.Address} {row.GravestOf(resource).Location}", Style.Cyan);
        }

        var rest = row.Resources.Count - 1 - shown.Count;
        if (rest > 0)
        {
            Field("also", $"{TerminalWriter.Count(rest)} more", Style.Cyan);
        }
    }

    private static string At(ReadValue read, Place? place)
    {
        var at = read.Location;
        return at is null || at.BeginsWith(place) ? ""
            : at.File == place?.File ? $" (line {at.Line})"
            : $" ({at})";
    }

    private static string Severities(IEnumerable<UnmetRow> rows) =>
        string.Join(" and ", rows.Select(row => row.Severity).Distinct().Select(severity => severity.Name()));

    private void Field(string name, string text, Style style) => DifferenceTerminal.Field(terminal, name, text, style);
}
