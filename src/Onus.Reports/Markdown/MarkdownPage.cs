using System.Text;

namespace Onus.Reports.Markdown;

/// <summary>A page of Markdown that never gets longer than its readers take: what does not fit is counted and said.</summary>
/// <param name="mostRows">The most rows of a table.</param>
/// <param name="limit">The most bytes of the page in UTF-8.</param>
internal sealed class MarkdownPage(int mostRows, int limit = MarkdownPage.Comment)
{
    /// <summary>What GitHub takes as a comment, in characters, of which there are never more than bytes.</summary>
    public const int Comment = 65_536;

    /// <summary>What GitHub takes as the summary of a job, in bytes.</summary>
    public const int JobSummary = 1 << 20;

    /// <summary>What is kept free for the last words.</summary>
    private const int Reserve = 1_536;

    private readonly StringBuilder _text = new();
    private int _size;

    /// <summary>How many rows were left out.</summary>
    public int LeftOut { get; private set; }

    private int Room => limit - Reserve - _size;

    public void Line(string text = "")
    {
        if (SizeOf(text) + 1 <= Room)
        {
            Append(text);
            Append("\n");
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
        if (Room < SizeOf(head) + end.Length)
        {
            LeftOut += rows.Count;
            return;
        }

        Append(head);
        var written = 0;
        foreach (var row in rows.Take(mostRows).Select(cells => $"| {string.Join(" | ", cells)} |\n"))
        {
            if (Room < SizeOf(row) + end.Length + 60)
            {
                break;
            }

            Append(row);
            written++;
        }

        if (written < rows.Count)
        {
            LeftOut += rows.Count - written;
            Append($"\n… and {Terminal.TerminalWriter.Count(rows.Count - written)} more\n");
        }

        Append(end);
    }

    /// <summary>Words behind everything, for which room is always kept.</summary>
    public void Last(string text) => _text.Append(text);

    private static int SizeOf(string text) => Encoding.UTF8.GetByteCount(text);

    private void Append(string text)
    {
        _text.Append(text);
        _size += SizeOf(text);
    }

    public override string ToString() => _text.ToString();
}
