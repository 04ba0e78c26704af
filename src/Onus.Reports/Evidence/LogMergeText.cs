using Onus.Contracts.Evidence;
using Onus.Reports.Terminal;

namespace Onus.Reports.Evidence;

/// <summary>Writes for people what came of joining the branches of an evidence log.</summary>
public static class LogMergeText
{
    /// <summary>Writes it.</summary>
    public static void Write(LogMerge merge, TerminalWriter terminal)
    {
        ArgumentNullException.ThrowIfNull(merge);
        ArgumentNullException.ThrowIfNull(terminal);
        var count = merge.Merges.Length;
        terminal.Paragraph(
            "",
            count > 0 ? $"{merge.Log}: {TerminalWriter.Count(count)} branch{(count == 1 ? " is" : "es are")} joined to the first."
            : merge.Changed ? $"{merge.Log} holds one branch; its lines are put in order again."
            : $"{merge.Log} holds one branch, in order: there is nothing to join.",
            Style.Bold);
        LogHead.Write(merge.Count, merge.Head, null, terminal);
    }
}
