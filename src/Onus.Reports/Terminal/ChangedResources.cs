using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Reports.Terminal;

/// <summary>What comes and goes, with the jobs that it brings or takes.</summary>
internal sealed class ChangedResources(Difference difference, Screen screen, TerminalOptions options)
{
    public void Write()
    {
        if (difference.Appeared.IsEmpty && difference.Gone.IsEmpty)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint("RESOURCES", Style.Bold) + $"  {Screen.Count(difference.Appeared.Length)} appear{(difference.Appeared.Length == 1 ? "s" : "")}, {Screen.Count(difference.Gone.Length)} go{(difference.Gone.Length == 1 ? "es" : "")}");
        Write(difference.Appeared, '+', Style.Green);
        Write(difference.Gone, '-', Style.Red);
    }

    private void Write(IReadOnlyList<ResourceChange> changes, char sign, Style style)
    {
        foreach (var change in changes.Take(options.Most))
        {
            Write(change, sign, style);
        }

        DifferenceTerminal.More(screen, changes.Count - options.Most);
    }

    private void Write(ResourceChange change, char sign, Style style)
    {
        var split = change.Resource.Split;
        var managed = split is null ? "not classified" : split.Management == Management.NotApplicable ? "" : split.Management.Name().Replace('-', ' ');
        screen.Paragraph(
            screen.Paint(Screen.Fit(sign.ToString(), 9), style),
            $"{change.Resource.Address} ({change.Resource.Type}){(managed.Length > 0 ? ", " + managed : "")}{(change.Replaces ? ", in the place of another type" : "")}",
            Style.Bold);
        DifferenceTerminal.Field(screen, "where", change.Resource.Place?.ToString() ?? "", Style.Cyan);
        if (split is null)
        {
            return;
        }

        DifferenceTerminal.Field(screen, "jobs", DifferenceWords.Jobs(change.Jobs));
        Held("yours", split, Holder.Customer);
        Held("shared", split, Holder.Shared);
        Held("whose?", split, Holder.Unknown);
    }

    private void Held(string name, Split split, Holder holder)
    {
        var held = split.Entries.Where(entry => entry.Holder == holder).Select(entry => entry.Responsibility).ToList();
        if (held.Count > 0)
        {
            DifferenceTerminal.Field(screen, name, string.Join(", ", held));
        }
    }
}
