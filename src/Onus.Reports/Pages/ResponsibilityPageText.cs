using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>The page of a responsibility.</summary>
internal static class ResponsibilityPageText
{
    /// <summary>Writes it.</summary>
    /// <param name="frameworks">What frameworks are called, by id; those that have a page.</param>
    public static string Write(ResponsibilityPage page, IReadOnlyDictionary<string, string> frameworks)
    {
        var item = page.Responsibility;
        var text = new PageText("../");
        text.Heading(1, PageText.Words(item.Title))
            .Paragraph($"{PageText.Code(item.Id)} {PageText.Chip(item.LayerTitle, "none")} {PageText.Chip($"{item.Kind} control", "none")} {PageText.Chip($"of the {item.Scope.Name()}", "none")}")
            .Paragraph(PageText.Words(item.Plain))
            .Paragraph(PageText.Words(item.Definition));
        if (item.Extension)
        {
            text.Paragraph("An extension: AWS's Shared Responsibility Model does not name it.");
        }

        text.Heading(2, "Who holds it by default").Table(["Service model", "Holder"], item.Default.Select(entry => (IReadOnlyList<string>)[PageText.Words(entry.Key), PageText.Chip(entry.Value)]))
            .Table(["Part", "What it is"], Parts(item));
        foreach (var model in item.Models)
        {
            text.Paragraph($"Also of the {PageText.Words(model.Title)}: {PageText.Code($"onus explain {model.Id}")}.");
        }

        if (!page.Checks.IsEmpty)
        {
            text.Heading(2, "Checks that verify the customer's part");
            foreach (var group in page.Checks)
            {
                text.Heading(3, text.Link(PageText.Words(group.Service.Title), PageAddress.OfService(group.Service.Id)))
                    .Table(["Check", "Severity"], group.Checks.Select(check => (IReadOnlyList<string>)[text.Link(PageText.Words(check.Title), PageAddress.OfCheck(check.Id)), PageText.Chip(check.Severity)]));
            }
        }
        else
        {
            text.Paragraph("No check verifies it: it is attested, or inherited.");
        }

        if (!page.Moved.IsEmpty)
        {
            text.Heading(2, "Where it is otherwise").Table(["Service", "Holder", "Why"], page.Moved.Select(moved => (IReadOnlyList<string>)
                [text.Link(PageText.Words(moved.Service.Title), PageAddress.OfService(moved.Service.Id)), PageText.Chip(moved.Override.Holders[item.Id]), PageText.Words(moved.Override.Because)]));
        }

        if (page.Requirements.Count > 0)
        {
            text.Heading(2, "Requirements that it serves").Table(["Framework", "Requirements"], RequirementCells.Rows(page.Requirements, frameworks, text));
        }

        return text.Sources(item.Sources.Where(source => item.Cites.Contains(source.Id))).ToString();
    }

    private static IEnumerable<IReadOnlyList<string>> Parts(ResponsibilityExplanation item)
    {
        if (item.Aws is { } aws)
        {
            yield return ["AWS", PageText.Words(aws)];
        }

        if (item.Customer is { } customer)
        {
            yield return ["Customer", PageText.Words(customer)];
        }
    }
}
