using System.Buffers;
using System.Text;

namespace Onus.Hcl.Functions;

/// <summary>Words of which a text has one wherever a pattern is found in it: most texts have none, which is told many times faster than by searching for the pattern.</summary>
internal sealed class RegexWords
{
    private const string IgnoringCase = "(?i)";
    private const int MostWords = 64;
    private const int DeepestGroup = 16;
    private const int ShortestWord = 2;

    private readonly SearchValues<string> _words;
    private readonly bool _ignoresCase;

    private RegexWords(IReadOnlyList<string> words, bool ignoresCase)
    {
        All = words;
        _words = SearchValues.Create([.. words], ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        _ignoresCase = ignoresCase;
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Those of a pattern; null where there are none, or too many, or where the pattern has what is not told apart here.</summary>
    /// <param name="pattern">The pattern in RE2's syntax.</param>
    public static RegexWords? Of(string pattern)
    {
        var ignoresCase = pattern.StartsWith(IgnoringCase, StringComparison.Ordinal);
        var rest = pattern.AsSpan(ignoresCase ? IgnoringCase.Length : 0);
        return Alternatives(ref rest, 0, out var words) && rest.IsEmpty && words is not null ? new RegexWords(words, ignoresCase) : null;
    }

    /// <summary>Whether a text may have the pattern.</summary>
    public bool MayBeIn(string text) =>
        text.AsSpan().ContainsAny(_words)
        || (_ignoresCase && !Ascii.IsValid(text)); // Beyond ASCII letters are the same in more ways than one.

    /// <summary>Reads alternatives up to the end, or to the end of the group that they are in.</summary>
    /// <param name="words">One of these is in whatever they match; null where that can't be said.</param>
    /// <returns>Whether it could be read.</returns>
    private static bool Alternatives(ref ReadOnlySpan<char> rest, int depth, out List<string>? words)
    {
        words = [];
        while (true)
        {
            if (!Sequence(ref rest, depth, out var inOne))
            {
                return false;
            }

            if (inOne is null || words?.Count + inOne.Count > MostWords)
            {
                words = null;
            }

            words?.AddRange(inOne!);
            if (!rest.StartsWith("|"))
            {
                return true;
            }

            rest = rest[1..];
        }
    }

    private static bool Sequence(ref ReadOnlySpan<char> rest, int depth, out List<string>? words)
    {
        words = null;
        var run = new StringBuilder();
        while (!rest.IsEmpty && rest[0] is not ('|' or ')'))
        {
            List<string>? atom = null;
            var literal = LiteralAt(rest);
            if (literal is not null)
            {
                rest = rest[(rest[0] == '\\' ? 2 : 1)..];
            }
            else if (rest[0] == '(')
            {
                if (!Group(ref rest, depth, out atom))
                {
                    return false;
                }
            }
            else if (IsOne(rest))
            {
                rest = rest[RegexSize.LengthOf(rest)..];
            }
            else
            {
                return false;
            }

            var (isThere, isOnce) = Repetition(ref rest);
            if (literal is { } character && isThere)
            {
                run.Append(character);
            }

            if (literal is null || !isOnce)
            {
                words = Better(words, run);
            }

            words = isThere ? Better(words, atom) : words;
        }

        words = Better(words, run);
        return true;
    }

    private static bool Group(ref ReadOnlySpan<char> rest, int depth, out List<string>? words)
    {
        words = null;
        var isPlain = !rest.StartsWith("(?");
        if (depth == DeepestGroup || (!isPlain && !rest.StartsWith("(?:")))
        {
            return false;
        }

        rest = rest[(isPlain ? 1 : 3)..];
        if (!Alternatives(ref rest, depth + 1, out words) || !rest.StartsWith(")"))
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    /// <summary>The character that stands for itself at the beginning; null where there is none.</summary>
    private static char? LiteralAt(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '\\' => rest.Length > 1 && char.IsAscii(rest[1]) && (char.IsPunctuation(rest[1]) || char.IsSymbol(rest[1])) ? rest[1] : null,
        '(' or ')' or '[' or '.' or '^' or '$' or '*' or '+' or '?' or '{' or '|' => null,
        var other => char.IsAscii(other) ? other : null,
    };

    /// <summary>Whether a class, an escape or the like stands at the beginning that is one character, or none, and of which <see cref="RegexSize.LengthOf"/> tells the length.</summary>
    private static bool IsOne(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '\\' => rest.Length > 1 && "dDwWsSbBAznrtfva".Contains(rest[1], StringComparison.Ordinal),
        '[' => !rest[..RegexSize.LengthOf(rest)].Contains("[:", StringComparison.Ordinal),
        '*' or '+' or '?' or '{' => false,
        _ => true,
    };

    /// <summary>Whether what comes before is there at all, and there no more than once.</summary>
    private static (bool IsThere, bool IsOnce) Repetition(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IsEmpty ? 0 : rest[0] switch
        {
            '*' or '?' or '+' => 1,
            '{' when RegexSize.Repeats(rest[1..], out _, out var counted) => counted + 1,
            _ => 0,
        };
        if (length == 0)
        {
            return (true, true);
        }

        var isThere = rest[0] == '+';
        rest = rest[length..];
        rest = rest.StartsWith("?") ? rest[1..] : rest;
        return (isThere, false);
    }

    private static List<string>? Better(List<string>? words, StringBuilder run)
    {
        var literal = run.ToString();
        run.Clear();
        return Better(words, literal.Length < ShortestWord ? null : [literal]);
    }

    /// <summary>The one of two sets that fewer texts have something of.</summary>
    private static List<string>? Better(List<string>? left, List<string>? right) =>
        right is null or [] || right.Exists(word => word.Length < ShortestWord) ? left
        : left is null || IsRarer(right, left) ? right
        : left;

    /// <summary>Whether the shortest word of a set is longer than that of another, or as long, and its words are longer on the whole.</summary>
    private static bool IsRarer(List<string> words, List<string> others)
    {
        var (shortest, sum) = Lengths(words);
        var (othersShortest, othersSum) = Lengths(others);
        return shortest > othersShortest || (shortest == othersShortest && (long)sum * others.Count > (long)othersSum * words.Count);
    }

    private static (int Shortest, int Sum) Lengths(List<string> words)
    {
        var (shortest, sum) = (int.MaxValue, 0);
        foreach (var word in words)
        {
            (shortest, sum) = (Math.Min(shortest, word.Length), sum + word.Length);
        }

        return (shortest, sum);
    }
}
