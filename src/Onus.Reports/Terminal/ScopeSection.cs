using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What belongs to the account and the organisation: once, not for each resource.</summary>
internal sealed class ScopeSection(AssessmentResult result, Screen screen)
{
    public void Write()
    {
        screen.Line();
        screen.Line(screen.Paint("ACCOUNT AND ORGANISATION", Style.Bold) + "  once for all that was scanned, as far as it shows");
        foreach (var scope in result.Scopes)
        {
            var title = result.TitleOf(scope.Entry.Responsibility) ?? "";
            var lead = "  " + screen.Paint(Screen.Fit(scope.Status.Name(), 9), Color(scope.Status)) + Screen.Fit(scope.Entry.Responsibility, 19);
            screen.Paragraph(lead, title + Tally(scope));
        }
    }

    private static string Tally(ScopeObligation scope)
    {
        var all = scope.Passed + scope.Failed + scope.Unknown;
        return scope.Status == ObligationStatus.Open ? ""
            : all == 0 ? $" ({scope.Reason})"
            : scope.Failed > 0 ? $" ({Screen.Count(scope.Failed)} of {Screen.Count(all)} verdicts against it)"
            : scope.Unknown > 0 ? $" ({Screen.Count(scope.Unknown)} of {Screen.Count(all)} verdicts not known)"
            : $" ({Screen.Count(all)} verdict{TerminalReport.Plural(all)} for it, none against)";
    }

    private static Style Color(ObligationStatus status) => status switch
    {
        ObligationStatus.Met => Style.Green,
        ObligationStatus.Unmet => Style.Red,
        ObligationStatus.Unknown => Style.Yellow,
        _ => Style.Cyan,
    };
}
