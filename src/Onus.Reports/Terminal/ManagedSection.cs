using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What is managed and what is not: who looks after the operating system and the platform beneath each resource that has them.</summary>
internal sealed class ManagedSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int MostNames = 3;
    private const int MostTypes = 8;

    public void Write()
    {
        var groups = result.Resources
            .Where(resource => resource.Split is { Management: not Management.NotApplicable })
            .GroupBy(resource => resource.Split!.Management)
            .ToDictionary(group => group.Key, group => group.ToList());
        if (groups.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("MANAGED OR NOT", Style.Bold) + "  ", "who runs the operating system and the platform beneath");
        Write(groups, Management.Unmanaged, "unmanaged", Style.Yellow);
        Write(groups, Management.PartlyManaged, "partly managed", Style.Magenta);
        Write(groups, Management.Unknown, "not known", Style.Faint);
        Write(groups, Management.Managed, "managed", Style.Blue);
    }

    private void Write(Dictionary<Management, List<ResourceAssessment>> groups, Management management, string word, Style style)
    {
        if (!groups.TryGetValue(management, out var resources))
        {
            return;
        }

        var lead = "  " + terminal.Paint(TerminalWriter.Fit(word, 15), style) + TerminalWriter.Fit(TerminalWriter.Count(resources.Count), -6) + "  ";
        if (management == Management.Managed)
        {
            terminal.Paragraph(lead, Join(resources));
            return;
        }

        // Why it is not AWS's alone is worth a line for each reason; that it is needs none.
        var indent = new string(' ', 25);
        var reasons = resources.GroupBy(resource => resource.Split!.ManagementBecause).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var reason in reasons.Take(options.Most))
        {
            terminal.Paragraph(lead, Join([.. reason]));
            terminal.Paragraph(indent, reason.Key, Style.Faint);
            lead = indent;
        }

        if (reasons.Count > options.Most)
        {
            terminal.Paragraph(indent, $"… for {reasons.Count - options.Most} more reasons: --all shows them", Style.Faint);
        }
    }

    private static string Join(List<ResourceAssessment> resources)
    {
        var types = resources.GroupBy(resource => resource.TypeInWords, StringComparer.Ordinal)
            .OrderByDescending(type => type.Count())
            .ThenBy(type => type.Key, StringComparer.Ordinal)
            .Select(Describe)
            .ToList();
        return string.Join("; ", types.Take(MostTypes)) + (types.Count > MostTypes ? $"; and {types.Count - MostTypes} more types" : "");
    }

    private static string Describe(IGrouping<string, ResourceAssessment> type) => type.Count() > MostNames
        ? $"{type.Key} ×{TerminalWriter.Count(type.Count())}"
        : $"{type.Key} ({string.Join(", ", type.Select(resource => resource.Address))})";
}
