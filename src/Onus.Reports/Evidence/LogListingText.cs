using Onus.Contracts.Evidence;
using Onus.Reports.Terminal;

namespace Onus.Reports.Evidence;

/// <summary>Writes the entries of an evidence log for people.</summary>
public static class LogListingText
{
    private const int HashLength = 12;
    private const int MostBy = 30;

    /// <summary>Writes them.</summary>
    public static void Write(LogListing listing, TerminalWriter terminal)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(terminal);
        var rows = listing.Entries.Select(entry => new Row($"{entry.Number}", entry.Recorded, entry.Action, entry.Kind, entry.By, entry.Hash[..HashLength], entry.Signature is null ? "no" : "yes", NameOf(entry)))
            .Prepend(new Row("NUMBER", "DAY", "ACTION", "KIND", "BY", "HASH", "SIGNED", "NAME"))
            .ToList();
        var (action, kind, by) = (rows.Max(row => row.Action.Length), rows.Max(row => row.Kind.Length), Math.Min(MostBy, rows.Max(row => row.By.Length)));
        foreach (var row in rows)
        {
            terminal.Paragraph(
                $"{TerminalWriter.Fit(row.Number, -6)}  {TerminalWriter.Fit(row.Day, 10)}  {TerminalWriter.Fit(row.Action, action)}  {TerminalWriter.Fit(row.Kind, kind)}  {TerminalWriter.Fit(row.By, by)}  {TerminalWriter.Fit(row.Hash, HashLength)}  {TerminalWriter.Fit(row.Signed, 6)}  ",
                row.Name);
        }

        terminal.Line();
        LogHead.Write(listing.Count, listing.Head, null, terminal);
    }

    private static string NameOf(LoggedEntry entry) => entry.Name.Length > 0 ? entry.Name : $"with {entry.Digest[..HashLength]}";

    private sealed record Row(string Number, string Day, string Action, string Kind, string By, string Hash, string Signed, string Name);
}
