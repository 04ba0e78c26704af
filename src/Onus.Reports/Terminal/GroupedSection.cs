using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>By what the rows of what is not met are put together.</summary>
public enum RowGrouping : byte
{
    /// <summary>By what is wrong, with all that is known of it.</summary>
    Cause,

    /// <summary>By resource, a line for each cause.</summary>
    Resource,

    /// <summary>By the responsibility that is not met.</summary>
    Responsibility,

    /// <summary>By what is deployed together.</summary>
    Deployment,

    /// <summary>By the account that settings name.</summary>
    Account,

    /// <summary>By the environment that settings name.</summary>
    Environment,

    /// <summary>By the party of the team that settings name.</summary>
    Party,
}

/// <summary>What is not met in short, a line or two for each cause, below what it belongs to; what has the gravest comes first.</summary>
internal sealed class GroupedSection(AssessmentResult result, IReadOnlyList<UnmetRow> rows, TerminalWriter terminal, TerminalOptions options)
{
    private const string Nobody = "nobody is named";

    public void Write()
    {
        if (rows.Count == 0)
        {
            return;
        }

        var groups = rows.SelectMany(row => row.Resources.SelectMany(resource => KeysOf(row, resource).Select(key => (key, row, resource))))
            .GroupBy(entry => entry.key, StringComparer.Ordinal)
            .OrderByDescending(group => options.GroupBy == RowGrouping.Party && group.Key == Nobody)
            .ThenByDescending(group => group.Max(entry => entry.row.Severity))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        terminal.Line();
        terminal.Paragraph(terminal.Paint("UNMET", Style.Bold) + $"  by {options.GroupBy.Name()}", "");
        foreach (var group in groups.Take(options.Most))
        {
            terminal.Line();
            terminal.Paragraph("", group.Key, Style.Bold);
            var entries = group.OrderByDescending(entry => entry.row.Severity).ToList();
            foreach (var (_, row, resource) in entries.Take(options.Most))
            {
                Write(row, resource);
            }

            if (entries.Count > options.Most)
            {
                terminal.Paragraph("  ", $"… and {TerminalWriter.Count(entries.Count - options.Most)} more: --all shows them", Style.Faint);
            }
        }

        if (groups.Count > options.Most)
        {
            terminal.Line();
            terminal.Paragraph("  ", $"… and {TerminalWriter.Count(groups.Count - options.Most)} more: --all shows them", Style.Faint);
        }
    }

    private IEnumerable<string> KeysOf(UnmetRow row, ResourceAssessment resource) => options.GroupBy switch
    {
        RowGrouping.Responsibility => row.Responsibilities.Select(id => $"{id}: {result.TitleOf(id)}"),
        RowGrouping.Deployment => [resource.Deployment.Length == 0 ? "." : resource.Deployment],
        RowGrouping.Account => [resource.Placement.Account ?? "no account is named"],
        RowGrouping.Environment => [resource.Placement.Environment ?? "no environment is named"],
        RowGrouping.Party => row.Responsibilities.Select(responsibility => resource.Placement.OwnerOf(responsibility) ?? Nobody).Distinct(StringComparer.Ordinal),
        _ => [resource.Shown],
    };

    private void Write(UnmetRow row, ResourceAssessment resource)
    {
        var finding = row.GravestOf(resource);
        var named = options.GroupBy == RowGrouping.Resource ? "" : resource.Address + " ";
        terminal.Paragraph("  " + terminal.Paint(TerminalWriter.Fit(row.Severity.Name(), 9), SeverityStyle.Of(row.Severity)), $"{named}{finding.Location}", Style.Cyan);
        terminal.Paragraph("           ", $"{finding.Rule.Title} [{finding.Rule.Id}]{(row.Checks.Count > 1 ? $" and {row.Checks.Count - 1} more" : "")}{(CauseWords.Of(finding.Details) is { Length: > 0 } cause ? $": {cause}" : "")}");
    }
}
