using System.Text;
using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Reports.Findings;

/// <summary>Says findings in sentences of bounded length, for formats for programs.</summary>
internal static class FindingWords
{
    /// <summary>The most characters of a text from an input.</summary>
    public const int MostCharacters = 2_000;

    /// <summary>What was found, in a sentence that names the resource.</summary>
    public static string Sentence(Finding finding)
    {
        var (rule, resource) = (finding.Rule, Cut(finding.Resource.Shown, 300));
        var cause = CauseWords.Of(finding.Details);
        var because = cause.Length == 0 ? "" : $" ({cause})";
        return finding.Status switch
        {
            FindingStatus.Fail => $"Not met by {resource}: {rule.Title}{because}.",
            FindingStatus.Waived => $"Not met by {resource}, and accepted: {rule.Title}{because}.",
            FindingStatus.Unknown => $"Not known of {resource}: {rule.Title}, waiting for {Cut(finding.Details.Doubt?.Detail ?? "what the input does not tell", 300)}.",
            FindingStatus.NotApplicable => $"Not about {resource}: {rule.Title}.",
            _ => $"Met by {resource}: {rule.Title}.",
        };
    }

    /// <summary>What to do about a finding: the change, and what it looks like in the language of the input; empty when there is nothing to say.</summary>
    public static string Remedy(Finding finding)
    {
        var fix = finding.Status is FindingStatus.Fail or FindingStatus.Waived or FindingStatus.Unknown ? finding.Fix ?? "" : "";
        return finding.Remedy is { } lines ? $"{fix}\n{lines}" : fix;
    }

    /// <summary>Why somebody accepts it.</summary>
    public static string Justification(WaiverNote waiver) => $"{waiver.Reason ?? "No reason is given"} ({waiver.Tool}: {waiver.Id}{(waiver.Expires is { } day ? $", until {day}" : "")})";

    /// <summary>Where a finding's resource is, and whose, as far as settings say.</summary>
    public static IEnumerable<(string Name, string Value)> Placement(ResourceAssessment resource, string responsibility)
    {
        (string Name, string? Value)[] all = [("account", resource.Placement.Account), ("environment", resource.Placement.Environment), ("party", resource.Placement.OwnerOf(responsibility))];
        return all.Where(item => item.Value is not null).Select(item => (item.Name, item.Value!));
    }

    /// <summary>The requirements that a check serves, each with its framework.</summary>
    public static IEnumerable<string> Requirements(Rule rule) => rule.Requirements.SelectMany(entry => entry.Value.Select(id => $"{entry.Key}:{id}"));

    /// <summary>A text of no more than some characters, none of which is cut apart.</summary>
    public static string Cut(string text, int most = MostCharacters)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }

    /// <summary>Lines of text, each fit to be shown.</summary>
    public static string Lines(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return VisibleText.Of(text);
        }

        var visible = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            visible.Append(visible.Length == 0 ? "" : "\n").Append(VisibleText.Of(line.TrimEnd('\r')));
        }

        return visible.ToString();
    }
}
