using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What is the customer's and nothing verifies, by responsibility: no failure, but no assurance either.</summary>
internal sealed class OpenSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int Most = 10;

    public void Write()
    {
        var counts = Count().OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        if (counts.Count == 0)
        {
            return;
        }

        var total = counts.Sum(entry => entry.Value);
        terminal.Line();
        terminal.Paragraph(terminal.Paint("OPEN", Style.Bold) + "  ", $"{TerminalWriter.Count(total)} obligation{TerminalReport.Plural(total)} of yours on resources that nothing verifies");
        foreach (var (id, count) in counts.Take(options.All ? int.MaxValue : Most))
        {
            var title = result.TitleOf(id) ?? "";
            var wanting = result.Resources.Count(resource => resource.Context?.Wanting.ContainsKey(id) == true);
            terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(TerminalWriter.Count(count), -8), Style.Cyan) + "  " + TerminalWriter.Fit(id, 22), wanting == 0 ? title : $"{title}; {TerminalWriter.Count(wanting)} want evidence that a context asks for");
        }

        if (!options.All && counts.Count > Most)
        {
            terminal.Line(terminal.Paint($"          … and {counts.Count - Most} more responsibilities: --all shows them", Style.Faint));
        }
    }

    private Dictionary<string, int> Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var resource in result.Resources)
        {
            for (var i = 0; i < resource.Obligations.Length; i++)
            {
                if (resource.Obligations[i] == ObligationStatus.Open)
                {
                    var id = resource.Split!.CustomerEntries[i].Responsibility;
                    counts[id] = counts.GetValueOrDefault(id) + 1;
                }
            }
        }

        return counts;
    }
}
