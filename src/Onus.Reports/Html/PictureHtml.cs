using System.Globalization;
using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>Writes the picture as markup: every cell a button, as wide as it has obligations, with a stripe of how they stand.</summary>
internal sealed class PictureHtml(AssessmentResult result, StringBuilder page)
{
    private readonly SortedSet<int> _widths = [];

    /// <summary>The rules of style that the widths of this picture need: a policy without inline styles allows no others.</summary>
    public string Widths => string.Concat(_widths.Select(width => string.Create(CultureInfo.InvariantCulture, $".g{width}{{flex-grow:{width}}}\n")));

    /// <summary>Writes the picture.</summary>
    public void Write(Picture picture)
    {
        page.Append("<div id=\"picture\" class=\"picture\">\n");
        foreach (var zone in picture.Zones)
        {
            Write(zone);
        }

        page.Append("</div>\n<ul class=\"legend\" aria-label=\"What the signs mean\">");
        foreach (var sign in StatusSigns())
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><span class=\"s s-{sign.Letter}\" aria-hidden=\"true\">{sign.Sign}</span> {sign.Status.Name()}: {Meaning(sign.Status)}</li>");
        }

        page.Append("</ul>\n");

        IEnumerable<StatusSign> StatusSigns() => StatusSign.All.Where(sign => picture.Zones.Any(zone => zone.Bands.Any(band => band.Cells.Any(cell => cell[sign.Status] > 0))));
    }

    private void Write(PictureZone zone)
    {
        var (title, subtitle) = Titles(zone.Holder);
        var letter = Letters.Of(zone.Holder);
        page.Append(CultureInfo.InvariantCulture, $"<section class=\"zone z-{letter}\" aria-labelledby=\"z-{letter}\"><h3 id=\"z-{letter}\"><button type=\"button\" class=\"whole\" data-h=\"{letter}\" aria-pressed=\"false\"><b>{HtmlText.Of(title)}</b> <span class=\"sub\">{HtmlText.Of(subtitle)}</span> <span class=\"sum\">{HtmlText.Count(zone.Total, "obligation")}</span></button></h3>\n");
        foreach (var band in zone.Bands)
        {
            var size = band.Total * 6 > zone.Total ? " tall" : "";
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"band{size}\" role=\"group\" aria-label=\"{HtmlText.Of(band.Layer.Title)}\"><button type=\"button\" class=\"layer\" data-h=\"{letter}\" data-l=\"{HtmlText.Of(band.Layer.Id)}\" aria-pressed=\"false\"><span>{HtmlText.Of(band.Layer.Title)}</span> <span class=\"sum\">{HtmlText.Count(band.Total)}<span class=\"vh\"> obligation{(band.Total == 1 ? "" : "s")}</span></span>");
            Stripe(status => band.Cells.Sum(cell => cell[status]));
            page.Append("</button><div class=\"cells\">");
            foreach (var cell in band.Cells)
            {
                Write(cell, letter);
            }

            page.Append("</div></div>\n");
        }

        page.Append("</section>\n");
    }

    private void Write(PictureCell cell, char holder)
    {
        var present = StatusSign.All.Where(sign => cell[sign.Status] > 0).ToList();
        var words = string.Join(", ", present.Select(sign => $"{HtmlText.Count(cell[sign.Status])} {sign.Status.Name()}"));
        page.Append(CultureInfo.InvariantCulture, $"<button type=\"button\" class=\"cell c-{present.FirstOrDefault()?.Letter ?? 'n'} m{Breadth(cell.Total)} {Grow(cell.Total)}\" data-h=\"{holder}\" data-r=\"{HtmlText.Of(cell.Responsibility)}\" aria-pressed=\"false\" title=\"{HtmlText.Of(cell.Title)}: {words}\"><span class=\"t\">{HtmlText.Of(cell.Title)}</span><span class=\"n\"><b>{HtmlText.Count(cell.Total)}</b><span class=\"vh\">: {words}</span>");
        foreach (var sign in present.Where(sign => sign.Status is ObligationStatus.Unmet or ObligationStatus.Unknown or ObligationStatus.Expired))
        {
            page.Append(CultureInfo.InvariantCulture, $"<i class=\"s s-{sign.Letter}\" aria-hidden=\"true\">{sign.Sign}{HtmlText.Count(cell[sign.Status])}</i>");
        }

        page.Append("</span>");
        Stripe(status => cell[status]);
        page.Append("</button>");
    }

    /// <summary>Writes how much stands how, as parts of a stripe.</summary>
    private void Stripe(Func<ObligationStatus, int> countOf)
    {
        page.Append("<span class=\"stripe\" aria-hidden=\"true\">");
        foreach (var sign in StatusSign.All.Where(sign => countOf(sign.Status) > 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"<i class=\"f-{sign.Letter} {Grow(countOf(sign.Status))}\"></i>");
        }

        page.Append("</span>");
    }

    /// <summary>How broad a cell may become where its band has room, from 0: so that a single obligation never looks like a hundred.</summary>
    private static int Breadth(int total) => total < 2 ? 0 : total < 6 ? 1 : total < 16 ? 2 : 3;

    private string Grow(int width)
    {
        _widths.Add(width);
        return string.Create(CultureInfo.InvariantCulture, $"g{width}");
    }

    private (string Title, string Subtitle) Titles(Holder holder) => holder switch
    {
        Holder.Customer => ("You", "security in the cloud"),
        Holder.Shared => ("Shared", "AWS does its part, you do yours"),
        Holder.ThirdParty => (string.Join(", ", result.Parties), "third parties that run a service in the place of AWS"),
        Holder.Unknown => ("Not known whose", "something that decides it is not known"),
        _ => ("AWS", "security of the cloud"),
    };

    private static string Meaning(ObligationStatus status) => status switch
    {
        ObligationStatus.Unmet => "a check of your part fails",
        ObligationStatus.Expired => "what was attested is out of date",
        ObligationStatus.Unknown => "something that decides it is not known",
        ObligationStatus.Open => "yours, and nothing verifies or attests it",
        ObligationStatus.Waived => "not done, and somebody has accepted that",
        ObligationStatus.Attested => "somebody answers for it",
        ObligationStatus.Met => "your part is verified",
        _ => "somebody else holds it alone",
    };
}
