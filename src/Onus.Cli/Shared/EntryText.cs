using Onus.Catalog;
using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Cli.Shared;

/// <summary>Writes one entry of a split in words: holder, parts, and the ground with sources.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="screen">Where it goes.</param>
internal sealed class EntryText(ServiceCatalog catalog, Screen screen)
{
    private const string Indent = "  ";

    public void Write(SplitEntry entry)
    {
        if (entry.Parts.Aws is { } aws)
        {
            screen.Paragraph(Indent + screen.Paint("AWS     ", Style.Faint), aws);
        }

        if (entry.Parts.Customer is { } customer)
        {
            screen.Paragraph(Indent + screen.Paint("you     ", Style.Faint), customer + (entry.Mode is { } mode ? $" ({mode.Name()} by you)" : ""));
        }

        foreach (var step in entry.Basis)
        {
            WriteStep(step);
        }
    }

    /// <summary>A holder as a word for people.</summary>
    /// <param name="entry">The entry.</param>
    public static string HolderOf(SplitEntry entry) => entry.Holder switch
    {
        Holder.Aws => "AWS",
        Holder.Customer => "the customer",
        Holder.Shared => "shared",
        Holder.NotApplicable => "nobody: there is nothing of the kind",
        _ => "not known: " + string.Join(" or ", entry.Candidates.Select(candidate => candidate.Name())),
    };

    private void WriteStep(BasisStep step)
    {
        var derived = step.Confidence == "derived" ? " (derived, not printed there)" : "";
        screen.Paragraph(Indent + screen.Paint(Screen.Fit(Label(step.Kind), 8), Style.Faint), $"{step.Reason}{(step.Doubt is null ? "" : $" Here {step.Doubt}.")} → {step.Holder.Name()}{Validity(step)}");
        if (catalog.FindSource(step.Source) is { } source)
        {
            screen.Paragraph(Indent + "        ", $"{source.Title}, as of {source.AsOf}{derived}", Style.Faint);
            screen.Whole(Indent + "        " + screen.Paint(source.Url, Style.Faint));
        }
    }

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
