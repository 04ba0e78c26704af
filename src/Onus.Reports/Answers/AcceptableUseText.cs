using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes the policy of acceptable use for people: what it says, what of it shows, and what has to be attested.</summary>
internal sealed class AcceptableUseText(TerminalWriter terminal)
{
    private const int IdWidth = 20;
    private const int Examples = 3;

    public void Write(AcceptableUseExplanation policy)
    {
        var asOf = policy.Sources.FirstOrDefault(source => policy.Cites.Contains(source.Id) && source.Title.Contains(policy.Title, StringComparison.Ordinal))?.AsOf;
        terminal.Paragraph("", $"{policy.Title} ({policy.Id}){(asOf is null ? "" : $", as of {asOf}")}", Style.Bold);
        terminal.Paragraph("  ", policy.Plain);
        terminal.Paragraph("  ", policy.Suspension);
        terminal.Paragraph("  ", policy.Reply);
        terminal.Line();
        terminal.Line(terminal.Paint("WHAT IT SAYS, AND WHAT A PERSON HAS TO ATTEST", Style.Bold));
        foreach (var head in policy.Heads)
        {
            terminal.Paragraph("  ", $"{head.Title}. {head.Means}");
            terminal.Paragraph("    attest  ", $"{head.Attest} [{string.Join(", ", head.Responsibilities)}]", Style.Faint);
            terminal.Paragraph("    seen    ", head.Signals.IsEmpty ? "nothing: no machine sees it" : string.Join(", ", head.Signals), Style.Faint);
        }

        terminal.Line();
        terminal.Line(terminal.Paint("SIGNALS", Style.Bold) + "  what a machine can see of it; none is a breach");
        foreach (var signal in policy.Signals)
        {
            terminal.Paragraph($"  {TerminalWriter.Fit(signal.Id, IdWidth)}", $"{signal.Title}. {signal.Means}");
            terminal.Paragraph($"  {TerminalWriter.Fit("", IdWidth)}", Where(signal), Style.Faint);
        }

        terminal.Line();
        foreach (var responsibility in policy.Responsibilities)
        {
            terminal.Paragraph("  concerns ", $"{responsibility.Id}: {responsibility.Title}");
        }
    }

    private static string Where(SignalText signal) =>
        !signal.Checks.IsEmpty ? $"onus scan: {string.Join(", ", signal.Checks.Take(Examples))}{(signal.Checks.Length > Examples ? $" and {signal.Checks.Length - Examples} more checks" : "")}"
        : !signal.Events.IsEmpty ? $"health events {string.Join(", ", signal.Events.Select(prefix => prefix + "*"))}"
        : $"a live account: {signal.Live}; files do not show it";
}
