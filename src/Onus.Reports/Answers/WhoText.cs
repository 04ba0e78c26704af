using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes for people who holds a responsibility: holder, parts, and the ground with sources.</summary>
/// <param name="terminal">Where it goes.</param>
public sealed class WhoText(TerminalWriter terminal)
{
    private const string Indent = "  ";

    /// <summary>Writes an answer.</summary>
    public void Write(WhoAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var subject = answer.Title is { } title ? $"{answer.Subject} ({title})" : answer.Subject + (answer.Properties is { } properties ? $" with {properties}" : "");
        terminal.Paragraph("", $"{answer.ResponsibilityTitle} ({answer.Parts[0].Entry.Responsibility}){(answer.Extension ? ResponsibilityTitle.Mark : "")} on {subject}: {NameOf(answer.Holder, answer.Candidates, answer.Parts.Select(part => part.Entry.Party))}", Style.Bold);
        foreach (var part in answer.Parts)
        {
            if (answer.Parts.Length > 1)
            {
                terminal.Paragraph("", $"{part.Name} ({part.Type}): {NameOf(part.Entry.Holder, part.Entry.Candidates, [part.Entry.Party])}");
            }

            Write(part.Entry, answer);
        }

        if (answer.Settings is { } settings)
        {
            terminal.Paragraph(Indent, SettingsWords.Force(settings), Style.Faint);
        }
    }

    private void Write(SplitEntry entry, WhoAnswer answer)
    {
        if (entry.Parts.Aws is { } aws)
        {
            terminal.Paragraph(Indent + terminal.Paint("AWS     ", Style.Faint), aws);
        }

        if (entry.Parts.Customer is { } customer)
        {
            terminal.Paragraph(Indent + terminal.Paint("you     ", Style.Faint), customer + (entry.Mode is { } mode ? $" ({mode.Name()} by you)" : ""));
        }

        if (entry.Parts.Party is { } party)
        {
            terminal.Paragraph(Indent + terminal.Paint("they    ", Style.Faint), party);
        }

        foreach (var step in entry.Basis)
        {
            terminal.Paragraph(Indent + terminal.Paint(TerminalWriter.Fit(Label(step.Kind), 8), Style.Faint), $"{step.Reason}{(step.Doubt is null ? "" : $" Here {step.Doubt}.")} → {step.Holder.Name()}{Validity(step)}");
            if (answer.Sources.FirstOrDefault(source => source.Id == step.Source) is { } source)
            {
                terminal.Paragraph(Indent + "        ", source.Describe(step.Confidence), Style.Faint);
                terminal.Whole(Indent + "        " + terminal.Paint(source.Url, Style.Faint));
            }
        }
    }

    private static string NameOf(Holder holder, IEnumerable<Holder> candidates, IEnumerable<string?> parties) => holder switch
    {
        Holder.Aws => "AWS",
        Holder.Customer => "the customer",
        Holder.Shared => "shared",
        Holder.NotApplicable => "nobody: there is nothing of the kind",
        Holder.ThirdParty => $"{string.Join(" and ", parties.OfType<string>().Distinct())}, a third party",
        _ => "not known: " + string.Join(" or ", candidates.Select(candidate => candidate.Name())),
    };

    private static string Validity(BasisStep step) => (step.Since, step.Until) switch
    {
        (null, null) => "",
        ({ } since, null) => $", since {since}",
        (null, { } until) => $", until {until}",
        var (since, until) => $", from {since} to {until}",
    };

    private static string Label(BasisKind kind) => kind switch
    {
        BasisKind.ModelDefault => "model",
        BasisKind.ResourceType => "type",
        BasisKind.ServiceOverride => "service",
        BasisKind.ConfigurationOverride => "config",
        _ => "team",
    };
}
