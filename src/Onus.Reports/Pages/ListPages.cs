using Onus.Contracts;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>The pages that list what there is.</summary>
internal static class ListPages
{
    public static string Start(CataloguePages pages)
    {
        var text = new PageText("");
        return text.Heading(1, "What Onus knows")
            .Paragraph("On AWS every security responsibility is somebody's: AWS's, the customer's, or shared between both. This is the catalogue that says whose, on what grounds, and how the customer's part is verified.")
            .Table(["", "", ""], new (string Count, string Name, string Path, string Means)[]
            {
                ($"{pages.Services.Length}", "services", "services/index.html", "who holds what of each, and where its configuration decides"),
                ($"{pages.Responsibilities.Length}", "responsibilities", "responsibilities/index.html", "AWS's part and the customer's, by model of service"),
                ($"{pages.Checks.Length}", "checks", "checks/index.html", "how the customer's part is verified, in the words of CloudFormation and Terraform"),
                ($"{pages.Frameworks.Length}", "frameworks", "frameworks/index.html", "what serves each requirement, and what nothing serves"),
            }.Select(row => (IReadOnlyList<string>)[row.Count, text.Link(row.Name, row.Path), row.Means]))
            .Paragraph("Search finds ids, titles, types of CloudFormation and Terraform, and what other tools call a check.")
            .Paragraph($"As of {PageText.Words(pages.AsOf)}.")
            .ToString();
    }

    public static string Checks(CataloguePages pages)
    {
        var text = new PageText("../").Heading(1, "Checks").Paragraph($"{pages.Checks.Length} checks, by service.");
        var titles = pages.Services.ToDictionary(page => page.Service.Id, page => page.Service.Title, StringComparer.Ordinal);
        foreach (var service in pages.Services.Where(page => !page.Checks.IsEmpty))
        {
            text.Heading(2, text.Link(PageText.Words(titles[service.Service.Id]), PageAddress.OfService(service.Service.Id)))
                .Table(["Check", "Severity", "Responsibility"], service.Checks.Select(check => ServicePageText.CheckRow(check, text)));
        }

        return text.ToString();
    }

    public static string Services(CataloguePages pages)
    {
        var text = new PageText("../").Heading(1, "Services");
        return text.Table(["Service", "Model", "Checks"], pages.Services.Select(page => (IReadOnlyList<string>)
            [text.Link(PageText.Words(page.Service.Title), PageAddress.OfService(page.Service.Id)), PageText.Words(page.Service.Model.Name()), page.Checks.IsEmpty ? "" : $"{page.Checks.Length}"])).ToString();
    }

    public static string Responsibilities(CataloguePages pages)
    {
        var text = new PageText("../").Heading(1, "Responsibilities");
        foreach (var layer in pages.Responsibilities.GroupBy(page => page.Responsibility.LayerTitle, StringComparer.Ordinal))
        {
            text.Heading(2, PageText.Words(layer.Key)).Table(["Responsibility", .. Words.Of<ServiceModel>().Keys.Select(PageText.Words)], layer.Select(page => (IReadOnlyList<string>)
            [
                text.Link(PageText.Words(page.Responsibility.Title), PageAddress.OfResponsibility(page.Responsibility.Id)),
                .. Words.Of<ServiceModel>().Keys.Select(model => PageText.Chip(page.Responsibility.Default[model])),
            ]));
        }

        return text.ToString();
    }

    public static string Frameworks(CataloguePages pages)
    {
        var text = new PageText("../").Heading(1, "Frameworks");
        return text.Table(["Framework", "Version", "Requirements", "Served"], pages.Frameworks.Select(page => (IReadOnlyList<string>)
        [
            text.Link(PageText.Words(page.Title), PageAddress.OfFramework(page.Id)),
            PageText.Words(page.Version),
            $"{page.Requirements.Length}",
            $"{page.Requirements.Count(row => !row.Responsibilities.IsEmpty || !row.Checks.IsEmpty)}",
        ])).ToString();
    }
}
