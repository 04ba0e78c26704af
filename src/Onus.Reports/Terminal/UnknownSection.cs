using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What can't be told, by the reason, with some of what waits for it: the way to say more is to give what is missing.</summary>
internal sealed class UnknownSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal, TerminalOptions options)
{
    private const int Most = 8;
    private const int MostNames = 3;
    private const int Examined = 5_000;
    private readonly Dictionary<string, Waiting> _reasons = new(StringComparer.Ordinal);

    public void Write()
    {
        var total = summary.Findings[FindingStatus.Unknown.Name()] - summary.HiddenUnknowns;
        if (total == 0)
        {
            return;
        }

        Gather();
        terminal.Line();
        terminal.Paragraph(terminal.Paint("UNKNOWN", Style.Bold) + "  ", $"{TerminalWriter.Count(total)} verdict{TerminalReport.Plural(total)} wait{(total == 1 ? "s" : "")} for what the input does not say; none of them counts as met");
        var sorted = _reasons.OrderByDescending(entry => entry.Value.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        foreach (var (reason, waiting) in sorted.Take(options.All ? int.MaxValue : Most))
        {
            terminal.Paragraph(terminal.Paint(TerminalWriter.Fit(TerminalWriter.Count(waiting.Count), -8), Style.Yellow) + "  ", Sentence(reason, waiting.Code));
            terminal.Paragraph(new string(' ', 10), waiting.ToString(), Style.Faint);
        }

        if (!options.All && sorted.Count > Most)
        {
            terminal.Line(terminal.Paint($"          … and {TerminalWriter.Count(sorted.Count - Most)} more reasons: --all shows them", Style.Faint));
        }

        Hint("has no default", "--parameter NAME=VALUE or --parameter-file FILE gives parameters.");
        Hint("that is deployed to", "--region and --account say where it is deployed to.");
    }

    /// <summary>Reasons are worked out again for each verdict; an estate's worth of them says no more than a part.</summary>
    private void Gather()
    {
        foreach (var finding in result.Shown(FindingStatus.Unknown).Take(options.All ? int.MaxValue : Examined))
        {
            var doubt = finding.Details.Doubt;
            var text = doubt?.Detail ?? "it can't be told";
            if (!_reasons.TryGetValue(text, out var waiting))
            {
                _reasons[text] = waiting = new Waiting(doubt?.Code);
            }

            waiting.Add($"{finding.Resource.Address} {finding.Rule.Id}");
        }
    }

    private void Hint(string sign, string hint)
    {
        if (_reasons.Keys.Any(reason => reason.Contains(sign, StringComparison.Ordinal)))
        {
            terminal.Line(terminal.Paint("          " + hint, Style.Faint));
        }
    }

    /// <summary>Reasons that only name what is missing say more with these words before them.</summary>
    private static string Sentence(string reason, UnknownCode? code) =>
        !reason.StartsWith("the ", StringComparison.Ordinal) ? reason
        : (code == UnknownCode.Stated ? "not known: " : "not known before it is deployed: ") + reason;

    /// <summary>How many verdicts wait for one thing, and the first of them.</summary>
    /// <param name="code">Why that is not known.</param>
    private sealed class Waiting(UnknownCode? code)
    {
        private readonly List<string> _names = [];

        /// <summary>Why it is not known.</summary>
        public UnknownCode? Code => code;

        public int Count { get; private set; }

        public void Add(string name)
        {
            Count++;
            if (_names.Count < MostNames)
            {
                _names.Add(name);
            }
        }

        public override string ToString() => string.Join(", ", _names) + (Count > _names.Count ? $", and {TerminalWriter.Count(Count - _names.Count)} more" : "");
    }
}
