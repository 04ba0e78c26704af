using System.Text;
using Onus.Reports.Findings;

namespace Onus.Reports.JUnit;

/// <summary>Text from anywhere in XML 1.0.</summary>
internal static class XmlText
{
    /// <summary>A text as the content of an element, or of an attribute when it is one line.</summary>
    public static string Of(string text)
    {
        text = FindingWords.Lines(text);
        if (text.AsSpan().IndexOfAny("&<>\"\ufffe\uffff") < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\ufffe' => escaped.Append("&lt;U+FFFE&gt;"),
                '\uffff' => escaped.Append("&lt;U+FFFF&gt;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A text as a token: one line, without space around it or doubled in it; never empty.</summary>
    public static string Token(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "-" : Of(FindingWords.Cut(string.Join(' ', words), 1_000));
    }
}
