using System.Text.Json;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Cli.Explain;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Contracts.Designs;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Cli.Who;

/// <summary>Who holds a responsibility for a variant of a service: of all its resources together, and of each that it concerns.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="design">The variant as a design.</param>
/// <param name="held">The obligation in it.</param>
internal sealed class VariantAnswer(ServiceCatalog catalog, Design design, DesignObligation held)
{
    public void WriteText(Responsibility responsibility)
    {
        using var output = Terminal.Output();
        var screen = Terminal.Screen(output);
        screen.Paragraph("", $"{responsibility.Title} ({responsibility.Id}) on {design.Name} ({design.Title}): {EntryText.HolderOf(held.Deciding.Entry with { Holder = held.Holder, Candidates = held.Candidates })}", Style.Bold);
        foreach (var part in held.Parts)
        {
            if (held.Parts.Length > 1)
            {
                screen.Paragraph("", $"{part.Part.Label} ({part.Part.Split.Type}): {EntryText.HolderOf(part.Entry)}");
            }

            new EntryText(catalog, screen).Write(part.Entry);
        }
    }

    public void WriteJson() => JsonOutput.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "onus/who/1");
        json.WriteString("subject", design.Name);
        json.WriteString("title", design.Title);
        json.WriteString("holder", held.Holder.Name());
        if (!held.Candidates.IsEmpty)
        {
            json.WriteStartArray("candidates");
            foreach (var candidate in held.Candidates)
            {
                json.WriteStringValue(candidate.Name());
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("parts");
        foreach (var part in held.Parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
        JsonParts.WriteSources(json, held.Parts.SelectMany(part => part.Entry.Basis).Select(step => step.Source), catalog);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PartObligation part)
    {
        json.WriteStartObject();
        json.WriteString("name", part.Part.Name);
        json.WriteString("type", part.Part.Split.Type);
        json.WriteString("split", part.Part.Split.Id);
        json.WriteString("model", part.Part.Split.Model.Name());
        json.WriteString("managed", part.Part.Split.Management.Name());
        json.WritePropertyName("entry");
        ContractsDocuments.Write(json, part.Entry);
        json.WriteEndObject();
    }
}
