using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Hcl.Syntax;
using Onus.Reports.Terminal;

namespace Onus.Cli.Explain;

/// <summary>Writes a split for people: one line a responsibility, by layer.</summary>
internal static class SplitText
{
    public static void Write(Split split, ServiceCatalog catalog, Screen screen)
    {
        var entries = split.Entries.ToDictionary(entry => entry.Responsibility, StringComparer.Ordinal);
        foreach (var layer in catalog.Layers)
        {
            var rows = catalog.Responsibilities.Where(item => item.Layer.Id == layer.Id && entries.ContainsKey(item.Id)).ToList();
            if (rows.Count == 0)
            {
                continue;
            }

            screen.Line(screen.Paint(layer.Title.ToUpperInvariant(), Style.Faint));
            foreach (var responsibility in rows)
            {
                Row(responsibility, entries[responsibility.Id], screen);
            }
        }
    }

    public static void WriteOverride(HolderOverride change, Screen screen)
    {
        var when = change.When is null ? "" : $" when {HclPrinter.Print(change.When)}";
        screen.Paragraph("  ", $"{change.Id}{when}: {string.Join(", ", change.Holders.Select(entry => $"{entry.Key} → {entry.Value.Name()}"))}");
        screen.Paragraph("    ", change.Because + Dates(change.Validity) + (change.Confidence == "derived" ? " (derived)" : ""), Style.Faint);
    }

    private static string Dates(Validity validity) =>
        (validity.Since is null ? "" : $" Since {validity.Since}.") + (validity.Until is null ? "" : $" Until {validity.Until}.");

    private static void Row(Responsibility responsibility, SplitEntry entry, Screen screen)
    {
        var style = entry.Holder switch
        {
            Holder.Aws => Style.Blue,
            Holder.Customer => Style.Yellow,
            Holder.Shared => Style.Magenta,
            _ => Style.Faint,
        };
        var why = entry.Basis[^1] is { Kind: not BasisKind.ModelDefault, Id: { } id } step ? $" [{id}{(step.Confidence == "derived" ? ", derived" : "")}]" : "";
        screen.Paragraph($"  {Screen.Fit(responsibility.Id, 22)}{screen.Paint(Screen.Fit(entry.Holder.Name(), 15), style)}", responsibility.Title + why);
    }
}
