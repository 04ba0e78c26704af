using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes what there is to say of one thing that is deployed, on a page.</summary>
/// <param name="terminal">Where it goes.</param>
public sealed class ResourceText(TerminalWriter terminal)
{
    private const int MostGrants = 25;
    private const int MostActions = 6;
    private const int MostReads = 3;
    private const int NameWidth = 13;

    /// <summary>Writes the page.</summary>
    public void Write(ResourceExplanation page)
    {
        ArgumentNullException.ThrowIfNull(page);
        terminal.Paragraph("", $"{page.Address} ({page.Type}), as of {page.Date}", Style.Bold);
        Field("deployment", $"{(page.Deployment.Length == 0 ? "." : page.Deployment)}{(page.Location is { } place ? $", {place}" : "")}");
        Field("service", page.Service is { } service ? $"{service.Title} ({service.Id})" : "none that the catalogue has");
        Field("Region", page.Region ?? "not known: it is given by --region");
        Field("account", page.Account ?? "not known");
        Field("environment", page.Environment);
        Field("party", page.Party);
        Field("tags", page.Tags.Count == 0 ? null : string.Join(", ", page.Tags.Select(tag => $"{tag.Key} = {tag.Value}")));
        foreach (var context in page.Contexts)
        {
            Field("holds", string.Join("; ", new[] { string.Join(", ", context.Data), context.Criticality is { } criticality ? $"criticality {criticality}" : "", string.Join(", ", context.Needs) }.Where(part => part.Length > 0)) + $" [{context.Name}]");
        }

        foreach (var component in page.Components)
        {
            Field("runs", $"{component.Product} {component.Version}, {component.Support switch { SupportState.Supported => "supported", SupportState.Ended => "support has ended", _ => "support not known" }}{(component.Until is { } until ? $" ({until})" : "")}; {component.Owner} [{component.Name}]");
        }

        Access(page);
        Obligations(page);
    }

    private void Access(ResourceExplanation page)
    {
        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("WHO HAS ACCESS", Style.Bold) + "  ",
            page.Access.IsEmpty ? "by the policies in sight nobody; policies elsewhere are not looked at" : "by the policies in sight, before what denials take back; policies elsewhere are not looked at");
        foreach (var grant in page.Access.Take(MostGrants))
        {
            var actions = string.Join(", ", grant.Actions.Take(MostActions)) + (grant.Actions.Length > MostActions ? $" and {grant.Actions.Length - MostActions} more" : "");
            terminal.Paragraph(
                "  " + terminal.Paint(TerminalWriter.Fit(grant.Kind.Name(), NameWidth), grant.Kind == AccessorKind.Everybody && grant.Narrowed != true ? Style.Red : grant.Kind is AccessorKind.Everybody or AccessorKind.Unknown ? Style.Yellow : Style.Plain),
                $"{grant.Who}{(actions.Length > 0 ? ": " + actions : "")}{(grant.Narrowed switch { true => ", under conditions", null => ", it may be under conditions", _ => "" })}{(grant.Everything ? ", as all of its kind" : "")}"
                + $" [{grant.By}{(grant.Location is { } place ? $", {place}" : "")}]");
        }

        DifferenceTerminal.More(terminal, page.Access.Length - MostGrants);
    }

    private void Obligations(ResourceExplanation page)
    {
        terminal.Line();
        var yours = page.Obligations.Where(item => item.Status is not null).ToList();
        terminal.Paragraph(terminal.Paint("OBLIGATIONS", Style.Bold) + "  ", $"{yours.Count} of yours, {page.Obligations.Length - yours.Count} that others hold");
        foreach (var item in yours)
        {
            terminal.Paragraph(
                "  " + terminal.Paint(TerminalWriter.Fit(item.Status!.Value.Name(), NameWidth), DifferenceTerminal.ColorOf(item.Status.Value)),
                $"{item.Responsibility}: {item.Title}{(item.Holder == Holder.Shared ? " (shared)" : "")}{(item.Party is { } party ? $"; {party}" : "")}{(item.Attested is { } attested ? $"; attested by {attested}" : "")}{(item.WantedBy is { } context ? $"; evidence is missing that the context \"{context}\" asks for" : "")}");
            foreach (var check in item.Checks ?? [])
            {
                var reads = string.Join(", ", (check.Because ?? []).Take(MostReads).Select(read => $"{read.Path} = {read.Value}"));
                terminal.Paragraph(new string(' ', NameWidth + 2), $"{check.Status.Name()}: {check.Title}{(reads.Length > 0 ? $" ({reads})" : "")}", Style.Faint);
            }
        }

        var others = string.Join(", ", page.Obligations.Where(item => item.Status is null).Select(item => item.Responsibility));
        if (others.Length > 0)
        {
            terminal.Paragraph("  " + TerminalWriter.Fit("others", NameWidth), others, Style.Faint);
        }
    }

    private void Field(string name, string? text)
    {
        if (text is not null)
        {
            terminal.Paragraph("  " + TerminalWriter.Fit(name, NameWidth), text);
        }
    }
}
