using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What is left out of the lists above, and by what: nothing is hidden in silence.</summary>
internal sealed class HiddenSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal)
{
    public void Write()
    {
        var hidden = summary.Hidden?.Values.Sum() ?? 0;
        if (hidden == 0 && result.Baseline is null)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("HIDDEN", Style.Bold) + "  ", $"{TerminalWriter.Count(hidden)} verdict{TerminalReport.Plural(hidden)} that {(hidden == 1 ? "is" : "are")} not listed and not counted by --fail-on; json tells {(hidden == 1 ? "it" : "them")}");
        if (result.View is { } view)
        {
            Line(HiddenBy.Profile, $"by the profile {view.Profile.Name()}: --profile {(view.Profile == CheckLevel.Essential ? "recommended" : "thorough")} shows more.");
            Line(HiddenBy.Severity, $"by their severity, which is below {view.Severity?.Name()}.");
            Line(HiddenBy.Only, $"since only {string.Join(", ", view.Only)} {(view.Only.Length == 1 ? "is" : "are")} asked for.");
            Line(HiddenBy.Except, $"since {string.Join(", ", view.Except)} {(view.Except.Length == 1 ? "is" : "are")} left out.");
        }

        if (result.Baseline is { } baseline)
        {
            Line(HiddenBy.Baseline, $"{BaselineOf(baseline)}{GoneOf(baseline)}{LeftOf(baseline)}", always: true);
        }
    }

    private void Line(HiddenBy by, string text, bool always = false)
    {
        var count = summary.Hidden?.GetValueOrDefault(by.Name()) ?? 0;
        if (count == 0 && !always)
        {
            return;
        }

        terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(TerminalWriter.Count(count), -8), Style.Cyan) + "  ", text);
    }

    private static string BaselineOf(BaselineNote baseline) =>
        $"by the baseline {baseline.File}{(baseline.Date.Length > 0 ? $" of {baseline.Date}" : "")}{(baseline.IsWritten ? ", written by this scan" : "")}: they were there before, and are unmet all the same.";

    private static string GoneOf(BaselineNote baseline) => baseline.Gone == 0 ? ""
        : $" {DifferenceWords.Count(baseline.Gone, "finding of it is gone", "findings of it are gone")}{(baseline.IsWritten ? ", and taken out of it." : $": --write-baseline {baseline.File} takes {(baseline.Gone == 1 ? "it" : "them")} out.")}";

    private static string LeftOf(BaselineNote baseline) => baseline.NotLookedAt == 0 ? ""
        : $" {DifferenceWords.Count(baseline.NotLookedAt, "finding of it was", "findings of it were")} not looked at.";
}
