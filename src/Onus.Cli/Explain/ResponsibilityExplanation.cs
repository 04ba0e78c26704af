using System.Text.Json;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Cli.Explain;

/// <summary>A responsibility in words.</summary>
internal sealed class ResponsibilityExplanation(Responsibility responsibility, ServiceCatalog catalog) : Explanation
{
    public override void Write(Screen screen)
    {
        screen.Line(screen.Paint($"{responsibility.Id}: {responsibility.Title}", Style.Bold));
        screen.Paragraph("  ", responsibility.Plain);
        screen.Paragraph("  ", responsibility.Definition, Style.Faint);
        screen.Line();
        foreach (var (name, model) in Words.Of<ServiceModel>())
        {
            screen.Line($"  {Screen.Fit(name + " services", 25)} {responsibility.Default[model].Name()}");
        }

        screen.Line();
        if (responsibility.AwsPart is { } aws)
        {
            screen.Paragraph("  AWS     ", aws);
        }

        if (responsibility.CustomerPart is { } customer)
        {
            screen.Paragraph("  you     ", customer);
        }

        screen.Line($"  kind    {responsibility.Kind} control, of the {responsibility.Scope.Name()}; layer: {responsibility.Layer.Title}");
        var checks = catalog.AllChecks().Where(check => check.Responsibility == responsibility.Id).ToList();
        screen.Paragraph("  checks  ", checks.Count == 0 ? "none: it is attested, or inherited" : $"{checks.Count}, for example {string.Join(", ", checks.Take(4).Select(check => check.Id))}");
        var changes = catalog.Services.SelectMany(service => service.Overrides).Where(change => change.Holders.ContainsKey(responsibility.Id)).ToList();
        foreach (var change in changes)
        {
            screen.Paragraph("  moved   ", $"{change.Id} → {change.Holders[responsibility.Id].Name()}: {change.Because}", Style.Faint);
        }

        WriteSources(responsibility.Sources, catalog, screen);
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", "onus/responsibility/1");
        json.WriteString("id", responsibility.Id);
        json.WriteString("title", responsibility.Title);
        json.WriteString("layer", responsibility.Layer.Id);
        json.WriteString("kind", responsibility.Kind);
        json.WriteString("scope", responsibility.Scope.Name());
        json.WriteString("definition", responsibility.Definition);
        json.WriteString("plain", responsibility.Plain);
        json.WriteStartObject("default");
        foreach (var (name, model) in Words.Of<ServiceModel>())
        {
            json.WriteString(name, responsibility.Default[model].Name());
        }

        json.WriteEndObject();
        json.WriteString("aws", responsibility.AwsPart);
        json.WriteString("customer", responsibility.CustomerPart);
        json.WriteBoolean("extension", responsibility.IsExtension);
        JsonParts.WriteSources(json, responsibility.Sources, catalog);
        json.WriteEndObject();
    }
}
