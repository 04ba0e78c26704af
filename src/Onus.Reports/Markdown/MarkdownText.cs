using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Markdown;

/// <summary>Text from inputs in Markdown: shown as it is, whatever it holds. It can't make markup, links or mentions.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]|~$";

    /// <summary>Text in running words.</summary>
    public static string Words(string text)
    {
        text = VisibleText.Of(text);
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '@':
                    result.Append("@<!-- -->");
                    break;
                case '#':
                    result.Append("#<!-- -->");
                    break;
                case ':' when text.AsSpan(i).StartsWith("://"):
                    result.Append("&#58;");
                    break;
                case '.' when i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase):
                    result.Append("&#46;");
                    break;
                default:
                    result.Append(Special.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>A line of code that keeps the place where it begins.</summary>
    public static string Indented(string line)
    {
        var text = line.TrimStart(' ');
        return string.Concat(Enumerable.Repeat("&nbsp;", line.Length - text.Length)) + (text.Length == 0 ? "" : Code(text));
    }

    /// <summary>A name as code, fit for a cell of a table.</summary>
    public static string Code(string text)
    {
        text = VisibleText.Of(text);
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var space = longest > 0 || string.IsNullOrWhiteSpace(text) ? " " : "";
        return $"{fence}{space}{text.Replace("|", "\\|", StringComparison.Ordinal)}{space}{fence}";
    }
}
