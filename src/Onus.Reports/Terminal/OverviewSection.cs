using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The two sides at a glance: how much AWS holds and how much the customer, by layer and by service, and how the customer's part stands.</summary>
internal sealed class OverviewSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal)
{
    private const int MostName = 38;
    private const int LeastName = 16;
    private const int StatusWidth = 6;
    private const int WideBar = 16;
    private const int NarrowBar = 10;

    /// <summary>Where the screen is narrow the numbers move together, and what there is no room for is the bar.</summary>
    private readonly int _holder = terminal.Width < 84 ? 5 : 7;

    private int Numbers => (3 * _holder) + (4 * StatusWidth);

    private int BarWidth => terminal.Width - Numbers - MostName >= WideBar ? WideBar : terminal.Width - Numbers >= MostName ? NarrowBar : 0;

    private int NameWidth => Math.Clamp(terminal.Width - 1 - Numbers - BarWidth, LeastName, MostName);

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

        Groups("BY ACCOUNT", summary.ByAccount);
        Groups("BY ENVIRONMENT", summary.ByEnvironment);
        Groups("BY PARTY", summary.ByParty, summary.Unowned);
    }

    /// <param name="unowned">What belongs to none of them; null where there is none.</param>
    private void Groups(string title, SortedDictionary<string, ObligationCount>? counts, ObligationCount? unowned = null)
    {
        if (counts is null)
        {
            return;
        }

        terminal.Line();
        Header(title);
        if (unowned is { Total: > 0 })
        {
            Row("nobody", unowned, Style.Yellow);
        }

        foreach (var (name, count) in counts.OrderByDescending(entry => entry.Value[ObligationStatus.Unmet]).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Row(TerminalWriter.Fit(name, NameWidth - 1).TrimEnd(), count);
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
            + Heading("AWS", HolderBar.Aws) + Heading("both", HolderBar.Shared) + Heading("you", HolderBar.Customer)
            + TerminalWriter.Fit("met", -StatusWidth) + TerminalWriter.Fit("unmet", -StatusWidth) + TerminalWriter.Fit("unkn.", -StatusWidth) + TerminalWriter.Fit("open", -StatusWidth);
        terminal.Line(terminal.Paint(text, Style.Bold));
    }

    private string Heading(string holder, string sign) => TerminalWriter.Fit(BarWidth == 0 || holder.Length + 2 >= _holder ? holder : $"{holder} {sign}", -_holder);

    private void Row(string name, ObligationCount count, Style style = Style.Plain)
    {
        var line = terminal.Paint(TerminalWriter.Fit(name, NameWidth - 1) + " ", style) + HolderBar.Of(count, BarWidth, terminal)
            + Number(count.Aws, _holder, Style.Plain)
            + Number(count.Shared, _holder, Style.Plain)
            + Number(count.Customer + count.Undecided, _holder, Style.Plain)
            + Number(count[ObligationStatus.Met], StatusWidth, Style.Green)
            + Number(count[ObligationStatus.Unmet], StatusWidth, Style.Red)
            + Number(count[ObligationStatus.Unknown], StatusWidth, Style.Yellow)
            + Number(count[ObligationStatus.Open], StatusWidth, Style.Cyan);
        terminal.Line(line);
    }

    private TerminalText Number(int value, int width, Style style) =>
        value == 0 ? terminal.Paint(TerminalWriter.Fit("·", -width), Style.Faint) : terminal.Paint(TerminalWriter.Fit(TerminalWriter.Count(value, width - 1), -width), style);
}
