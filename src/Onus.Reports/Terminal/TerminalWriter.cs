using System.Globalization;
using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>Writes lines for a terminal: colours where they are wanted, and no line wider than the screen.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="colors">Whether to colour.</param>
/// <param name="width">The width in characters.</param>
/// <param name="links">Where places lead to; null for a terminal without links.</param>
public sealed class TerminalWriter(TextWriter output, bool colors, int width = TerminalWriter.DefaultWidth, TerminalLinks? links = null)
{
    /// <summary>The width that everything fits.</summary>
    public const int DefaultWidth = 100;

    /// <summary>The width in characters.</summary>
    public int Width { get; } = width;

    /// <summary>Whether it colours.</summary>
    public bool Colors { get; } = colors;

    /// <summary>Where a place leads to; null where the terminal has no links, or the place is not known.</summary>
    public string? LinkTo(Place? place) => links?.Of(place);

    /// <summary>Where a page is; null where the terminal has no links, or it is none of the web's.</summary>
    public string? LinkTo(string? url) => links is null ? null : TerminalLinks.Of(url);

    /// <summary>An empty line.</summary>
    public void Line() => output.Write('\n');

    /// <summary>A line of text; no wider than the screen.</summary>
    /// <param name="text">The text.</param>
    public void Line(TerminalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        output.Write(Cut(text.ToString(), Width).TrimEnd());
        output.Write('\n');
    }

    /// <summary>A line that is no use in parts, such as an address: it may be wider than the screen.</summary>
    /// <param name="text">The text.</param>
    public void Whole(TerminalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        output.Write(text.ToString());
        output.Write('\n');
    }

    /// <summary>Text broken into lines at spaces; a word longer than a line is broken too.</summary>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="text">The text, without colours.</param>
    /// <param name="style">The style of the text.</param>
    /// <param name="link">Where the text leads to; null for nowhere.</param>
    public void Paragraph(TerminalText first, string text, Style style = Style.Plain, string? link = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        var indent = VisibleLength(first.ToString());
        var lead = first;
        foreach (var line in Wrap(VisibleText.Of(text), Math.Max(Width - indent, 20)))
        {
            Line(lead + (link is null ? Paint(line, style) : TerminalText.Linked(Paint(line, style), link)));
            lead = new string(' ', indent);
        }
    }

    /// <summary>Lines that could be written into the input, as what comes to it.</summary>
    /// <param name="lines">The lines; null for none.</param>
    public void Code(string? lines)
    {
        foreach (var line in lines?.Split('\n') ?? [])
        {
            Line(new string(' ', 16) + Paint("+ " + VisibleText.Of(line), Style.Green));
        }
    }

    /// <summary>Text in a style.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The style.</param>
    public TerminalText Paint(string text, Style style)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Colors && style != Style.Plain && text.Length > 0 ? TerminalText.Painted(text, style) : text;
    }

    /// <summary>A text padded or cut to a width.</summary>
    /// <param name="text">The text, without colours.</param>
    /// <param name="size">The width; negative to align to the right.</param>
    public static string Fit(string text, int size)
    {
        text = VisibleText.Of(text);
        var wanted = Math.Abs(size);
        var cut = Columns.Of(text) > wanted ? string.Concat(text.AsSpan(0, Columns.Fitting(text, 0, Math.Max(wanted - 1, 0))), "…") : text;
        var padding = new string(' ', Math.Max(wanted - Columns.Of(cut), 0));
        return size < 0 ? padding + cut : cut + padding;
    }

    /// <summary>A count with thousands separated.</summary>
    /// <param name="count">The count.</param>
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count in at most so many characters; thousands and millions stand for what would be longer.</summary>
    /// <param name="count">The count.</param>
    /// <param name="size">The width.</param>
    public static string Count(int count, int size)
    {
        var text = Count(count);
        var thousands = Count((count + 500) / 1000) + "k";
        return text.Length <= size ? text
            : thousands.Length <= size ? thousands
            : Count((count + 500_000) / 1_000_000) + "M";
    }

    private static IEnumerable<string> Wrap(string text, int size)
    {
        var line = new StringBuilder();
        var filled = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = Columns.Of(word);
            if (filled > 0 && filled + 1 + width > size)
            {
                yield return line.ToString();
                line.Clear();
                filled = 0;
            }

            var from = 0;
            while (width > size)
            {
                var part = word.Substring(from, Break(word, from, size));
                yield return part;
                from += part.Length;
                width -= Columns.Of(part);
            }

            line.Append(filled == 0 ? "" : " ").Append(word, from, word.Length - from);
            filled += width + (filled == 0 ? 0 : 1);
        }

        yield return line.ToString();
    }

    /// <summary>Where a word that is longer than a line breaks: behind a separator if there is one in the second half, so that nothing gets lost.</summary>
    private static int Break(string word, int from, int size)
    {
        var fitting = Columns.Fitting(word, from, size);
        var at = word.AsSpan(from, fitting).LastIndexOfAny("/.:-_,");
        return at >= fitting / 2 ? at + 1 : fitting;
    }

    private static int VisibleLength(string text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (CodeAt(text, i) is var code and > 0)
            {
                i += code - 1;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var units);
            length += Columns.Of(rune);
            i += units - 1;
        }

        return length;
    }

    /// <summary>The length of the code for a colour or a link that begins at a place, as only we write them; 0 when there is none.</summary>
    private static int CodeAt(string text, int at)
    {
        if (text[at] != '\u001b' || at + 1 >= text.Length)
        {
            return 0;
        }

        if (text.AsSpan(at).StartsWith(TerminalText.LinkStart))
        {
            return text.IndexOf(TerminalText.LinkEnd, at, StringComparison.Ordinal) is var close and > 0 ? close + TerminalText.LinkEnd.Length - at : 0;
        }

        if (text[at + 1] != '[')
        {
            return 0;
        }

        var end = at + 2;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == 'm' ? end - at + 1 : 0;
    }

    private static string Cut(string text, int width)
    {
        if (VisibleLength(text) <= width)
        {
            return text;
        }

        var kept = new StringBuilder();
        var visible = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (CodeAt(text, i) is var code and > 0)
            {
                kept.Append(text, i, code);
                i += code - 1;
            }
            else
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var units);
                visible += Columns.Of(rune);
                if (visible < width)
                {
                    kept.Append(text, i, units);
                }

                i += units - 1;
            }
        }

        return kept.Append('…').ToString();
    }
}

/// <summary>Styles, by their ANSI number.</summary>
public enum Style
{
    /// <summary>As the terminal writes.</summary>
    Plain = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Faint.</summary>
    Faint = 2,

    /// <summary>Red.</summary>
    Red = 31,

    /// <summary>Green.</summary>
    Green = 32,

    /// <summary>Yellow.</summary>
    Yellow = 33,

    /// <summary>Blue.</summary>
    Blue = 34,

    /// <summary>Magenta.</summary>
    Magenta = 35,

    /// <summary>Cyan.</summary>
    Cyan = 36,
}
