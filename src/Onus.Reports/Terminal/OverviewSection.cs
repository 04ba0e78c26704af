using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The two sides at a glance: how much AWS holds and how much the customer, by layer and by service, and how the customer's part stands.</summary>
internal sealed class OverviewSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal)
{
    private const int NameWidth = 38;
    private const int BarWidth = 16;
    private const int HolderWidth = 7;
    private const int StatusWidth = 6;

    public void Write()
    {
        terminal.Line();
        Header("WHO IS RESPONSIBLE");
        foreach (var layer in result.Layers.Reverse())
        {
            if (summary.ByLayer.TryGetValue(layer.Id, out var count))
            {
                Row(layer.Title, count);
            }
        }

        Row("all", summary.All, Style.Bold);
        foreach (var model in result.Models)
        {
            if (summary.ByModel.TryGetValue(model.Id, out var count))
            {
                Row($"  of these: {model.Id} model", count, Style.Faint);
            }
        }

        terminal.Line();
        Header("BY SERVICE");
        foreach (var (id, count) in summary.ByService.OrderByDescending(entry => entry.Value[ObligationStatus.Unmet]).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Row(NameOf(id), count);
        }
    }

    private string NameOf(string id)
    {
        if (result.Services.FirstOrDefault(item => item.Id == id) is not { } service)
        {
            return id == "account" ? "the account itself" : "the organisation";
        }

        var times = " ×" + TerminalWriter.Count(summary.Resources.GetValueOrDefault(id));
        return TerminalWriter.Fit(service.Title, NameWidth - 1 - times.Length).TrimEnd() + times;
    }

    private void Header(string title)
    {
        var text = TerminalWriter.Fit(title, NameWidth + BarWidth)
            + TerminalWriter.Fit("AWS ▓", -HolderWidth) + TerminalWriter.Fit("both ▒", -HolderWidth) + TerminalWriter.Fit("you ░", -HolderWidth)
            + TerminalWriter.Fit("met", -StatusWidth) + TerminalWriter.Fit("unmet", -StatusWidth) + TerminalWriter.Fit("unkn.", -StatusWidth) + TerminalWriter.Fit("open", -StatusWidth);
        terminal.Line(terminal.Paint(text, Style.Bold));
    }

    private void Row(string name, ObligationCount count, Style style = Style.Plain)
    {
        var line = terminal.Paint(TerminalWriter.Fit(name, NameWidth), style) + Bar(count)
            + Number(count.Aws, HolderWidth, Style.Plain)
            + Number(count.Shared, HolderWidth, Style.Plain)
            + Number(count.Customer + count.Undecided, HolderWidth, Style.Plain)
            + Number(count[ObligationStatus.Met], StatusWidth, Style.Green)
            + Number(count[ObligationStatus.Unmet], StatusWidth, Style.Red)
            + Number(count[ObligationStatus.Unknown], StatusWidth, Style.Yellow)
            + Number(count[ObligationStatus.Open], StatusWidth, Style.Cyan);
        terminal.Line(line);
    }

    private TerminalText Number(int value, int width, Style style) =>
        value == 0 ? terminal.Paint(TerminalWriter.Fit("·", -width), Style.Faint) : terminal.Paint(TerminalWriter.Fit(TerminalWriter.Count(value, width - 1), -width), style);

    private TerminalText Bar(ObligationCount count)
    {
        if (count.Total == 0)
        {
            return new string(' ', BarWidth);
        }

        var aws = Share(count.Aws, count.Total);
        var shared = Math.Min(Share(count.Shared, count.Total), BarWidth - aws);
        var customer = BarWidth - aws - shared;
        return terminal.Paint(new string('▓', aws), Style.Blue) + terminal.Paint(new string('▒', shared), Style.Magenta) + terminal.Paint(new string('░', customer), Style.Yellow);
    }

    /// <summary>A share of the bar; what is there at all shows.</summary>
    private static int Share(int part, int total) =>
        part == 0 ? 0 : Math.Clamp((int)Math.Round((double)part * BarWidth / total, MidpointRounding.AwayFromZero), 1, BarWidth - (part == total ? 0 : 1));
}
