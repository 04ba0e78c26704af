using System.Text.Json;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Cli.Explain;

/// <summary>A service in words.</summary>
internal sealed class ServiceExplanation(Service service, Split split, ServiceCatalog catalog) : Explanation
{
    public override void Write(Screen screen)
    {
        screen.Line(screen.Paint($"{service.Title} ({service.Id}): {service.Model.Name()} model, {split.Management.Name()}", Style.Bold));
        screen.Paragraph("  ", service.Because);
        screen.Line();
        SplitText.Write(split, catalog, screen);
        if (!service.Overrides.IsEmpty)
        {
            screen.Line();
            screen.Line(screen.Paint("WHERE IT IS OTHERWISE", Style.Bold));
            foreach (var change in service.Overrides)
            {
                SplitText.WriteOverride(change, screen);
            }
        }

        var checks = catalog.ChecksOf(service.Id);
        screen.Line();
        screen.Line($"  types   {service.Types.Length} by name: onus catalog show {service.Id}");
        screen.Line($"  checks  {checks.Length} verify the customer's part: onus catalog list checks {service.Id}");
        var variants = catalog.VariantsOf(service.Id);
        if (!variants.IsEmpty)
        {
            screen.Paragraph("  variants ", string.Join(", ", variants.Select(variant => $"{variant.Name} ({variant.Title})")) + ": onus compare puts them side by side");
        }

        WriteSources(service.Sources, catalog, screen);
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", "onus/service/1");
        json.WriteString("id", service.Id);
        json.WriteString("title", service.Title);
        json.WriteString("model", service.Model.Name());
        json.WriteString("managed", split.Management.Name());
        json.WriteString("managedBecause", split.ManagementBecause);
        json.WriteString("because", service.Because);
        JsonParts.WriteTexts(json, "types", service.Types.Select(type => type.Name));
        json.WriteStartArray("entries");
        foreach (var entry in split.Entries)
        {
            ContractsDocuments.Write(json, entry);
        }

        json.WriteEndArray();
        JsonParts.WriteTexts(json, "overrides", service.Overrides.Select(change => change.Id));
        JsonParts.WriteTexts(json, "checks", catalog.ChecksOf(service.Id).Select(check => check.Id));
        json.WriteStartArray("variants");
        foreach (var variant in catalog.VariantsOf(service.Id))
        {
            json.WriteStartObject();
            json.WriteString("name", variant.Name);
            json.WriteString("title", variant.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonParts.WriteSources(json, service.Sources.Concat(split.Entries.SelectMany(entry => entry.Basis).Select(step => step.Source)), catalog);
        json.WriteEndObject();
    }
}
