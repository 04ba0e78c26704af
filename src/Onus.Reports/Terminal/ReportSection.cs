using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What the inherited obligations rest on: in one line, and in full where there is a register of auditors' reports.</summary>
internal sealed class ReportSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal, TerminalOptions options)
{
    private const int StateWidth = 14;
    private const int MostServices = 8;

    public void Write()
    {
        if (summary.Inherited is not { Total: > 0 } inherited || (result.Reports.IsEmpty && result.View?.Party is not null))
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("INHERITED", Style.Bold) + "  ",
            inherited.Missing == 0 ? $"{Count(inherited.Total)}: an auditor's report on file speaks of all of them"
            : result.Reports.IsEmpty ? $"{Count(inherited.Total)}, evidence missing: no auditor's report is on file (provider_report in onus.hcl)"
            : $"{Count(inherited.Total)}; of {TerminalWriter.Count(inherited.Missing)} evidence is missing: {Why(inherited)}");
        foreach (var report in result.Reports.Take(options.Most))
        {
            Write(report);
        }

        DifferenceTerminal.More(terminal, result.Reports.Length - options.Most);
    }

    private void Write(ReportNote report)
    {
        terminal.Paragraph(
            "  " + terminal.Paint(TerminalWriter.Fit(report.State.Name(), StateWidth), report.State == RecordState.Current ? Style.Green : report.State == RecordState.Expired ? Style.Red : Style.Yellow),
            $"{report.Name}: {report.Series} of {report.Provider}, {report.From} to {report.Until}{(report.Version is { } version ? $", version {version}" : "")}; read by {report.ReviewedBy} on {report.Reviewed}, relied on until {report.ValidUntil}");
        var indent = new string(' ', StateWidth + 2);
        if (report.Reason is { } reason)
        {
            terminal.Paragraph(indent, char.ToUpperInvariant(reason[0]) + reason[1..] + ".", Style.Red);
        }

        terminal.Paragraph(indent, Scope(report), Style.Faint);
        foreach (var control in (report.Expects ?? []).Take(options.Most))
        {
            terminal.Paragraph(indent, $"expects {control.Control}: {string.Join(", ", control.Responsibilities)} ({control.Status?.Name() ?? "nothing here bears it"})", Style.Faint);
        }
    }

    private static string Scope(ReportNote report) => report.Scope is not { } scope
        ? "services in scope: none on file, so it counts for each service that it is about"
        : $"services in scope: {TerminalWriter.Count(scope.Services.Length)} as of {scope.AsOf}{(scope.Program is { } program ? $" ({program})" : "")}, by {scope.Name}{(scope.Unmatched == 0 ? "" : $"; {TerminalWriter.Count(scope.Unmatched)} more that the catalogue does not know")}";

    private string Why(InheritedEvidence inherited)
    {
        var outside = inherited.NotInScope ?? [];
        var unspoken = inherited.MissingByService!.Where(entry => entry.Value > outside.GetValueOrDefault(entry.Key)).ToDictionary();
        return string.Join("; ", new[]
        {
            unspoken.Count == 0 ? null : $"no report that counts speaks of {Services(unspoken)}",
            outside.Count == 0 ? null : $"not in the scope of the reports on file: {Services(outside)}",
        }.OfType<string>());
    }

    private string Services(IReadOnlyDictionary<string, int> counts)
    {
        var services = counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key).ToList();
        var most = options.All ? int.MaxValue : MostServices;
        return string.Join(", ", services.Take(most)) + (services.Count > most ? $" and {services.Count - most} more" : "");
    }

    private static string Count(int count) => $"{TerminalWriter.Count(count)} obligation{TerminalReport.Plural(count)} that others hold for you";
}
