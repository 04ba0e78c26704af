namespace Onus.Hcl.Functions;

/// <summary>
/// In how many ways a search that goes back and tries again may go through a text. Where they are few, the plain engine of .NET, which is built a hundred times faster,
/// finds what the one that never goes back finds.
/// </summary>
/// <param name="Choices">How many ways alternatives and what may be left out make together.</param>
/// <param name="Degree">How many parts, the beginning among them, may end at any place of the text.</param>
internal readonly record struct RegexPaths(long Choices, int Degree)
{
    private const long Few = 200_000;
    private static readonly RegexPaths Countless = new(long.MaxValue, 0);

    /// <summary>Whether they are few in a text.</summary>
    /// <param name="length">The length of the text.</param>
    public bool AreFew(int length)
    {
        var ways = Choices;
        for (var i = 0; i < Degree && ways <= Few; i++)
        {
            ways *= length + 1L;
        }

        return ways <= Few;
    }

    /// <summary>Those of a pattern; countless where a group repeats, or where the pattern has what is not told apart here.</summary>
    /// <param name="pattern">The pattern in RE2's syntax, of a length that patterns may have.</param>
    public static RegexPaths Of(ReadOnlySpan<char> pattern)
    {
        if (pattern.StartsWith("(?i)"))
        {
            pattern = pattern[4..];
        }

        var outer = new Stack<int>();
        var (choices, degree, alternatives, isGroup) = (1L, 0, 1, false);
        for (var i = 0; i < pattern.Length && choices <= Few; i++)
        {
            switch (pattern[i])
            {
                case '(' when pattern[(i + 1)..].StartsWith("?:"):
                    i += 2;
                    (alternatives, isGroup) = (Open(outer, alternatives), false);
                    break;
                case '(' when !pattern[(i + 1)..].StartsWith("?"):
                    (alternatives, isGroup) = (Open(outer, alternatives), false);
                    break;
                case ')' when outer.TryPop(out var before):
                    (choices, alternatives, isGroup) = (choices * alternatives, before, true);
                    break;
                case '|':
                    (alternatives, isGroup) = (alternatives + 1, false);
                    break;
                case '?':
                    choices *= 2;
                    break;
                case '*' or '+' when !isGroup:
                    degree++;
                    break;
                case '{' when !isGroup && RegexSize.Repeats(pattern[(i + 1)..], out _, out var length):
                    degree += pattern.Slice(i, length).Contains(',') ? 1 : 0;
                    i += length;
                    break;
                case '(' or ')' or '*' or '+':
                case '{' when isGroup:
                case '\\' when pattern[(i + 1)..].StartsWith("Q"):
                    return Countless;
                default:
                    i += RegexSize.LengthOf(pattern[i..]) - 1;
                    isGroup = false;
                    break;
            }
        }

        var isAnchored = alternatives == 1 && pattern.StartsWith("^");
        return outer.Count > 0 ? Countless : new RegexPaths(choices * alternatives, isAnchored ? degree : degree + 1);
    }

    private static int Open(Stack<int> outer, int alternatives)
    {
        outer.Push(alternatives);
        return 1;
    }
}
