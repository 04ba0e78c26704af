using System.Text.Encodings.Web;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>What can be searched: a list of pages with the words that they are found by.</summary>
internal static class SearchIndex
{
    /// <summary>The index as a script, since a page that is opened from a disk may load a script and no data.</summary>
    public static string Write(CataloguePages pages)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            writer.WriteStartArray();
            foreach (var page in pages.Services)
            {
                Entry(writer, "service", page.Service.Id, page.Service.Title, PageAddress.OfService(page.Service.Id), page.Types.SelectMany(type => new[] { type.Name, type.Terraform ?? "" }));
            }

            foreach (var page in pages.Responsibilities)
            {
                Entry(writer, "responsibility", page.Responsibility.Id, page.Responsibility.Title, PageAddress.OfResponsibility(page.Responsibility.Id), []);
            }

            foreach (var page in pages.Checks)
            {
                Entry(writer, "check", page.Check.Id, page.Check.Title, PageAddress.OfCheck(page.Check.Id), page.Check.Aliases.Values.SelectMany(ids => ids).Concat(page.Languages.SelectMany(part => part.Types)));
            }

            foreach (var page in pages.Frameworks)
            {
                Entry(writer, "framework", page.Id, page.Title, PageAddress.OfFramework(page.Id), [page.Version]);
                foreach (var row in page.Requirements)
                {
                    Entry(writer, "requirement", row.Id, row.Title ?? page.Title, PageAddress.OfRequirement(page.Id, row.Id), []);
                }
            }

            writer.WriteEndArray();
        }

        return $"globalThis.onusPages = {System.Text.Encoding.UTF8.GetString(output.ToArray())};\n";
    }

    private static void Entry(Utf8JsonWriter writer, string kind, string id, string title, string path, IEnumerable<string> words)
    {
        writer.WriteStartArray();
        foreach (var text in new[] { kind, id, title, path, string.Join(' ', words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)) })
        {
            writer.WriteStringValue(VisibleText.Of(text));
        }

        writer.WriteEndArray();
    }
}
