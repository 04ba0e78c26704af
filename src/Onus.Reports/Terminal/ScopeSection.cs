using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What belongs to the account and the organisation: once, not for each resource.</summary>
internal sealed class ScopeSection(AssessmentResult result, TerminalWriter terminal)
{
    private const int Narrowest = 19;

    public void Write()
    {
        terminal.Line();
        terminal.Paragraph(terminal.Paint("ACCOUNT AND ORGANISATION", Style.Bold) + "  ", "" + Once());
        var width = Math.Max(Narrowest, result.Scopes.Select(scope => scope.Entry.Responsibility.Length + 1).DefaultIfEmpty().Max());
        var accounts = result.Scopes.Any(scope => scope.Account is not null);
        string? heading = null;
        foreach (var scope in result.Scopes)
        {
            var of = scope.Scope != ResponsibilityScope.Account ? "the organisation" : scope.Account ?? "what belongs to no account that settings name, taken for one";
            if (accounts && of != heading)
            {
                terminal.Paragraph("  ", heading = of, Style.Bold);
            }

            var title = result.TitleOf(scope.Entry.Responsibility) ?? "";
            var lead = "  " + terminal.Paint(TerminalWriter.Fit(scope.Status.Name(), 9), Color(scope.Status)) + TerminalWriter.Fit(scope.Entry.Responsibility, width);
            terminal.Paragraph(lead, title + Tally(scope));
        }
    }

    private string Once() => result.Scopes.Any(scope => scope.Account is not null) ? "once for each account, as far as what was scanned shows"
        : result.Deployments.Length > 1 ? "assumed to be one account; account blocks in onus.hcl say otherwise"
        : "once for all that was scanned, as far as it shows";

    private static string Tally(ScopeObligation scope)
    {
        var all = scope.Passed + scope.Failed + scope.Unknown;
        return scope.Attestation is not null ? $" ({scope.Reason})"
            : scope.Status == ObligationStatus.Open ? ""
            : all == 0 ? $" ({scope.Reason})"
            : scope.Failed > 0 ? $" ({TerminalWriter.Count(scope.Failed)} of {TerminalWriter.Count(all)} verdicts against it)"
            : scope.Unknown > 0 ? $" ({TerminalWriter.Count(scope.Unknown)} of {TerminalWriter.Count(all)} verdicts not known)"
            : $" ({TerminalWriter.Count(all)} verdict{TerminalReport.Plural(all)} for it, none against)";
    }

    private static Style Color(ObligationStatus status) => status switch
    {
        ObligationStatus.Met or ObligationStatus.Attested => Style.Green,
        ObligationStatus.Unmet or ObligationStatus.Expired => Style.Red,
        ObligationStatus.Unknown => Style.Yellow,
        _ => Style.Cyan,
    };
}
