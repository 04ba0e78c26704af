using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>A block of the catalogue on the screen, as it is written.</summary>
public static class CatalogBlockText
{
    /// <summary>Writes a block with its place; of a check what its folder's crosswalk says, and the level.</summary>
    public static void Write(CatalogBlock block, TerminalWriter terminal)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(terminal);
        Write(new CatalogPassage(block.File, block.Line, block.Text), terminal);
        if (block.Check is not { } check)
        {
            return;
        }

        if (check.Crosswalk is { } crosswalk)
        {
            Write(crosswalk, terminal);
        }

        terminal.Line(terminal.Paint($"# level: {check.Level}", Style.Faint));
    }

    private static void Write(CatalogPassage passage, TerminalWriter terminal)
    {
        terminal.Line(terminal.Paint($"# {passage.File}:{passage.Line}", Style.Faint));
        foreach (var line in passage.Text.TrimEnd('\n').Split('\n'))
        {
            terminal.Whole(line);
        }
    }
}
