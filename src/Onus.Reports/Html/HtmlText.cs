using System.Globalization;
using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>Text from inputs in a page: visible, of bounded length, and never markup.</summary>
internal static class HtmlText
{
    /// <summary>The most characters of a name.</summary>
    public const int Name = 240;

    /// <summary>The most characters of a sentence, a value or a remedy.</summary>
    public const int Words = 2400;

    /// <summary>A text as it is shown: cut, with how much was left out, and with nothing in it that steers or hides.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="lines">Whether it may have several lines.</param>
    public static string Shown(string text, int most = Name, bool lines = false)
    {
        if (text.Length > most)
        {
            var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
            text = string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, end)}… ({text.Length - end:#,0} more characters)");
        }

        return lines && text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(VisibleText.Of)) : VisibleText.Of(text);
    }

    /// <summary>A text that comes from an input, as markup that shows it.</summary>
    public static string Of(string text) => Escaped(Shown(text));

    /// <summary>A number with its thousands apart.</summary>
    public static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number, and the word for what is counted.</summary>
    public static string Count(int count, string word) => $"{Count(count)} {word}{(count == 1 ? "" : "s")}";

    private static string Escaped(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
