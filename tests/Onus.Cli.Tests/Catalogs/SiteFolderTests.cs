using System.Text.RegularExpressions;

namespace Onus.Cli.Tests.Catalogs;

/// <summary>Where <c>onus catalog docs</c> writes, and what it does with texts that mean harm.</summary>
public sealed partial class SiteFolderTests
{
    [Fact]
    public void The_same_catalogue_gives_the_same_bytes_in_another_folder()
    {
        using var small = new SmallCatalog();
        using var folder = new TemporaryFolder();
        Write(small, Path.Combine(folder.Path, "one"));
        Write(small, Path.Combine(folder.Path, "deeper", "two"));

        Read(Path.Combine(folder.Path, "deeper", "two")).ShouldBe(Read(Path.Combine(folder.Path, "one")));
    }

    [Fact]
    public void A_folder_with_anything_else_in_it_is_not_written_into()
    {
        using var small = new SmallCatalog();
        using var folder = new TemporaryFolder();
        folder.Write("index.html", "mine");

        Answer.To("catalog", "docs", folder.Path, "--catalog", small.Path).ShouldExit(2).Error.ShouldContain("did not write");
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([Path.Combine(folder.Path, "index.html")]);
        Answer.To("catalog", "docs", Path.Combine(folder.Path, "index.html"), "--catalog", small.Path).ShouldExit(2).Error.ShouldContain("is a file");
    }

    [Fact]
    public void A_second_run_takes_away_what_the_catalogue_no_longer_has_and_nothing_else()
    {
        using var small = new SmallCatalog();
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        Write(small, site);
        File.Exists(Path.Combine(site, "checks", "box-patched.html")).ShouldBeTrue();
        File.WriteAllText(Path.Combine(site, "checks", "mine.html"), "mine");
        File.AppendAllText(Path.Combine(site, "onus-catalog-docs.txt"), "../outside.html\n/etc/passwd.html\n");
        folder.Write("outside.html", "mine");
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("box-patched", "box-updated", StringComparison.Ordinal));

        Write(small, site);

        File.Exists(Path.Combine(site, "checks", "box-patched.html")).ShouldBeFalse();
        File.Exists(Path.Combine(site, "checks", "box-updated.html")).ShouldBeTrue();
        File.ReadAllText(Path.Combine(site, "checks", "mine.html")).ShouldBe("mine");
        File.ReadAllText(Path.Combine(folder.Path, "outside.html")).ShouldBe("mine");
    }

    [Fact]
    public void A_catalogue_with_mistakes_is_not_written()
    {
        using var small = new SmallCatalog();
        using var folder = new TemporaryFolder();
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("\"high\"", "\"dire\"", StringComparison.Ordinal));

        Answer.To("catalog", "docs", Path.Combine(folder.Path, "site"), "--catalog", small.Path).ShouldExit(2).Error.ShouldContain("checks.hcl:");
        Directory.Exists(Path.Combine(folder.Path, "site")).ShouldBeFalse();
    }

    [Fact]
    public void Texts_of_a_catalogue_are_shown_and_never_obeyed()
    {
        string[] texts =
        [
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "[click](javascript:alert(1)) ![x](https://evil.example/x.png) <javascript:alert(1)>",
            "x{.chip onclick=alert(1)} *y*{onclick=alert(1)} `z`{#id onclick=alert(1)}",
            "a | b | c\\n| --- | --- |\\n# heading\\n- item ``` fence",
            "\\u001b[31mred\\u202eturned&#60;b&#62; &lt;b&gt;",
        ];
        using var small = new SmallCatalog();
        using var folder = new TemporaryFolder();
        small.Write("services/box/checks.hcl", string.Join('\n', texts.Select((text, at) => SmallCatalog.Check.Replace("box-patched", $"box-patched-{at}", StringComparison.Ordinal)
            .Replace("Boxes are patched", text, StringComparison.Ordinal).Replace("Holes stay open.", text, StringComparison.Ordinal).Replace("Set Patched.", text, StringComparison.Ordinal))));
        small.Write("services/box/service.hcl", SmallCatalog.Service.Replace("\"Box\"", $"\"{string.Concat(texts)}\"", StringComparison.Ordinal).Replace("it is a box", string.Concat(texts), StringComparison.Ordinal));
        small.Write("sources.hcl", SmallCatalog.Sources.Replace("A page", string.Concat(texts), StringComparison.Ordinal).Replace("https://example.com/page", "https://example.com/'onclick=alert(1)>", StringComparison.Ordinal));
        var site = Path.Combine(folder.Path, "site");
        Write(small, site);

        foreach (var page in Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText))
        {
            Tag().Matches(page).Select(match => match.Groups[1].Value).Distinct().ShouldBeSubsetOf(["a", "body", "button", "code", "div", "em", "footer", "h1", "h2", "h3", "head", "header", "html", "input", "li", "link", "main", "meta", "nav", "p", "pre", "script", "span", "table", "tbody", "td", "th", "thead", "title", "tr", "ul"]);
            Attribute().Matches(Text().Replace(page, "<>")).Select(match => match.Groups[1].Value).Distinct().Where(name => name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
            Site.Links(page).Where(link => link.StartsWith("javascript", StringComparison.OrdinalIgnoreCase) || link.Contains("evil.example", StringComparison.Ordinal)).ShouldBeEmpty();
            page.ShouldNotContain('\u001b');
            page.ShouldNotContain('\u202e');
            Script().Count(page).ShouldBe(1);
        }
    }

    private static void Write(SmallCatalog catalog, string site) => Answer.To("catalog", "docs", site, "--catalog", catalog.Path).ShouldExit(0);

    private static SortedDictionary<string, string> Read(string site) =>
        new(Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(site, file), File.ReadAllText), StringComparer.Ordinal);

    [GeneratedRegex("<([a-zA-Z][a-zA-Z0-9]*)")]
    private static partial Regex Tag();

    [GeneratedRegex(">[^<]*<")]
    private static partial Regex Text();

    [GeneratedRegex(" ([a-zA-Z-]+)=\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<script")]
    private static partial Regex Script();
}
