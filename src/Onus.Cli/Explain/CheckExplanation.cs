using System.Text.Json;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Hcl.Syntax;
using Onus.Reports.Terminal;

namespace Onus.Cli.Explain;

/// <summary>One or more checks in words; another tool's id may stand for several.</summary>
internal sealed class CheckExplanation(IReadOnlyList<Check> checks, ServiceCatalog catalog) : Explanation
{
    public override void Write(Screen screen)
    {
        for (var i = 0; i < checks.Count; i++)
        {
            if (i > 0)
            {
                screen.Line();
            }

            Write(checks[i], screen);
        }
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", "onus/checks/1");
        json.WriteStartArray("checks");
        foreach (var check in checks)
        {
            Write(check, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Check check, Screen screen)
    {
        screen.Paragraph("", $"{check.Id} ({check.Severity.Name()}): {check.Title}", Style.Bold);
        screen.Paragraph("  why     ", check.Why);
        screen.Paragraph("  fix     ", check.Fix);
        screen.Line($"  serves  {check.Responsibility}: {catalog.FindResponsibility(check.Responsibility)?.Title}");
        screen.Paragraph("  on      ", string.Join(", ", check.Types));
        if (check.Applies is not null)
        {
            screen.Paragraph("  if      ", HclPrinter.Print(check.Applies), Style.Faint);
        }

        screen.Paragraph("  holds   ", HclPrinter.Print(check.Condition), Style.Faint);
        foreach (var (tool, ids) in check.Aliases)
        {
            screen.Paragraph("  alias   ", $"{tool}: {string.Join(", ", ids)}", Style.Faint);
        }

        foreach (var (framework, ids) in check.Requirements)
        {
            screen.Paragraph("  helps   ", $"{framework}: {string.Join(", ", ids)}", Style.Faint);
        }

        var cited = check.Source is { } source ? [source] : catalog.FindResponsibility(check.Responsibility)?.Sources ?? [];
        WriteSources(cited, catalog, screen);
    }

    private static void Write(Check check, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("service", check.Service);
        json.WriteString("title", check.Title);
        json.WriteString("responsibility", check.Responsibility);
        json.WriteString("severity", check.Severity.Name());
        JsonParts.WriteTexts(json, "types", check.Types);
        if (check.Applies is not null)
        {
            json.WriteString("applies", HclPrinter.Print(check.Applies));
        }

        json.WriteString("condition", HclPrinter.Print(check.Condition));
        json.WriteString("why", check.Why);
        json.WriteString("fix", check.Fix);
        JsonParts.WriteLists(json, "aliases", check.Aliases);
        JsonParts.WriteLists(json, "requirements", check.Requirements);
        json.WriteEndObject();
    }
}
