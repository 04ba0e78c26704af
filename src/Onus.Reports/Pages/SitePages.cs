using System.Net;
using System.Text;
using Markdig;
using Onus.Contracts;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>The site of a catalogue: plain pages that need no server, with a search that runs in the browser.</summary>
public static class SitePages
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes().DisableHtml().Build();

    /// <summary>How many files the site has.</summary>
    public static int Count(CataloguePages pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return pages.Checks.Length + pages.Services.Length + pages.Responsibilities.Length + pages.Frameworks.Length + 8;
    }

    /// <summary>The files of the site, one by one. The same for the same catalogue.</summary>
    public static IEnumerable<SiteFile> Of(CataloguePages pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var frameworks = pages.Frameworks.ToDictionary(page => page.Id, page => page.Title, StringComparer.Ordinal);
        yield return Page("index.html", "Onus catalogue", ListPages.Start(pages), pages.AsOf);
        yield return Page("checks/index.html", "Checks", ListPages.Checks(pages), pages.AsOf);
        yield return Page("services/index.html", "Services", ListPages.Services(pages), pages.AsOf);
        yield return Page("responsibilities/index.html", "Responsibilities", ListPages.Responsibilities(pages), pages.AsOf);
        yield return Page("frameworks/index.html", "Frameworks", ListPages.Frameworks(pages), pages.AsOf);
        foreach (var page in pages.Checks)
        {
            yield return Page(PageAddress.OfCheck(page.Check.Id), page.Check.Title, CheckPageText.Write(page, frameworks), pages.AsOf);
        }

        foreach (var page in pages.Services)
        {
            yield return Page(PageAddress.OfService(page.Service.Id), page.Service.Title, ServicePageText.Write(page), pages.AsOf);
        }

        foreach (var page in pages.Responsibilities)
        {
            yield return Page(PageAddress.OfResponsibility(page.Responsibility.Id), page.Responsibility.Title, ResponsibilityPageText.Write(page, frameworks), pages.AsOf);
        }

        foreach (var page in pages.Frameworks)
        {
            yield return Page(PageAddress.OfFramework(page.Id), page.Title, FrameworkPageText.Write(page), pages.AsOf);
        }

        yield return new SiteFile("search-index.js", SearchIndex.Write(pages));
        yield return new SiteFile("site.css", Asset("site.css"));
        yield return new SiteFile("site.js", Asset("site.js"));
    }

    private static SiteFile Page(string path, string title, string markdown, string asOf)
    {
        var root = path.Contains('/', StringComparison.Ordinal) ? "../" : "";
        var section = root.Length == 0 ? "" : path[..path.IndexOf('/', StringComparison.Ordinal)];
        var body = Markdig.Markdown.ToHtml(markdown, Pipeline)
            .Replace("<table>", "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);
        var text = new StringBuilder(Asset("page.html"))
            .Replace("{links}", string.Concat(new[] { "checks", "services", "responsibilities", "frameworks" }.Select(name => $"<a href=\"{root}{name}/index.html\"{(name == section ? " aria-current=\"true\"" : "")}>{char.ToUpperInvariant(name[0])}{name[1..]}</a>\n")))
            .Replace("{root}", root)
            .Replace("{date}", Encoded(asOf))
            .Replace("{title}", Encoded(title));
        // What stands in the body is no pattern.
        return new SiteFile(path, text.ToString().Replace("{body}", "\u0000", StringComparison.Ordinal) is var around && around.IndexOf('\u0000', StringComparison.Ordinal) is var at ? around[..at] + body + around[(at + 1)..] : "");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(VisibleText.Of(text)).Replace("{", "&#123;", StringComparison.Ordinal);

    private static string Asset(string name)
    {
        using var stream = typeof(SitePages).Assembly.GetManifestResourceStream($"pages/{name}") ?? throw new InvalidOperationException($"The program lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
