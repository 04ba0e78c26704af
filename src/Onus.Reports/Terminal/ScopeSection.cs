using Onus.Core.Model;

namespace Onus.Reports.Terminal;

/// <summary>What belongs to the account and the organisation: once, not for each resource.</summary>
internal sealed class ScopeSection(Report report, Screen screen)
{
    public void Write()
    {
        screen.Line();
        screen.Line(screen.Paint("ACCOUNT AND ORGANISATION", Style.Bold) + "  once for all that was scanned, as far as it shows");
        foreach (var scope in report.Ledger.Scopes)
        {
            var title = report.Ledger.Catalog.FindResponsibility(scope.Entry.Responsibility)?.Title ?? "";
            screen.Line(
                "  " + screen.Paint(Screen.Fit(scope.Status.Name(), 8), Color(scope.Status))
                + Screen.Fit(scope.Entry.Responsibility, 19)
                + Screen.Fit(title, 42) + " "
                + screen.Paint(Counts(scope.Passed, scope.Failed, scope.Unknown), Style.Faint));
        }
    }

    private static string Counts(int passed, int failed, int unknown) =>
        passed + failed + unknown == 0 ? "" : $"{passed} pass, {failed} fail, {unknown} unknown";

    private static Style Color(ObligationStatus status) => status switch
    {
        ObligationStatus.Met => Style.Green,
        ObligationStatus.Unmet => Style.Red,
        ObligationStatus.Unknown => Style.Yellow,
        _ => Style.Cyan,
    };
}
