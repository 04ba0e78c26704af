using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What scanners found in what runs: dated evidence beside obligations, and no verdict.</summary>
internal sealed class SoftwareSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private static readonly string[] Order = ["critical", "high", "medium", "low", "negligible", "unknown"];

    public void Write()
    {
        if (result.Software.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("SOFTWARE", Style.Bold) + "  ", "what scanners found in what runs here; it is evidence, and changes no status");
        var groups = result.Software.GroupBy(item => item.Resource).ToList();
        foreach (var group in groups.Take(options.Most))
        {
            terminal.Paragraph("  ", group.Key.Shown, Style.Cyan);
            foreach (var scan in group.GroupBy(item => (item.File, item.Subject, item.Match)))
            {
                Write([.. scan]);
            }
        }

        if (groups.Count > options.Most)
        {
            terminal.Line(terminal.Paint($"    … and {TerminalWriter.Count(groups.Count - options.Most)} more resources: --all shows them", Style.Faint));
        }
    }

    private void Write(SoftwareEvidence[] scan)
    {
        var first = scan[0];
        terminal.Paragraph("    ", $"{first.Subject}, {Words(first.Match)}: {When(first)} by {first.Tool} ({first.Format}, {first.File})", first.Age == EvidenceAge.Fresh && first.Match != SoftwareMatch.MovableTag ? Style.Plain : Style.Yellow);
        foreach (var item in scan)
        {
            var aside = item.SetAside == 0 ? "" : $"; {TerminalWriter.Count(item.SetAside)} set aside by the scanner";
            terminal.Paragraph($"      {TerminalWriter.Fit(item.Responsibility, 14)}", (item.Severities is { } counts ? Counts(counts) + aside : "lists software, and says nothing of flaws"));
        }
    }

    private static string Counts(IReadOnlyDictionary<string, int> severities) =>
        severities.Count == 0 ? "no flaws found" : string.Join(", ", severities.OrderBy(item => Array.IndexOf(Order, item.Key)).Select(item => $"{TerminalWriter.Count(item.Value)} {item.Key}"));

    private static string When(SoftwareEvidence item) => item.Age switch
    {
        EvidenceAge.Undated => "scanned on a day that is not told, so that its age is not known,",
        EvidenceAge.Later => $"scanned on {item.Scanned}, after the day of this report,",
        EvidenceAge.Stale => $"scanned on {item.Scanned}, {Days(item)} ago and stale,",
        _ => $"scanned on {item.Scanned}, {Days(item)} ago,",
    };

    private static string Days(SoftwareEvidence item) => $"{TerminalWriter.Count(item.Days ?? 0)} day{TerminalReport.Plural(item.Days ?? 0)}";

    private static string Words(SoftwareMatch match) => match switch
    {
        SoftwareMatch.Digest => "by digest",
        SoftwareMatch.Resource => "by the resource itself",
        SoftwareMatch.Repository => "kept here",
        SoftwareMatch.FixedTag => "by a tag that can't move",
        _ => "by a tag that can move, so that it is not known whether it is the same image",
    };
}
