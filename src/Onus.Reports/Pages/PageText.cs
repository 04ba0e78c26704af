using System.Globalization;
using System.Text;
using Onus.Contracts;
using Onus.Contracts.Pages;

namespace Onus.Reports.Pages;

/// <summary>A page as Markdown, from which nothing of the catalogue's texts can break out: they are shown as they are, whatever they hold.</summary>
/// <param name="root">What leads from the page to the site's folder: empty, or <c>../</c>.</param>
internal sealed class PageText(string root)
{
    private readonly StringBuilder _text = new();

    /// <summary>Text in running words.</summary>
    public static string Words(string text)
    {
        text = VisibleText.Of(text);
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? result.Append('\\').Append(c) : result.Append(c);
        }

        return result.ToString().Trim(' ');
    }

    /// <summary>A name as code.</summary>
    public static string Code(string text)
    {
        text = VisibleText.Of(text);
        var fence = new string('`', LongestRun(text, '`') + 1);
        var space = fence.Length > 1 || string.IsNullOrWhiteSpace(text) ? " " : "";
        return text.Length == 0 ? "" : $"{fence}{space}{text}{space}{fence}";
    }

    /// <summary>A word that stands out by its kind, such as a severity or a holder.</summary>
    /// <param name="kind">The kind: one of the style sheet's classes.</param>
    public static string Chip(string word, string kind) => $"*{Words(word)}*{{.chip .{kind}}}";

    /// <summary>Who holds something.</summary>
    public static string Chip(Holder holder) => Chip(
        holder switch { Holder.Aws => "AWS", Holder.Customer => "customer", Holder.Shared => "shared", _ => holder.Name() },
        holder switch { Holder.Aws => "aws", Holder.Customer => "customer", Holder.Shared => "shared", _ => "none" });

    /// <summary>How grave something is.</summary>
    public static string Chip(Severity severity) => Chip(severity.Name(), severity.Name());

    /// <summary>A link to another page.</summary>
    /// <param name="words">Markdown.</param>
    public string Link(string words, string path) => $"[{words}]({root}{path})";

    /// <summary>A link to a check's page, by its id.</summary>
    public string ToCheck(string id) => Link(Code(id), PageAddress.OfCheck(id));

    /// <summary>A link to a responsibility's page.</summary>
    public string ToResponsibility(string id) => Link(Code(id), PageAddress.OfResponsibility(id));

    /// <summary>A link to what is elsewhere; the words alone where the address is none of the web.</summary>
    public static string Outside(string words, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? $"[{words}](<{uri.AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)" : $"{words} \\({Words(address)}\\)";

    /// <summary>A line, and an empty one behind it.</summary>
    /// <param name="markdown">Markdown.</param>
    public PageText Paragraph(string markdown)
    {
        _text.Append(markdown).Append("\n\n");
        return this;
    }

    /// <summary>A heading.</summary>
    /// <param name="level">How deep it is; 1 for the page's own.</param>
    public PageText Heading(int level, string markdown) => Paragraph($"{new string('#', level)} {markdown}");

    /// <summary>Lines of code.</summary>
    /// <param name="language">The language, as style sheets name it.</param>
    public PageText Lines(string language, string code)
    {
        var fence = new string('`', Math.Max(3, LongestRun(code, '`') + 1));
        var lines = code.TrimEnd('\n').Split('\n').Select(line => string.Join("    ", line.Split('\t').Select(VisibleText.Of)));
        return Paragraph($"{fence}{language}\n{string.Join('\n', lines)}\n{fence}");
    }

    /// <summary>A list.</summary>
    /// <param name="items">Markdown of one line each.</param>
    public PageText List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            _text.Append("- ").Append(item).Append('\n');
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>A table; nothing where it has no rows.</summary>
    /// <param name="rows">The cells as Markdown.</param>
    public PageText Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var any = false;
        foreach (var row in rows)
        {
            if (!any)
            {
                any = true;
                _text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", heads)} |\n|{string.Concat(Enumerable.Repeat(" --- |", heads.Count))}\n");
            }

            _text.Append("| ").AppendJoin(" | ", row.Select(cell => cell.Length == 0 ? "&nbsp;" : cell)).Append(" |\n");
        }

        _text.Append(any ? "\n" : "");
        return this;
    }

    /// <summary>What the page rests on, with the dates; nothing where it cites none.</summary>
    public PageText Sources(IEnumerable<Citation> sources)
    {
        var all = sources.DistinctBy(source => source.Id).ToList();
        return all.Count == 0 ? this : Heading(2, "Sources").List(all.Select(Cited));
    }

    public override string ToString() => _text.ToString();

    private static string Cited(Citation source)
    {
        var dates = new[] { source.AsOf.Length > 0 ? $"as of {source.AsOf}" : "", source.Seen.Length > 0 ? $"seen {source.Seen}" : "", source.NotOpened ? "nobody opened it, so what rests on it is derived" : "" };
        var said = string.Join(", ", dates.Where(date => date.Length > 0));
        return Outside(Words(source.Title), source.Url) + (said.Length == 0 ? "" : $" \\({Words(said)}\\)") + (source.Note is { } note ? $" {Words(note)}" : "");
    }

    private static int LongestRun(string text, char sign)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == sign ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
