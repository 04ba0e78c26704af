using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>The page of a check.</summary>
internal static class CheckPageText
{
    /// <summary>Writes it.</summary>
    /// <param name="frameworks">What frameworks are called, by id; those that have a page.</param>
    public static string Write(CheckPage page, IReadOnlyDictionary<string, string> frameworks)
    {
        var check = page.Check;
        var text = new PageText("../");
        text.Heading(1, PageText.Words(check.Title))
            .Paragraph($"{PageText.Code(check.Id)} {PageText.Chip(check.Severity)} {PageText.Chip(page.Level.Name(), "none")}")
            .Paragraph($"Serves {text.Link(PageText.Words(check.ResponsibilityTitle ?? check.Responsibility), PageAddress.OfResponsibility(check.Responsibility))} \\({PageText.Code(check.Responsibility)}\\) of {text.Link(PageText.Words(page.ServiceTitle), PageAddress.OfService(check.Service))}.{Dates(page)}")
            .Heading(2, "Why it matters")
            .Paragraph(PageText.Words(check.Why));
        foreach (var taken in page.Uninherits)
        {
            text.Paragraph($"Often taken for AWS's: {PageText.Words(taken)} Where this check fails, it is the customer's.");
        }

        text.Heading(2, "What to change");
        foreach (var part in page.Languages)
        {
            Change(part, text);
        }

        text.Heading(2, "What is asked");
        foreach (var part in page.Languages)
        {
            Asked(part, text);
        }

        if (page.Languages.IsEmpty)
        {
            text.Paragraph(PageText.Words(check.Fix)).Paragraph($"Of {Codes(check.Types)} it holds that:").Lines("hcl", check.Condition);
        }

        Examples(page.Examples, text);
        if (check.Aliases.Count > 0)
        {
            text.Heading(2, "What other tools call it").Table(["Tool", "Ids"], check.Aliases.Select(entry => (IReadOnlyList<string>)[PageText.Words(entry.Key), Codes(entry.Value)]));
        }

        if (check.Requirements.Count > 0)
        {
            text.Heading(2, "Requirements that it serves").Table(["Framework", "Requirements"], RequirementCells.Rows(check.Requirements, frameworks, text));
        }

        return text.Sources(check.Sources)
            .Heading(2, "On the command line")
            .Lines("sh", $"onus explain {check.Id}\nonus scan --only {check.Id}\nonus catalog show {check.Id}")
            .ToString();
    }

    private static string Dates(CheckPage page) =>
        (page.Since is { } since ? $" Asked since {PageText.Words(since)}." : "") + (page.Until is { } until ? $" Asked until {PageText.Words(until)}." : "");

    private static void Change(LanguagePart part, PageText text)
    {
        text.Heading(3, NameOf(part.Language)).Paragraph(PageText.Words(part.Fix));
        if (part.Remedy is { } remedy)
        {
            text.Lines(CodeOf(part.Language), remedy);
        }
    }

    private static void Asked(LanguagePart part, PageText text)
    {
        text.Heading(3, NameOf(part.Language));
        if (part.Applies is { } applies)
        {
            text.Paragraph($"Of {Codes(part.Types)}, if:").Lines("hcl", applies).Paragraph("it holds that:");
        }
        else
        {
            text.Paragraph($"Of {Codes(part.Types)} it holds that:");
        }

        text.Lines("hcl", part.Condition).Table(["Property", NameOf(part.Language)], part.Properties.Select(property => (IReadOnlyList<string>)[PageText.Code(property.Path), PageText.Code(property.Word)]));
    }

    private static void Examples(ImmutableArray<ExampleText> examples, PageText text)
    {
        if (examples.IsEmpty)
        {
            return;
        }

        text.Heading(2, "Examples").Paragraph("Only what the check looks at is written out. Each was read back and came out as said.");
        foreach (var example in examples)
        {
            var (outcome, kind) = example.Expected switch { "pass" => ("Passes", "met"), "fail" => ("Fails", "unmet"), _ => ("Does not apply", "none") };
            text.Heading(3, $"{(example.Title is { } title ? $"{outcome}: {PageText.Words(title)}" : outcome)} {{.{kind}}}");
            foreach (var source in example.Texts)
            {
                text.Lines(CodeOf(source.Language), source.Text);
            }
        }
    }

    private static string Codes(IEnumerable<string> names) => string.Join(", ", names.Select(PageText.Code));

    private static string NameOf(Language language) => language == Language.Terraform ? "Terraform" : "CloudFormation";

    private static string CodeOf(Language language) => language == Language.Terraform ? "hcl" : "yaml";
}
