using System.Globalization;
using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>Writes what a page begins with, which needs no script: what was read, and the figures.</summary>
internal sealed class HeadHtml(AssessmentResult result, AssessmentSummary summary, StringBuilder page)
{
    /// <summary>Writes the heading.</summary>
    public void WriteTitle()
    {
        page.Append(CultureInfo.InvariantCulture, $"<header class=\"top\"><p class=\"brand\">Onus <span>shared responsibility, as deployed</span></p>\n<h1>{HtmlText.Of(result.Title == "." ? "This folder" : result.Title)}</h1>\n<p class=\"facts\">");
        page.Append(CultureInfo.InvariantCulture, $"{HtmlText.Count(summary.ResourceCount, "resource")} of {HtmlText.Count(summary.Resources.Count, "service")} in {HtmlText.Count(result.Deployments.Length, "deployment")}, as of {HtmlText.Of(result.Date)}");
        if (result.CatalogDate is { } known && known != result.Date)
        {
            page.Append(CultureInfo.InvariantCulture, $", by the catalogue of {HtmlText.Of(known)}");
        }

        page.Append(".</p>\n");
        Write(Frame(), "frame");
        Write(Notes(), "note");

        page.Append("</header>\n");
    }

    /// <summary>Writes the figures: the customer's part by how it stands, and what is inherited.</summary>
    public void WriteFigures()
    {
        page.Append("<section id=\"summary\" aria-labelledby=\"h-summary\"><h2 id=\"h-summary\" class=\"vh\">Summary</h2>\n<ul class=\"figures\">");
        foreach (var sign in StatusSign.All)
        {
            var count = sign.Status == ObligationStatus.Inherited ? summary.All.Aws + summary.All.ThirdParty : summary.All[sign.Status];
            if (count > 0 || sign.Status is ObligationStatus.Unmet or ObligationStatus.Unknown or ObligationStatus.Open or ObligationStatus.Met)
            {
                page.Append(CultureInfo.InvariantCulture, $"<li><button type=\"button\" class=\"figure k-{sign.Letter}\" data-s=\"{sign.Letter}\" aria-pressed=\"false\"><span class=\"big\"><span class=\"s s-{sign.Letter}\" aria-hidden=\"true\">{sign.Sign}</span> {HtmlText.Count(count)}</span> <span class=\"word\">{sign.Status.Name()}</span> <span class=\"hint\">{HtmlText.Of(Hint(sign.Status))}</span></button></li>");
            }
        }

        page.Append(CultureInfo.InvariantCulture, $"</ul>\n<p class=\"verdict\">{HtmlText.Of(Verdict())}</p></section>\n");
    }

    private void Write(IEnumerable<string> lines, string kind)
    {
        foreach (var line in lines)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"{kind}\">{HtmlText.Of(line)}</p>\n");
        }
    }

    private string Hint(ObligationStatus status) => status switch
    {
        ObligationStatus.Unmet => "yours, and a check fails",
        ObligationStatus.Expired => "attested once, out of date",
        ObligationStatus.Unknown => "could not be told",
        ObligationStatus.Open => "yours, nothing verifies it",
        ObligationStatus.Waived => "accepted as it is",
        ObligationStatus.Attested => "somebody answers for it",
        ObligationStatus.Met => "yours, and verified",
        _ => summary.Inherited is { Missing: > 0 } evidence ? $"held for you; no report on file for {HtmlText.Count(evidence.Missing)}" : "held for you, reports on file",
    };

    private string Verdict()
    {
        var all = summary.All;
        var parties = all.ThirdParty > 0 ? $", {HtmlText.Count(all.ThirdParty)} are third parties' ({string.Join(", ", result.Parties)})" : "";
        var undecided = all.Undecided > 0 ? $"; of {HtmlText.Count(all.Undecided)} it can't be told whose they are" : "";
        return $"Of {HtmlText.Count(all.Total, "obligation")} {HtmlText.Count(all.Aws)} are AWS's, {HtmlText.Count(all.Shared)} are shared and {HtmlText.Count(all.Customer)} are yours alone{parties}{undecided}.";
    }

    /// <summary>Whose report it is, and by whose settings.</summary>
    private IEnumerable<string> Frame()
    {
        if (result.View?.Party is { } party)
        {
            yield return party == PartyCut.Nobody ? "Only the obligations that settings give to no party." : $"Only the obligations of the party {HtmlText.Shown(party)}.";
        }

        foreach (var (kind, settings) in new[] { ("Settings", result.Settings), ("Policy", result.Policy) })
        {
            if (settings is not null)
            {
                yield return $"{kind} in force: {settings.File}{(settings.Title.Length > 0 ? $" ({settings.Title})" : "")}.";
            }
        }
    }

    /// <summary>What keeps the report from being the whole truth.</summary>
    private IEnumerable<string> Notes()
    {
        if (summary.Hidden is { } hidden)
        {
            var profile = result.View is { } view ? $" (profile {view.Profile.Name()})" : "";
            yield return $"{HtmlText.Count(hidden.Values.Sum(), "finding")} not shown{profile}: {string.Join(", ", hidden.Select(entry => $"{HtmlText.Count(entry.Value)} by {entry.Key}"))}. The statuses count them all the same.";
        }

        if (summary.NotClassified.Count > 0)
        {
            yield return $"{HtmlText.Count(summary.NotClassified.Values.Sum(), "resource")} of services that the catalogue does not have yet: {string.Join(", ", summary.NotClassified.Select(entry => $"{entry.Key} ×{HtmlText.Count(entry.Value)}"))}.";
        }

        if (result.Errors > 0)
        {
            yield return $"{HtmlText.Count(result.Errors, "input")} could not be read; what they hide is not in this report.";
        }

        if (result.Resources.IsEmpty)
        {
            yield return "Nothing on AWS was found here.";
        }
    }
}
