using System.Text.Json;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Cli.Explain;

/// <summary>A resource type in words.</summary>
internal sealed class TypeExplanation(Split split, ServiceCatalog catalog) : Explanation
{
    public override void Write(Screen screen)
    {
        var (service, type) = catalog.Classify(split.Type)!.Value;
        screen.Line(screen.Paint($"{type.Name}: {service.Title}, {split.Model.Name()} model, {split.Management.Name()}", Style.Bold));
        screen.Paragraph("  ", type.IsThing ? $"It is: {string.Join(", ", type.Traits)}." : "It only configures something else.");
        screen.Paragraph("  ", split.ManagementBecause, Style.Faint);
        screen.Line();
        SplitText.Write(split, catalog, screen);
        var changes = service.Overrides.Where(change => change.IsAbout(type.Name) && change.When is not null).ToList();
        if (changes.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Paint("CONFIGURATION DECIDES", Style.Bold));
            foreach (var change in changes)
            {
                SplitText.WriteOverride(change, screen);
            }
        }

        screen.Line();
        foreach (var check in catalog.ChecksOf(service.Id).Where(check => check.Types.Contains(type.Name)))
        {
            screen.Line($"  {Screen.Fit(check.Severity.Name(), 9)}{Screen.Fit(check.Responsibility, 20)} {check.Id}");
        }

        WriteSources(service.Sources, catalog, screen);
    }

    public override void Write(Utf8JsonWriter json)
    {
        var (service, type) = catalog.Classify(split.Type)!.Value;
        json.WriteStartObject();
        json.WriteString("schema", "onus/type/1");
        json.WriteString("type", type.Name);
        json.WriteString("service", service.Id);
        json.WriteString("model", split.Model.Name());
        json.WriteString("managed", split.Management.Name());
        json.WriteString("managedBecause", split.ManagementBecause);
        JsonParts.WriteTexts(json, "traits", type.Traits);
        json.WriteStartArray("entries");
        foreach (var entry in split.Entries)
        {
            ContractsDocuments.Write(json, entry);
        }

        json.WriteEndArray();
        JsonParts.WriteTexts(json, "checks", catalog.ChecksOf(service.Id).Where(check => check.Types.Contains(type.Name)).Select(check => check.Id));
        JsonParts.WriteSources(json, split.Entries.SelectMany(entry => entry.Basis).Select(step => step.Source), catalog);
        json.WriteEndObject();
    }
}
