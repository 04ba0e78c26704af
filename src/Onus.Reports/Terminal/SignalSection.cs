using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What AWS may look into under its policy of acceptable use. Nothing is called a breach: that is not for a machine to say.</summary>
internal sealed class SignalSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int MostAlike = 4;

    public void Write()
    {
        var signals = (result.AcceptableUse?.Signals ?? []).Select(signal => (Signal: signal, Findings: signal.FindingsIn(result).ToList())).Where(item => item.Findings.Count > 0).ToList();
        if (signals.Count == 0)
        {
            return;
        }

        var note = result.AcceptableUse!;
        terminal.Line();
        terminal.Paragraph(terminal.Paint("SIGNALS", Style.Bold) + "  ", $"what may be looked into under the {note.Title} ({note.AsOf}); none of it is said to be a breach");
        foreach (var (signal, findings) in signals)
        {
            var addresses = findings.Select(finding => finding.Resource).Distinct().Select(resource => resource.Shown).ToList();
            terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(TerminalWriter.Count(addresses.Count), -8), Style.Cyan) + "  ", $"{signal.Title}: {string.Join(", ", addresses.Take(options.All ? int.MaxValue : MostAlike))}{(options.All || addresses.Count <= MostAlike ? "" : $" and {TerminalWriter.Count(addresses.Count - MostAlike)} more")}");
            terminal.Paragraph(new string(' ', 10), $"{signal.Means} It may fall under: {string.Join(", ", signal.Heads)}.", Style.Faint);
        }

        terminal.Paragraph(new string(' ', 10), $"{note.Suspension} {Touched(signals.SelectMany(item => item.Findings))} onus explain acceptable-use says what has to be attested.", Style.Faint);
    }

    /// <summary>What a suspension would touch: all that is deployed to the accounts of the signals.</summary>
    private string Touched(IEnumerable<Finding> findings)
    {
        var accounts = findings.Select(finding => finding.Resource.Placement.Account).Distinct().ToList();
        var touched = result.Resources.Count(resource => accounts.Contains(resource.Placement.Account));
        var named = accounts.OfType<string>().Order(StringComparer.Ordinal).ToList();
        var where = named.Count == 0 ? "if they are of one account" : $"of {(named.Count == 1 ? "account" : "accounts")} {string.Join(", ", named)}{(named.Count < accounts.Count ? ", and what is placed in none" : "")}";
        return $"Here that would be {TerminalWriter.Count(touched)} resource{TerminalReport.Plural(touched)}, {where}.";
    }
}
