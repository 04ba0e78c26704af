using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What is the customer's and not done, the gravest first: place, reason and remedy.</summary>
internal sealed class UnmetSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal, TerminalOptions options)
{
    private const int MostReads = 3;
    private const int MostAlike = 4;

    public void Write()
    {
        var blocks = UnmetBlock.Of(result);
        if (blocks.Count == 0)
        {
            return;
        }

        var total = summary.All[ObligationStatus.Unmet];
        terminal.Line();
        terminal.Line(terminal.Paint("UNMET", Style.Bold) + $"  {TerminalWriter.Count(total)} obligation{TerminalReport.Plural(total)} of yours; what breaks them, the gravest first");
        foreach (var block in blocks.Take(options.Most))
        {
            terminal.Line();
            Write(block);
        }

        if (blocks.Count > options.Most)
        {
            terminal.Line();
            terminal.Line(terminal.Paint($"  … and {TerminalWriter.Count(blocks.Count - options.Most)} more of {Severities(blocks.Skip(options.Most))} severity: --all shows them", Style.Faint));
        }
    }

    private void Write(UnmetBlock block)
    {
        var resource = block.Resources[0];
        var finding = block.GravestOf(resource);
        var place = finding.Location;
        var lead = terminal.Paint(TerminalWriter.Fit(block.Severity.Name(), 9), Color(block.Severity));
        terminal.Paragraph(lead, resource.Shown, Style.Bold);
        Field("where", place?.ToString() ?? "", Style.Cyan);
        WriteAlike(block);
        Field("yours", $"{block.Responsibility}: {result.TitleOf(block.Responsibility)}", Style.Plain);
        Field("breaks", $"{finding.Rule.Title} [{finding.Rule.Id}]{More(block)}", Style.Plain);
        foreach (var clause in ClauseWords.Of(finding.Details).Take(MostReads))
        {
            Field("clause", clause, Style.Plain);
        }

        foreach (var read in ClauseWords.Deciding(finding.Details).Take(MostReads))
        {
            Field("read", $"{read.Path} = {(read.Value == "null" ? "not set" : read.Value)}{At(read, place)}", Style.Faint);
        }

        Field("fix", finding.Fix ?? "", Style.Green);
    }

    private void WriteAlike(UnmetBlock block)
    {
        var shown = block.Resources.Skip(1).Take(options.All ? int.MaxValue : MostAlike).ToList();
        foreach (var resource in shown)
        {
            Field("also", $"{resource.Address} {block.GravestOf(resource).Location}", Style.Cyan);
        }

        var rest = block.Resources.Count - 1 - shown.Count;
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

    private static string More(UnmetBlock block) => block.Checks.Length switch
    {
        1 => "",
        2 => ", and one more check",
        var count => $", and {count - 1} more checks",
    };

    private static string Severities(IEnumerable<UnmetBlock> blocks) =>
        string.Join(" and ", blocks.Select(block => block.Severity).Distinct().Select(severity => severity.Name()));

    private void Field(string name, string text, Style style) => terminal.Paragraph("         " + terminal.Paint(TerminalWriter.Fit(name, 7), Style.Faint), text, style);

    private static Style Color(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => Style.Red,
        Severity.Medium => Style.Yellow,
        _ => Style.Plain,
    };
}
