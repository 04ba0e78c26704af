using System.Globalization;
using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>
/// Writes an assessment as one page that needs nothing else: the picture of the shared responsibility model drawn from what is deployed, and below it the ledger and all that is not met.
/// The page fetches nothing and runs no script but its own, which its policy names by its hash.
/// </summary>
public static class HtmlReport
{
    private const string Fallback = "The lists below need the script of this page; the picture and the figures above are complete without it. For programs there is --format json.";

    /// <summary>Writes a page.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(AssessmentResult result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var summary = AssessmentSummary.Of(result);
        var body = new StringBuilder();
        var picture = new PictureHtml(result, body);
        var head = new HeadHtml(result, summary, body);
        body.Append("<body>\n<a class=\"skip\" href=\"#lists\">Skip the picture</a>\n");
        head.WriteTitle();
        body.Append("<main>\n");
        head.WriteFigures();
        body.Append("<section aria-labelledby=\"h-picture\"><h2 id=\"h-picture\">Who is responsible for what</h2>\n<p class=\"how\">Each cell is a responsibility, as wide as it has obligations here; its stripe says how they stand. Choose a cell, a layer or a side, and everything below is about that alone.</p>\n");
        picture.Write(Picture.Of(result));
        body.Append(CultureInfo.InvariantCulture, $"</section>\n<div id=\"lists\" tabindex=\"-1\"></div>\n<noscript><p class=\"note\">{Fallback}</p></noscript>\n</main>\n<footer>Made by Onus{(result.Program is { } program ? " " + HtmlText.Of(program) : "")} from nothing but what was read. Where a page of AWS and this report differ, the page is right.</footer>\n");

        var style = PageAssets.Style + picture.Widths;
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {PageAssets.HashOf(PageAssets.Script)}; style-src {PageAssets.HashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{HtmlText.Of(result.Title)}: shared responsibility, {HtmlText.Of(result.Date)}</title>
            <link rel="icon" href="data:,">
            <style>{style}</style>
            </head>

            """.ReplaceLineEndings("\n"));
        writer.Write(body);
        writer.Write("<script type=\"application/json\" id=\"data\">");
        writer.Flush();
        new PageData(result, output).Write();
        writer.Write("</script>\n<script>");
        writer.Write(PageAssets.Script);
        writer.Write("</script>\n</body>\n</html>\n");
    }
}
