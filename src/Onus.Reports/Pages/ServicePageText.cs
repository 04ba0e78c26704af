using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>The page of a service.</summary>
internal static class ServicePageText
{
    public static string Write(ServicePage page)
    {
        var service = page.Service;
        var text = new PageText("../");
        text.Heading(1, PageText.Words(service.Title))
            .Paragraph($"{PageText.Code(service.Id)} {PageText.Chip($"{service.Model.Name()} model", "none")} {PageText.Chip(service.Managed.Name(), "none")}")
            .Paragraph(PageText.Words(service.ManagedBecause.Contains(service.Because, StringComparison.Ordinal) ? service.ManagedBecause : $"{service.Because} {service.ManagedBecause}"))
            .Heading(2, "Who is responsible");
        foreach (var layer in service.Layers)
        {
            text.Heading(3, PageText.Words(layer.Title)).Table(["Responsibility", "Holder", "Id"], layer.Entries.Select(entry => (IReadOnlyList<string>)
            [
                PageText.Words(entry.Title),
                PageText.Chip(entry.Entry.Holder) + (entry.Entry.Party is { } party ? $" {PageText.Words(party)}" : ""),
                text.ToResponsibility(entry.Entry.Responsibility),
            ]));
        }

        if (!service.OverrideTexts.IsEmpty)
        {
            text.Heading(2, "Where it is otherwise");
            OverrideList.Write(service.OverrideTexts, text);
        }

        if (!page.Checks.IsEmpty)
        {
            text.Heading(2, "Checks").Table(["Check", "Severity", "Responsibility"], page.Checks.Select(check => CheckRow(check, text)));
        }

        if (!page.Types.IsEmpty)
        {
            text.Heading(2, "Types").Table(["", "CloudFormation", "Terraform"], page.Types.Select(type => (IReadOnlyList<string>)[PageText.Words(type.Title), PageText.Code(type.Name), type.Terraform is { } name ? PageText.Code(name) : ""]));
        }

        if (!service.Variants.IsEmpty)
        {
            text.Heading(2, "Ways in which it is deployed").List(service.Variants.Select(variant => $"{PageText.Code($"{service.Id}:{variant.Name}")} {PageText.Words(variant.Title)}"))
                .Paragraph($"{PageText.Code("onus compare")} puts them side by side.");
        }

        return text.Sources(service.Sources).ToString();
    }

    /// <summary>A check as a row: its title, how grave it is, what it serves.</summary>
    public static IReadOnlyList<string> CheckRow(CheckTitle check, PageText text) =>
        [text.Link(PageText.Words(check.Title), PageAddress.OfCheck(check.Id)), PageText.Chip(check.Severity), text.ToResponsibility(check.Responsibility)];
}
