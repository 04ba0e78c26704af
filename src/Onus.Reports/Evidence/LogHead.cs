using Onus.Reports.Terminal;

namespace Onus.Reports.Evidence;

/// <summary>Writes what tells one state of an evidence log from all others: how many entries, and the hash of the last.</summary>
internal static class LogHead
{
    /// <summary>Writes it.</summary>
    /// <param name="signed">How many are signed; null where that is not said.</param>
    public static void Write(int count, string head, int? signed, TerminalWriter terminal)
    {
        terminal.Line($"  count  {TerminalWriter.Count(count)}{(signed is { } some ? $" ({TerminalWriter.Count(some)} signed)" : "")}");
        terminal.Whole($"  head   {head}");
    }
}
