using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>What comes and goes, with the obligations that it brings or takes.</summary>
internal sealed class ChangedResources(Difference difference, TerminalWriter terminal, TerminalOptions options)
{
    public void Write()
    {
        if (difference.Appeared.IsEmpty && difference.Gone.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Paragraph(terminal.Paint("RESOURCES", Style.Bold) + "  ", $"{TerminalWriter.Count(difference.Appeared.Length)} appear{(difference.Appeared.Length == 1 ? "s" : "")}, {TerminalWriter.Count(difference.Gone.Length)} go{(difference.Gone.Length == 1 ? "es" : "")}");
        Write(difference.Appeared, '+', Style.Green);
        Write(difference.Gone, '-', Style.Red);
    }

    private void Write(IReadOnlyList<ResourceChange> changes, char sign, Style style)
    {
        foreach (var change in changes.Take(options.Most))
        {
            Write(change, sign, style);
        }

        DifferenceTerminal.More(terminal, changes.Count - options.Most);
    }

    private void Write(ResourceChange change, char sign, Style style)
    {
        var split = change.Change.Split;
        var managed = split is null ? "not classified" : split.Management == Management.NotApplicable ? "" : split.Management.Name().Replace('-', ' ');
        terminal.Paragraph(
            terminal.Paint(TerminalWriter.Fit(sign.ToString(), 9), style),
            $"{change.Change.Shown}{(managed.Length > 0 ? ", " + managed : "")}{(change.Replaces ? ", in the place of another type" : "")}",
            Style.Bold);
        DifferenceTerminal.Place(terminal, change.Change.Source);
        if (split is null)
        {
            return;
        }

        DifferenceTerminal.Field(terminal, sign == '+' ? "brings" : "takes", DifferenceWords.Held(change.Obligations));
        Held("yours", change, Holder.Customer);
        Held("shared", change, Holder.Shared);
        Held("whose?", change, Holder.Unknown);
    }

    private void Held(string name, ResourceChange change, Holder holder)
    {
        var held = change.HeldBy(holder).ToList();
        if (held.Count > 0)
        {
            DifferenceTerminal.Field(terminal, name, string.Join(", ", held));
        }
    }
}
