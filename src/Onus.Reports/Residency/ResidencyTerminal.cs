using System.Globalization;
using Onus.Contracts.Residency;
using Onus.Reports.Terminal;

namespace Onus.Reports.Residency;

/// <summary>Writes for people where data is and goes, and what rules say of it.</summary>
public static class ResidencyTerminal
{
    private const int Shown = 25;
    private const int Examples = 3;
    private const int Country = 24;
    private const int Number = 10;

    /// <summary>Writes a report.</summary>
    /// <param name="all">Whether nothing is left out for length.</param>
    public static void Write(ResidencyReport report, TerminalWriter terminal, bool all)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(terminal);
        terminal.Paragraph("", Summary(report), Style.Bold);
        WriteAreas(report, terminal);
        WriteRules(report, terminal);
        foreach (var section in ResidencySection.Of(report))
        {
            Write(section, terminal, all);
        }
    }

    /// <summary>The report in one sentence or two.</summary>
    internal static string Summary(ResidencyReport report)
    {
        var places = $"{Count(report.Resources, "resource")} in {report.Title}, {Count(report.Entries.Length, "place")} of data";
        if (report.Rules.IsEmpty)
        {
            return $"{places}; no rule says where it may be.";
        }

        var verdicts = new[] { ResidencyVerdict.NotAllowed, ResidencyVerdict.LeavesRegion, ResidencyVerdict.Unknown, ResidencyVerdict.Allowed }
            .Select(verdict => $"{TerminalWriter.Count(report.Count(verdict))} {Verb(verdict, report.Count(verdict))}");
        var unruled = report.Unruled == 0 ? "" : $" No rule is about {Count(report.Unruled, "resource")}.";
        return $"{places}: {string.Join(", ", verdicts)}.{unruled}";
    }

    private static string Verb(ResidencyVerdict verdict, int count) => verdict switch
    {
        ResidencyVerdict.NotAllowed => count == 1 ? "is not allowed" : "are not allowed",
        ResidencyVerdict.LeavesRegion => count == 1 ? "leaves its Region" : "leave their Region",
        ResidencyVerdict.Unknown => count == 1 ? "is not known" : "are not known",
        _ => count == 1 ? "is allowed" : "are allowed",
    };

    private static void WriteAreas(ResidencyReport report, TerminalWriter terminal)
    {
        if (report.Areas.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint("COUNTRY".PadRight(Country) + "REGION".PadRight(terminal.Width - Country - (2 * Number)) + "RESOURCES".PadLeft(Number) + "ARRIVALS".PadLeft(Number), Style.Bold));
        foreach (var area in report.Areas)
        {
            terminal.Line(TerminalWriter.Fit($"{area.Country} {area.CountryName}", Country - 1) + " " + TerminalWriter.Fit($"{area.Region} {area.RegionName}", terminal.Width - Country - (2 * Number))
                + TerminalWriter.Count(area.Resources).PadLeft(Number - 1) + TerminalWriter.Count(area.Arrivals).PadLeft(Number));
        }
    }

    private static void WriteRules(ResidencyReport report, TerminalWriter terminal)
    {
        if (report.Rules.IsEmpty)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint("RULES", Style.Bold));
        foreach (var rule in report.Rules)
        {
            var named = rule.Jurisdictions.Concat(rule.Countries).ToList();
            var regions = named.Count == 0 || rule.Regions.Length <= Examples ? string.Join(", ", rule.Regions) : Count(rule.Regions.Length, "Region");
            var where = named.Count == 0 ? regions : $"{string.Join(", ", named)}: {(regions.Length == 0 ? "no Region" : regions)}";
            terminal.Paragraph("  ", $"{rule.Name}{(rule.Policy ? " (policy)" : "")}: {where}{(rule.AcceptsEdge ? ", and what leaves by its nature" : "")}; about {Count(rule.Resources, "resource")}. {rule.Because}");
        }
    }

    private static void Write(ResidencySection section, TerminalWriter terminal, bool all)
    {
        terminal.Line();
        terminal.Line(terminal.Paint(string.Create(CultureInfo.InvariantCulture, $"{section.Title} ({section.Count:N0})"), Style.Bold));
        foreach (var row in section.Rows.Take(all ? int.MaxValue : Shown))
        {
            Write(row, terminal, all);
        }

        if (!all && section.Rows.Length > Shown)
        {
            terminal.Line(terminal.Paint($"  … and {TerminalWriter.Count(section.Rows.Length - Shown)} more: --all shows them", Style.Faint));
        }
    }

    private static void Write(ResidencyRow row, TerminalWriter terminal, bool all)
    {
        var first = row.First;
        var names = row.Entries.Select(entry => entry.Address).ToList();
        var shown = all ? names : names[..Math.Min(Examples, names.Count)];
        var who = string.Join(", ", shown) + (names.Count > shown.Count ? $" and {TerminalWriter.Count(names.Count - shown.Count)} more" : "");
        var said = first.Path is null ? "" : $", by {first.Path}{(first.Value is null ? "" : $" = {first.Value}")}";
        var why = ResidencyWording.Why(first) is { } reason ? $" ({reason.TrimEnd('.')})" : "";
        var rules = ResidencyWording.Rules(first) is { Length: > 0 } named ? $" [{named}]" : "";
        terminal.Paragraph("  ", $"{who}: {ResidencyWording.Phrase(first)}{said}{why}{rules}");
        if (first.Location is { } place)
        {
            terminal.Whole("    " + terminal.Paint(place.ToString(), Style.Faint));
        }
    }

    private static string Count(int count, string what) => $"{TerminalWriter.Count(count)} {what}{(count == 1 ? "" : "s")}";
}
