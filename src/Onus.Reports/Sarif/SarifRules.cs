using System.Globalization;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Pages;
using Onus.Reports.Findings;
using Onus.Reports.Markdown;

namespace Onus.Reports.Sarif;

/// <summary>Writes the checks of an assessment as rules, and the responsibilities that they serve as a taxonomy.</summary>
internal static class SarifRules
{
    private const int MostWords = 1_000;

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Rule> rules, IReadOnlyList<string> responsibilities, FindingBook book) => json.Objects("rules", rules, rule =>
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule.Id));
        Message("shortDescription", Sentence(rule.Title));
        Message("fullDescription", FindingWords.Cut($"{Sentence(rule.Title)}{(rule.Why is { } why ? $" {why}" : "")}", MostWords));
        json.Text("helpUri", book.PageOf(rule));
        json.Object("help", () =>
        {
            json.WriteString("text", Help(rule, book));
            json.WriteString("markdown", MarkdownHelp(rule, book));
        });
        json.Object("defaultConfiguration", () => json.WriteString("level", LevelOf(rule.Severity)));
        json.Objects<string>("relationships", [rule.Responsibility], responsibility =>
        {
            json.Object("target", () =>
            {
                json.WriteString("id", responsibility);
                json.WriteNumber("index", IndexOf(responsibilities, responsibility));
                json.Object("toolComponent", () =>
                {
                    json.WriteString("name", SarifReport.Taxonomy);
                    json.WriteNumber("index", 0);
                });
            });
            json.Texts("kinds", ["superset"]);
        });
        json.Object("properties", () => Properties(json, rule));

        void Message(string name, string text) => json.Object(name, () => json.WriteString("text", text));
    });

    public static void WriteTaxonomy(Utf8JsonWriter json, IReadOnlyList<string> responsibilities, FindingBook book)
    {
        json.WriteStartArray("taxonomies");
        json.WriteStartObject();
        json.WriteString("name", SarifReport.Taxonomy);
        json.WriteString("informationUri", PageAddress.Base);
        json.Object("shortDescription", () => json.WriteString("text", "The responsibilities of the shared responsibility model."));
        json.Objects("taxa", responsibilities, responsibility =>
        {
            json.WriteString("id", responsibility);
            json.Object("shortDescription", () => json.WriteString("text", Sentence(book.TitleOf(responsibility))));
            json.WriteString("helpUri", PageAddress.Base + PageAddress.OfResponsibility(responsibility));
        });
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The level of a failure.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };

    /// <summary>A place in an ordered list.</summary>
    public static int IndexOf(IReadOnlyList<string> sorted, string text)
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(sorted[middle], text) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Properties(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("precision", "high");
        json.WriteString("security-severity", ScoreOf(rule.Severity));
        json.Texts("tags", Tags(rule).Take(SarifLimits.OfGitHub.Tags));
        json.WriteString("severity", rule.Severity.Name());
        json.WriteString("level", rule.Level.Name());
        json.WriteString("service", rule.Service);
        json.WriteString("responsibility", rule.Responsibility);
        json.Texts("requirements", FindingWords.Requirements(rule));
        json.Texts("aliases", rule.Aliases.SelectMany(entry => entry.Value.Select(id => $"{entry.Key}:{id}")));
    }

    private static IEnumerable<string> Tags(Rule rule) =>
        new[] { "security", "aws", rule.Service, rule.Responsibility, rule.Level.Name() }.Concat(FindingWords.Requirements(rule)).Distinct(StringComparer.Ordinal);

    /// <summary>A figure in the range that GitHub takes for the severity: above 9 critical, from 7 high, from 4 medium.</summary>
    private static string ScoreOf(Severity severity) => severity switch
    {
        Severity.Critical => "9.5",
        Severity.High => "8.0",
        Severity.Medium => "5.5",
        _ => "2.0",
    };

    private static string Help(Rule rule, FindingBook book) => FindingWords.Cut(string.Join('\n', new[]
    {
        Sentence(rule.Title),
        rule.Why,
        rule.Fix is null ? null : $"What to change: {rule.Fix}",
        $"It serves your part of {rule.Responsibility}: {book.TitleOf(rule.Responsibility)}.",
        rule.Requirements.IsEmpty ? null : $"Requirements: {string.Join(", ", FindingWords.Requirements(rule))}.",
    }.OfType<string>()), 4 * MostWords);

    private static string MarkdownHelp(Rule rule, FindingBook book) => FindingWords.Cut(string.Join("\n\n", new[]
    {
        $"**{MarkdownText.Words(Sentence(rule.Title))}**",
        rule.Why is null ? null : MarkdownText.Words(rule.Why),
        rule.Fix is null ? null : $"*What to change:* {MarkdownText.Words(rule.Fix)}",
        $"It serves your part of [{MarkdownText.Words(book.TitleOf(rule.Responsibility))}]({PageAddress.Base}{PageAddress.OfResponsibility(rule.Responsibility)}) ({MarkdownText.Code(rule.Responsibility)}).",
        rule.Requirements.IsEmpty ? null : $"Requirements: {string.Join(", ", FindingWords.Requirements(rule).Select(MarkdownText.Code))}.",
    }.OfType<string>()), 8 * MostWords);

    /// <summary>An id as one word that each part of begins with a capital letter.</summary>
    private static string NameOf(string id) => string.Concat(id.Split('-', '.', '_').Where(part => part.Length > 0).Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..]));

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";
}
