namespace Onus.Text.Editing;

/// <summary>How a text is laid out in lines, so that what comes to it looks like what is there.</summary>
internal sealed class TreeLayout
{
    private readonly string _text;

    public TreeLayout(string text, TextNode root)
    {
        _text = text;
        var breaks = text.Count(sign => sign == '\n');
        HasLines = breaks > 0;
        NewLine = breaks > 0 && text.AsSpan().Count("\r\n") * 2 > breaks ? "\r\n" : "\n";
        Step = StepOf(root, 0) ?? "  ";
    }

    /// <summary>How most lines end.</summary>
    public string NewLine { get; }

    /// <summary>By how much what is inside stands further right.</summary>
    public string Step { get; }

    public bool HasLines { get; }

    /// <summary>Where the line begins that a place is on.</summary>
    public int LineStart(int at) => at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line ends, before its break, on which the last thing before a place stands.</summary>
    public int LineEnd(int behind)
    {
        while (behind > 0 && char.IsWhiteSpace(_text[behind - 1]))
        {
            behind--;
        }

        var end = _text.IndexOf('\n', behind);
        return end < 0 ? _text.Length : end > behind && _text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Where the line begins behind the one on which the last thing before a place stands.</summary>
    public int NextLine(int behind) => _text.IndexOf('\n', LineEnd(behind)) is var end and >= 0 ? end + 1 : _text.Length;

    /// <summary>What has to stand before something so that it begins in the column of a place.</summary>
    /// <param name="ofLine">Whether the beginning of its line is meant instead.</param>
    public string IndentAt(int at, bool ofLine = false)
    {
        var line = _text.AsSpan()[LineStart(at)..at];
        var blank = line.IndexOfAnyExcept(' ', '\t');
        return blank < 0 ? line.ToString() : ofLine ? line[..blank].ToString() : new string(' ', line.Length);
    }

    /// <summary>What has to stand before the dash of an element, of a list whose first element begins at a place.</summary>
    public string DashBefore(int item)
    {
        var start = LineStart(item);
        var dash = _text.LastIndexOf('-', item - 1);
        return dash >= start ? IndentAt(dash) : IndentAt(_text.LastIndexOf('-', Math.Max(item - 1, 0)));
    }

    private string? StepOf(TextNode node, int depth)
    {
        foreach (var member in node.Members)
        {
            if (depth < 8 && member.Value is { Kind: TextNodeKind.Map, Members: [var first, ..] } && LineStart(first.Start) > member.Start)
            {
                var (outer, inner) = (IndentAt(member.Start), IndentAt(first.Start));
                if (inner.Length > outer.Length)
                {
                    return inner[outer.Length..];
                }
            }

            if (depth < 8 && StepOf(member.Value, depth + 1) is { } deeper)
            {
                return deeper;
            }
        }

        return null;
    }
}
