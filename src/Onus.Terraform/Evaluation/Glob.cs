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
        return _patterns.Exists(pattern => Matches(pattern, 0, names, 0));
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

    private static bool Matches(string[] pattern, int at, string[] names, int name)
    {
        // Only the last ** has to be tried at several places, as with * below.
        var (star, mark) = (-1, 0);
        while (name < names.Length)
        {
            if (at < pattern.Length && pattern[at] == "**")
            {
                (star, mark) = (at++, name);
            }
            else if (at < pattern.Length && MatchesName(pattern[at], names[name]))
            {
                at++;
                name++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                name = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == "**")
        {
            at++;
        }

        return at == pattern.Length;
    }

    private static bool MatchesName(string pattern, string name)
    {
        var (at, i, star, mark) = (0, 0, -1, 0);
        while (i < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, mark) = (at++, i);
            }
            else if (at < pattern.Length && MatchesOne(pattern, at, name[i], out var next))
            {
                at = next;
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

        while (at < pattern.Length && pattern[at] == '*')
        {
            at++;
        }

        return at == pattern.Length;
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
