using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What a reader must know before all else: how much of what severity, who is responsible for what, in which deployments, and the few causes that matter most.</summary>
internal sealed class FirstScreen(AssessmentResult result, AssessmentSummary summary, IReadOnlyList<UnmetRow> rows, TerminalWriter terminal)
{
    private const int MostCauses = 5;
    private const int MostDeployments = 5;
    private const int NameWidth = 14;
    private const int MostBar = 60;

    public void Write()
    {
        terminal.Line();
        Severities();
        Rest();
        Holders();
        Deployments();
        Worst();
    }

    private void Severities()
    {
        var all = summary.All[ObligationStatus.Unmet];
        var lead = Name("UNMET");
        if (rows.Count == 0)
        {
            terminal.Paragraph(lead, all == 0 ? "nothing that was checked" : $"{TerminalWriter.Count(all)} obligations, all by what is hidden", Style.Green);
            return;
        }

        var counts = TerminalText.Concat(Words.Of<Severity>().Values.OrderDescending()
            .Select(severity => (severity, count: rows.Count(row => row.Severity == severity)))
            .Where(entry => entry.count > 0)
            .Select(entry => terminal.Paint($"{TerminalWriter.Count(entry.count)} {entry.severity.Name()}  ", SeverityStyle.Of(entry.severity))));
        terminal.Line(lead + counts);
        terminal.Paragraph(new string(' ', NameWidth), $"{TerminalWriter.Count(rows.Count)} cause{TerminalReport.Plural(rows.Count)} that break{(rows.Count == 1 ? "s" : "")} {TerminalWriter.Count(all)} obligation{TerminalReport.Plural(all)} of yours");
    }

    /// <summary>What is neither met nor unmet, each where there is any.</summary>
    private void Rest()
    {
        (int Count, string Words)[] all =
        [
            (result.Uninherited.Length, "un-inherited (taken for AWS's, yours by a switch)"),
            (summary.All[ObligationStatus.Unknown], "unknown"),
            (summary.All[ObligationStatus.Open], "open (nobody looks at them)"),
            (summary.All[ObligationStatus.Attested], "attested by people"),
            (summary.All[ObligationStatus.Expired], "expired (what was attested is out of date)"),
            (summary.All[ObligationStatus.Waived], "waived"),
        ];
        var told = string.Join(", ", all.Where(entry => entry.Count > 0).Select(entry => $"{TerminalWriter.Count(entry.Count)} {entry.Words}"));
        if (told.Length > 0)
        {
            terminal.Paragraph(Name("ALSO"), told);
        }
    }

    private void Holders()
    {
        var all = summary.All;
        if (all.Total == 0)
        {
            return;
        }

        var width = Math.Clamp(terminal.Width - NameWidth - 2, 20, MostBar);
        terminal.Line(Name("RESPONSIBLE") + HolderBar.Of(all, width, terminal));
        terminal.Paragraph(
            new string(' ', NameWidth),
            $"{TerminalWriter.Count(all.Aws)} AWS {HolderBar.Aws}, {TerminalWriter.Count(all.Shared)} both {HolderBar.Shared}, {TerminalWriter.Count(all.Customer + all.Undecided)} you {HolderBar.Customer}"
            + (all.ThirdParty > 0 ? $", {TerminalWriter.Count(all.ThirdParty)} third parties" : "")
            + $"; of yours {TerminalWriter.Count(all[ObligationStatus.Met])} met");
    }

    private void Deployments()
    {
        if (result.Deployments.Length < 2)
        {
            return;
        }

        var counts = Counts().OrderByDescending(entry => entry.Value, Comparer<int[]>.Create(Compare)).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        terminal.Line();
        terminal.Paragraph(terminal.Paint("IN", Style.Bold) + "  ", $"{TerminalWriter.Count(counts.Count)} of {TerminalWriter.Count(result.Deployments.Length)} deployments");
        foreach (var (deployment, severities) in counts.Take(MostDeployments))
        {
            var told = string.Join("  ", Words.Of<Severity>().Values.OrderDescending().Where(severity => severities[(int)severity] > 0).Select(severity => $"{TerminalWriter.Count(severities[(int)severity])} {severity.Name()}"));
            terminal.Paragraph("  ", $"{(deployment.Length == 0 ? "." : deployment)}: {told}");
        }

        if (counts.Count > MostDeployments)
        {
            terminal.Paragraph("  ", $"… and {TerminalWriter.Count(counts.Count - MostDeployments)} more", Style.Faint);
        }
    }

    /// <summary>How many causes of each severity a deployment has.</summary>
    private Dictionary<string, int[]> Counts()
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var deployment in row.Resources.Select(resource => resource.Deployment).Distinct(StringComparer.Ordinal))
            {
                if (!counts.TryGetValue(deployment, out var severities))
                {
                    counts[deployment] = severities = new int[Words.Of<Severity>().Count];
                }

                severities[(int)row.Severity]++;
            }
        }

        return counts;
    }

    private static int Compare(int[] one, int[] other)
    {
        for (var i = one.Length - 1; i >= 0; i--)
        {
            if (one[i] != other[i])
            {
                return one[i].CompareTo(other[i]);
            }
        }

        return 0;
    }

    private void Worst()
    {
        if (rows.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint("WORST FIRST", Style.Bold));
        foreach (var row in rows.OrderByDescending(row => row.Severity).ThenByDescending(row => row.Resources.Count).Take(MostCauses))
        {
            var finding = row.GravestOf(row.First);
            var lead = terminal.Paint(TerminalWriter.Fit(row.Severity.Name(), 9), SeverityStyle.Of(row.Severity));
            terminal.Paragraph(lead, row.First.Shown + (row.Resources.Count > 1 ? $" and {TerminalWriter.Count(row.Resources.Count - 1)} more" : ""), Style.Bold);
            if (finding.Location is { } place)
            {
                terminal.Paragraph("         ", place.ToString(), Style.Cyan, terminal.LinkTo(place));
            }

            terminal.Paragraph("         ", $"{finding.Rule.Title}{(row.Checks.Count > 1 ? $", and {row.Checks.Count - 1} more" : "")}{(CauseWords.Of(finding.Details) is { Length: > 0 } cause ? $": {cause}" : "")}");
        }
    }

    private TerminalText Name(string text) => terminal.Paint(TerminalWriter.Fit(text, NameWidth), Style.Bold);
}
