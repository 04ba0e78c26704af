using System.Net;
using System.Text.RegularExpressions;

namespace Onus.Cli.Tests.Catalogs;

/// <summary>The site of the catalogue that Onus brings, written once for all tests.</summary>
public sealed partial class Site : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Site()
    {
        Answer.To("catalog", "docs", Path.Combine(_folder.Path, "site"), "--catalog", Checkout.Catalog).ShouldExit(0).Error.ShouldBeEmpty();
        Pages = Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    /// <summary>The folder that it is in.</summary>
    public string Root => Path.Combine(_folder.Path, "site");

    /// <summary>Its pages by their paths.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; }

    /// <summary>The addresses that a page leads to.</summary>
    public static IEnumerable<string> Links(string page) => Link().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    /// <summary>The names in a page that addresses can lead to.</summary>
    public static IEnumerable<string> Anchors(string page) => Anchor().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Anchor();
}
