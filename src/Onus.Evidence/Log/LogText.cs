namespace Onus.Evidence.Log;

/// <summary>The lines of a log's text.</summary>
internal static class LogText
{
    /// <summary>The lines that end, without their ends.</summary>
    /// <param name="torn">What stands behind the last end of a line; empty where nothing does.</param>
    public static List<Range> Lines(ReadOnlySpan<byte> text, out Range torn)
    {
        var lines = new List<Range>();
        var at = 0;
        while (text[at..].IndexOf((byte)'\n') is var length and >= 0)
        {
            lines.Add(at..(at + length));
            at += length + 1;
        }

        torn = at..text.Length;
        return lines;
    }

    /// <summary>Whether a line is one of those by which git marks a conflict.</summary>
    public static bool IsConflictMark(ReadOnlySpan<byte> line) =>
        line.Length >= 7 && line[0] is (byte)'<' or (byte)'=' or (byte)'>' or (byte)'|' && line[..7].IndexOfAnyExcept(line[0]) < 0 && (line.Length == 7 || line[7] is (byte)' ' or (byte)'\r');
}
