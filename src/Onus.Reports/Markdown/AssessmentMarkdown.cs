using Onus.Contracts;

namespace Onus.Reports.Markdown;

/// <summary>Writes an assessment as a page for people: the figures first, then what is un-inherited, unmet, not known, waived and open, in tables. No longer than the summary of a job may be; what is left out is said.</summary>
public static class AssessmentMarkdown
{
    /// <summary>What the page begins with, for whoever wants to find the last one and write it anew.</summary>
    public const string Mark = "<!-- onus scan -->";

    /// <summary>Writes a page.</summary>
    /// <param name="all">Whether nothing is left out but for the length of a page.</param>
    /// <param name="links">Where places lead to; null for nowhere.</param>
    public static string Write(AssessmentResult result, bool all = false, LineLinks? links = null) => Write(result, all, links, MarkdownPage.JobSummary);

    internal static string Write(AssessmentResult result, bool all, LineLinks? links, int limit)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new AssessmentPage(result, new MarkdownPage(all ? int.MaxValue : AssessmentPage.MostRows, limit), links).Write();
    }
}
