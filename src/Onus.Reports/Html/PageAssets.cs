using System.Text;
using Onus.Contracts.Digests;

namespace Onus.Reports.Html;

/// <summary>The page's own script and style, which the project carries as files.</summary>
internal static class PageAssets
{
    private static readonly string[] Scripts = ["elements", "model", "filter", "picture", "causes", "access", "health", "ledger", "detail", "frameworks", "dates", "start"];
    private static readonly string[] Styles = ["page", "picture", "lists", "print"];

    private static readonly Lazy<string> JoinedScript = new(() => "\"use strict\";\n(() => {\n" + string.Concat(Scripts.Select(name => Read(name + ".js"))) + "})();\n");
    private static readonly Lazy<string> JoinedStyle = new(() => string.Concat(Styles.Select(name => Read(name + ".css"))));

    /// <summary>The script: its files in the order in which they build on each other, in one scope of their own.</summary>
    public static string Script => JoinedScript.Value;

    /// <summary>The style.</summary>
    public static string Style => JoinedStyle.Value;

    /// <summary>What a policy of a page calls a script or a style that stands in it.</summary>
    public static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(Digest.Sha256(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream("page." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
