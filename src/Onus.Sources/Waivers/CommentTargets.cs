namespace Onus.Sources.Waivers;

/// <summary>Finds what a comment stands directly above. To be asked in the order of the text, so that a long run of comments is read once.</summary>
/// <param name="isComment">Whether a line, without the spaces before it, is nothing but a comment.</param>
internal sealed class CommentTargets(string text, Func<ReadOnlySpan<char>, bool> isComment)
{
    private int _from;
    private int _target = -1;

    /// <summary>The offset of the first character on the next line that is no comment; -1 for a comment behind something else, or above an empty line.</summary>
    /// <param name="comment">The offset at which the comment begins.</param>
    public int Below(int comment)
    {
        var line = text.AsSpan(0, comment).LastIndexOf('\n') + 1;
        if (text.AsSpan(line, comment - line).ContainsAnyExcept(" \t\uFEFF"))
        {
            return -1;
        }

        if (comment >= _from && comment < _target)
        {
            return _target;
        }

        _from = comment;
        return _target = Next(comment);
    }

    private int Next(int at)
    {
        at += Math.Max(0, text.AsSpan(at).StartsWith("/*") ? text.AsSpan(at).IndexOf("*/") : 0);
        while (text.AsSpan(at).IndexOf('\n') is var end and >= 0)
        {
            at += end + 1;
            var rest = text.AsSpan(at);
            var indent = rest.IndexOfAnyExcept(' ', '\t');
            if (indent < 0 || rest[indent] is '\n' or '\r')
            {
                return -1;
            }

            at += indent;
            if (!isComment(rest[indent..]))
            {
                return at;
            }
        }

        return -1;
    }
}
