namespace Onus.Terraform.Evaluation;

/// <summary>A pattern of <c>fileset</c>: <c>*</c>, <c>**</c>, <c>?</c>, <c>[…]</c> and <c>{a,b}</c>.</summary>
internal sealed class Glob
{
    private const int MaxAlternatives = 256;
    private readonly List<string[]> _patterns;

    private Glob(List<string[]> patterns) => _patterns = patterns;

    /// <summary>How many folders deep a match may lie.</summary>
    public int MaxDepth => _patterns.Exists(pattern => Array.IndexOf(pattern, "**") >= 0) ? int.MaxValue : _patterns.Max(pattern => pattern.Length);

    /// <summary>Reads a pattern; null for one with too many alternatives.</summary>
    public static Glob? Parse(string pattern)
    {
        var all = new List<string>();
        return Expand(pattern, all) ? new Glob([.. all.Select(one => one.Split('/').Where(part => part is not ("." or "")).ToArray())]) : null;
    }

    public bool Matches(string path)
    {
        var names = path.Split('/');
        return _patterns.Exists(pattern => Covers(pattern.Length, names.Length, at => pattern[at] == "**", (at, i) => MatchesName(pattern[at], names[i]) ? at + 1 : -1));
    }

    private static bool Expand(string pattern, List<string> all)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : pattern.IndexOf('}', open);
        if (close < 0)
        {
            all.Add(pattern);
            return all.Count <= MaxAlternatives;
        }

        return Array.TrueForAll(pattern[(open + 1)..close].Split(','), part => Expand(pattern[..open] + part + pattern[(close + 1)..], all));
    }

    private static bool MatchesName(string pattern, string name) =>
        Covers(pattern.Length, name.Length, at => pattern[at] == '*', (at, i) => MatchesOne(pattern, at, name[i], out var next) ? next : -1);

    /// <summary>Whether a pattern covers a sequence. Only its last star has to be tried at several places.</summary>
    /// <param name="next">Where the pattern goes on when its part at one place fits the element at another; -1 when it does not.</param>
    private static bool Covers(int patternLength, int length, Func<int, bool> isStar, Func<int, int, int> next)
    {
        var (at, i, star, mark) = (0, 0, -1, 0);
        while (i < length)
        {
            if (at < patternLength && isStar(at))
            {
                (star, mark) = (at++, i);
            }
            else if (at < patternLength && next(at, i) is var after and >= 0)
            {
                at = after;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (at < patternLength && isStar(at))
        {
            at++;
        }

        return at == patternLength;
    }

    private static bool MatchesOne(string pattern, int at, char c, out int next)
    {
        next = at + 1;
        if (pattern[at] == '?')
        {
            return true;
        }

        if (pattern[at] == '\\' && at + 1 < pattern.Length)
        {
            next = at + 2;
            return pattern[at + 1] == c;
        }

        var close = pattern[at] == '[' ? pattern.IndexOf(']', at + 1) : -1;
        if (close < 0)
        {
            return pattern[at] == c;
        }

        next = close + 1;
        var set = pattern.AsSpan(at + 1, close - at - 1);
        var negated = set.Length > 0 && set[0] is '^' or '!';
        if (negated)
        {
            set = set[1..];
        }

        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (c >= set[i] && c <= set[i + 2])
                {
                    return !negated;
                }

                i += 2;
            }
            else if (set[i] == c)
            {
                return !negated;
            }
        }

        return negated;
    }
}
