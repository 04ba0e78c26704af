using Onus.Contracts.Answers;

namespace Onus.Reports.Pages;

/// <summary>Where holders are others than by default, as a list.</summary>
internal static class OverrideList
{
    public static void Write(IEnumerable<OverrideText> changes, PageText text)
    {
        foreach (var change in changes)
        {
            var holders = string.Join(", ", change.Holders.Select(entry => $"{text.ToResponsibility(entry.Key)} {PageText.Chip(entry.Value)}"));
            text.Paragraph($"{holders} {PageText.Words(change.Because)}{Limits(change)} \\({PageText.Code(change.Id)}\\)");
            if (change.When is { } when)
            {
                text.Paragraph("where").Lines("hcl", when);
            }
        }
    }

    private static string Limits(OverrideText change) =>
        (change.Since is { } since ? $" Since {PageText.Words(since)}." : "") + (change.Until is { } until ? $" Until {PageText.Words(until)}." : "") + (change.Confidence == "derived" ? " Derived." : "");
}
