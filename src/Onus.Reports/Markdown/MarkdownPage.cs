using System.Text;

namespace Onus.Reports.Markdown;

/// <summary>A page of Markdown that never gets longer than a comment may be: what does not fit is counted and said.</summary>
/// <param name="mostRows">The most rows of a table.</param>
internal sealed class MarkdownPage(int mostRows)
{
    /// <summary>GitHub takes 65,536 characters; what is kept free is for the last words.</summary>
    public const int Limit = 65_536;

    private const int Reserve = 1_536;
    private readonly StringBuilder _text = new();

    /// <summary>How many rows were left out.</summary>
    public int LeftOut { get; private set; }

    private int Room => Limit - Reserve - _text.Length;

    public void Line(string text = "")
    {
        if (text.Length + 1 <= Room)
        {
            _text.Append(text).Append('\n');
        }
    }

    /// <summary>A table below a heading; nothing when it has no rows.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="columns">The heads of the columns.</param>
    /// <param name="rows">The rows, ready as Markdown.</param>
    /// <param name="collapsed">Whether it can be opened and is closed at first.</param>
    public void Table(string title, IReadOnlyList<string> columns, IReadOnlyCollection<IReadOnlyList<string>> rows, bool collapsed)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var begin = collapsed ? $"\n<details>\n<summary>{title}</summary>\n\n" : $"\n### {title}\n\n";
        var end = collapsed ? "\n</details>\n" : "";
        var head = $"{begin}| {string.Join(" | ", columns)} |\n|{string.Concat(Enumerable.Repeat(" --- |", columns.Count))}\n";
        if (Room < head.Length + end.Length)
        {
            LeftOut += rows.Count;
            return;
        }

        _text.Append(head);
        var written = 0;
        foreach (var row in rows.Take(mostRows).Select(cells => $"| {string.Join(" | ", cells)} |\n"))
        {
            if (Room < row.Length + end.Length + 60)
            {
                break;
            }

            _text.Append(row);
            written++;
        }

        if (written < rows.Count)
        {
            LeftOut += rows.Count - written;
            _text.Append($"\n… and {Terminal.TerminalWriter.Count(rows.Count - written)} more\n");
        }

        _text.Append(end);
    }

    /// <summary>Words behind everything, for which room is always kept.</summary>
    public void Last(string text) => _text.Append(text);

    public override string ToString() => _text.ToString();
}
