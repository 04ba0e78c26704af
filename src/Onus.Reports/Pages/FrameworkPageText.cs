using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>The page of a framework: each requirement with what serves it, and those that nothing serves.</summary>
internal static class FrameworkPageText
{
    /// <summary>The most checks that a row names; the rest are counted.</summary>
    private const int Named = 12;

    public static string Write(FrameworkPage page)
    {
        var text = new PageText("../");
        var served = page.Requirements.Count(row => !IsLeft(row));
        return text.Heading(1, PageText.Words(page.Title))
            .Paragraph($"{PageText.Code(page.Id)} {PageText.Chip($"version {page.Version}", "none")}")
            .Paragraph($"{served} of {page.Requirements.Length} requirements are served by responsibilities or checks. The others are not covered: they are organisational, and nothing that is deployed shows whether they are met.")
            .Paragraph($"The ids are from: {PageText.Words(page.Source)}.")
            .Heading(2, "Requirements")
            .Table(["Requirement", "Responsibilities", "Checks"], page.Requirements.Select(row => Row(row, text)))
            .ToString();
    }

    private static bool IsLeft(RequirementRow row) => row.Responsibilities.IsEmpty && row.Checks.IsEmpty;

    private static IReadOnlyList<string> Row(RequirementRow row, PageText text)
    {
        var anchor = PageAddress.Anchor(row.Id);
        var more = row.Checks.Length - Named;
        return
        [
            $"[{PageText.Words(row.Id)}](#{anchor}){{#{anchor}}}{(row.Title is { } title ? $" {PageText.Words(title)}" : "")}",
            IsLeft(row) ? PageText.Chip("not covered (organisational)", "none") : string.Join(", ", row.Responsibilities.Select(item => text.Link(PageText.Words(item.Title), PageAddress.OfResponsibility(item.Id)))),
            string.Join(", ", row.Checks.Take(more > 1 ? Named : row.Checks.Length).Select(check => text.ToCheck(check.Id))) + (more > 1 ? $" and {more} more" : ""),
        ];
    }
}
