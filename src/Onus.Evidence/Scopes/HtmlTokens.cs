using System.Net;

namespace Onus.Evidence.Scopes;

/// <summary>A piece of HTML.</summary>
/// <param name="Tag">The name of the tag in small letters; empty for text.</param>
/// <param name="IsEnd">Whether it is the end of an element.</param>
/// <param name="Text">The text, with its references resolved; empty for a tag.</param>
internal readonly record struct HtmlToken(string Tag, bool IsEnd, string Text);

/// <summary>Takes HTML apart into tags and texts, in one pass. Any text is taken: what is no tag is text, and what is never closed ends with the page. Scripts and styles are passed over; nothing is fetched or run.</summary>
internal static class HtmlTokens
{
    private const int LongestName = 20;
    private static readonly string[] Unread = ["script", "style", "template", "noscript", "svg", "textarea"];

    /// <summary>The pieces, in their order.</summary>
    public static IEnumerable<HtmlToken> Of(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var next = html.IndexOf('<', at);
            var end = next < 0 ? html.Length : next;
            if (end > at)
            {
                yield return new HtmlToken("", IsEnd: false, WebUtility.HtmlDecode(html[at..end]));
            }

            if (next < 0)
            {
                yield break;
            }

            var isEnd = next + 1 < html.Length && html[next + 1] == '/';
            var name = NameAt(html, next + (isEnd ? 2 : 1));
            if (name.Length == 0)
            {
                at = Passed(html, next);
                if (at == next + 1)
                {
                    yield return new HtmlToken("", IsEnd: false, "<");
                }

                continue;
            }

            at = EndOfTag(html, next + 1);
            if (!isEnd && Unread.Contains(name))
            {
                var close = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
                at = close < 0 ? html.Length : EndOfTag(html, close + 1);
                continue;
            }

            yield return new HtmlToken(name, isEnd, "");
        }
    }

    private static string NameAt(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < LongestName && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return end > at && char.IsAsciiLetter(html[at]) ? html[at..end].ToLowerInvariant() : "";
    }

    /// <summary>Where a comment or a declaration ends; behind the bracket of what is neither.</summary>
    private static int Passed(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
        {
            return html.IndexOf("-->", at + 4, StringComparison.Ordinal) is var end and >= 0 ? end + 3 : html.Length;
        }

        return at + 1 < html.Length && html[at + 1] is '!' or '?' or '/' ? EndOfTag(html, at + 1) : at + 1;
    }

    /// <summary>Where a tag ends, quoted values looked through.</summary>
    private static int EndOfTag(string html, int at)
    {
        while (at < html.Length)
        {
            var mark = html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (mark < 0)
            {
                return html.Length;
            }

            at += mark + 1;
            if (html[at - 1] == '>')
            {
                return at;
            }

            at = html.IndexOf(html[at - 1], at) is var close and >= 0 ? close + 1 : html.Length;
        }

        return html.Length;
    }
}
