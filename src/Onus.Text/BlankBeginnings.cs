namespace Onus.Text;

/// <summary>
/// Literal and folded blocks that begin with an indented blank line: YAML takes them when the line has no more spaces than the block, the library that scans it does not.
/// The spaces are moved behind the block's mark, where they mean nothing, so that all else stays at its offset.
/// </summary>
internal static class BlankBeginnings
{
    /// <summary>The text in which blocks begin with empty lines; null when there is nothing to move.</summary>
    public static string? Mend(string text)
    {
        char[]? mended = null;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            var header = TrimmedEnd(text, at, end);
            at = end + 1;
            if (!IsHeader(text.AsSpan(0, header)))
            {
                continue;
            }

            // What follows, up to the first line that holds something.
            var content = at;
            var widest = 0;
            while (content < text.Length && TrimmedEnd(text, content, EndOf(text, content)) == content)
            {
                widest = Math.Max(widest, Spaces(text, content));
                content = EndOf(text, content) + 1;
            }

            if (widest > 0 && content < text.Length && widest <= Spaces(text, content))
            {
                mended ??= text.ToCharArray();
                Move(mended, header, content);
                at = content;
            }
        }

        return mended is null ? null : new string(mended);
    }

    /// <summary>Puts the spaces of a stretch before its line breaks.</summary>
    private static void Move(char[] text, int from, int to)
    {
        var breaks = text.AsSpan(from, to - from).ToString().Replace(" ", "", StringComparison.Ordinal);
        text.AsSpan(from, to - from - breaks.Length).Fill(' ');
        breaks.CopyTo(text.AsSpan(to - breaks.Length));
    }

    /// <summary>Whether a line ends with the mark of a block that says nothing of its indentation.</summary>
    private static bool IsHeader(ReadOnlySpan<char> line)
    {
        if (line is [.., '+' or '-'])
        {
            line = line[..^1];
        }

        return line is [.., ' ' or '\t' or '\n', '|' or '>'];
    }

    private static int EndOf(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int TrimmedEnd(string text, int from, int end)
    {
        while (end > from && text[end - 1] is ' ' or '\r')
        {
            end--;
        }

        return end;
    }

    private static int Spaces(string text, int at)
    {
        var count = 0;
        while (at + count < text.Length && text[at + count] == ' ')
        {
            count++;
        }

        return count;
    }
}
