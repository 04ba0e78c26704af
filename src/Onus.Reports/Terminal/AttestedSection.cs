using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What people attest: who, until when, and whether it counts.</summary>
internal sealed class AttestedSection(AssessmentResult result, AssessmentSummary summary, TerminalWriter terminal, TerminalOptions options)
{
    private const int StateWidth = 14;

    public void Write()
    {
        if (result.Attestations.IsEmpty)
        {
            return;
        }

        var (attested, expired) = (summary.All[ObligationStatus.Attested], summary.All[ObligationStatus.Expired]);
        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("ATTESTED", Style.Bold) + "  ",
            $"{TerminalWriter.Count(attested)} obligation{TerminalReport.Plural(attested)} of yours by people, which nothing else verifies"
            + (expired > 0 ? $"; {TerminalWriter.Count(expired)} no longer: what was attested has expired" : ""));
        var shown = result.Attestations.OrderByDescending(item => Rank(item.State)).ThenBy(item => item.Name, StringComparer.Ordinal).ToList();
        foreach (var item in shown.Take(options.Most))
        {
            Write(item);
        }

        DifferenceTerminal.More(terminal, shown.Count - options.Most);
    }

    private void Write(AttestationNote item)
    {
        var lead = "  " + terminal.Paint(TerminalWriter.Fit(item.State.Name(), StateWidth), Color(item.State));
        terminal.Paragraph(lead, $"{item.Name}: {item.Owner}, until {item.ValidUntil}; {string.Join(", ", item.Responsibilities)} of {item.Scope}: {TerminalWriter.Count(item.Obligations)} obligation{TerminalReport.Plural(item.Obligations)}{Reach(item)}");
        var indent = new string(' ', StateWidth + 2);
        terminal.Paragraph(indent, item.Statement, Style.Faint);
        if (item.Reason is { } reason)
        {
            terminal.Paragraph(indent, char.ToUpperInvariant(reason[0]) + reason[1..] + ".", Color(item.State));
        }
    }

    private static string Reach(AttestationNote item) => (item.Audience, item.Reached) switch
    {
        (null, null) => "",
        ({ } audience, { } share) => $"; {share}% of {audience} reached",
        ({ } audience, null) => $"; for {audience}",
        (null, { } share) => $"; {share}% reached",
    };

    private static int Rank(RecordState state) => state switch
    {
        RecordState.NotRecorded => 3,
        RecordState.Expired => 2,
        RecordState.Ahead => 0,
        _ => 1,
    };

    private static Style Color(RecordState state) => state switch
    {
        RecordState.Current => Style.Green,
        RecordState.Ahead => Style.Cyan,
        RecordState.Expired => Style.Red,
        _ => Style.Yellow,
    };
}
