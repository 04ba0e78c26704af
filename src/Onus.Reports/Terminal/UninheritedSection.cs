using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What everybody takes for AWS's and a switch leaves to the customer: the costliest misunderstanding of the model, so it has a heading of its own.</summary>
internal sealed class UninheritedSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int MostAlike = 4;

    public void Write()
    {
        var all = result.Uninherited;
        if (all.IsEmpty)
        {
            return;
        }

        var causes = all.GroupBy(item => item.Cause).OrderByDescending(cause => cause.DistinctBy(item => item.Resource).Count()).ToList();
        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("UN-INHERITED", Style.Bold) + "  ",
            $"{TerminalWriter.Count(all.Length)} obligation{TerminalReport.Plural(all.Length)} that everybody takes for AWS's, and that a switch leaves to you");
        foreach (var cause in causes.Take(options.Most))
        {
            terminal.Line();
            Write([.. cause]);
        }

        if (causes.Count > options.Most)
        {
            terminal.Line(terminal.Paint($"  … and {TerminalWriter.Count(causes.Count - options.Most)} more: --all shows them", Style.Faint));
        }
    }

    /// <summary>Writes the obligations of one cause: the first resource with its place, the others by name.</summary>
    private void Write(List<UninheritedObligation> items)
    {
        var resources = items.Select(item => item.Resource).Distinct().ToList();
        var first = items[0];
        terminal.Paragraph("  ", first.Resource.Shown, Style.Bold);
        foreach (var belief in items.Select(item => item.Belief).Distinct())
        {
            Field("belief", belief, Style.Plain);
        }

        Field("but", $"{first.Reason} [{first.Cause}]", Style.Yellow);
        DifferenceTerminal.Place(terminal, first.Location);
        WriteAlike(resources);
        foreach (var responsibility in items.Select(item => item.Responsibility).Distinct())
        {
            Field("yours", $"{responsibility}: {result.TitleOf(responsibility)}", Style.Plain);
        }

        if (first.Fix is { } fix)
        {
            Field("fix", fix, Style.Green);
        }
    }

    private void WriteAlike(List<ResourceAssessment> resources)
    {
        var shown = resources.Skip(1).Take(options.All ? int.MaxValue : MostAlike).ToList();
        foreach (var resource in shown)
        {
            Field("also", $"{resource.Address} {resource.Source}", Style.Cyan);
        }

        if (resources.Count - 1 - shown.Count is > 0 and var rest)
        {
            Field("also", $"{TerminalWriter.Count(rest)} more", Style.Cyan);
        }
    }

    private void Field(string name, string text, Style style) => DifferenceTerminal.Field(terminal, name, text, style);
}
