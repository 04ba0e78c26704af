using Onus.Core.Model;

namespace Onus.Reports.Terminal;

/// <summary>What is managed and what is not: who looks after the operating system and the platform beneath each resource that has them.</summary>
internal sealed class ManagedSection(Report report, Screen screen)
{
    private const int MostNames = 3;
    private const int MostTypes = 8;

    public void Write()
    {
        var groups = report.Ledger.Resources
            .Where(resource => resource.Split is { Management: not Management.NotApplicable })
            .GroupBy(resource => resource.Split!.Management)
            .ToDictionary(group => group.Key, group => group.Select(resource => resource.Resource).ToList());
        if (groups.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint("MANAGED OR NOT", Style.Bold) + "  who runs the operating system and the platform beneath");
        Write(groups, Management.Unmanaged, "unmanaged", Style.Yellow);
        Write(groups, Management.PartlyManaged, "partly managed", Style.Magenta);
        Write(groups, Management.Unknown, "not known", Style.Faint);
        Write(groups, Management.Managed, "managed", Style.Blue);
    }

    private void Write(Dictionary<Management, List<Resource>> groups, Management management, string word, Style style)
    {
        if (!groups.TryGetValue(management, out var resources))
        {
            return;
        }

        var types = resources.GroupBy(resource => resource.Type)
            .OrderByDescending(type => type.Count())
            .ThenBy(type => type.Key, StringComparer.Ordinal)
            .Select(Describe)
            .ToList();
        var text = string.Join("; ", types.Take(MostTypes)) + (types.Count > MostTypes ? $"; and {types.Count - MostTypes} more types" : "");
        screen.Paragraph("  " + screen.Paint(Screen.Fit(word, 15), style) + Screen.Fit(Screen.Count(resources.Count), -6) + "  ", text);
    }

    private static string Describe(IGrouping<string, Resource> type) => type.Count() > MostNames
        ? $"{type.Key} ×{Screen.Count(type.Count())}"
        : $"{type.Key} ({string.Join(", ", type.Select(resource => resource.Address))})";
}
