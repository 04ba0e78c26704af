namespace Onus.Hcl.Functions;

/// <summary>How large a regular expression is when what it repeats is written out: its automaton is as large, however short the pattern.</summary>
internal static class RegexSize
{
    private const long Most = 100_000_000;

    /// <summary>About how many characters, classes and the like it has, repeated ones as often as they are repeated at most.</summary>
    public static long Of(ReadOnlySpan<char> pattern)
    {
        var outer = new Stack<long>();
        var (sum, last) = (0L, 0L);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '(':
                    outer.Push(sum);
                    sum = 0;
                    break;
                case ')' when outer.TryPop(out var before):
                    last = sum;
                    sum = Math.Min(Most, before + last);
                    break;
                case '{' when Repeats(pattern[(i + 1)..], out var most, out var length):
                    sum = Math.Min(Most, sum + (last * Math.Max(0, most - 1)));
                    last = Math.Min(Most, last * most);
                    i += length;
                    break;
                default:
                    i += LengthOf(pattern[i..]) - 1;
                    last = 1;
                    sum++;
                    break;
            }
        }

        while (outer.TryPop(out var before))
        {
            sum += before;
        }

        return Math.Min(Most, sum);
    }

    /// <summary>The length of an escape, a class or a character.</summary>
    public static int LengthOf(ReadOnlySpan<char> atom)
    {
        if (atom[0] != '[')
        {
            return atom[0] == '\\' ? Math.Min(2, atom.Length) : 1;
        }

        var at = atom.StartsWith("[]") ? 2 : atom.StartsWith("[^]") ? 3 : 1;
        while (at < atom.Length && atom[at] != ']')
        {
            at += atom[at] == '\\' ? 2 : 1;
        }

        return Math.Min(atom.Length, at + 1);
    }

    /// <summary>The most of <c>n}</c>, <c>n,}</c> or <c>n,m}</c>.</summary>
    public static bool Repeats(ReadOnlySpan<char> rest, out long most, out int length)
    {
        length = rest.IndexOf('}') + 1;
        most = 0;
        if (length == 0)
        {
            return false;
        }

        var counts = rest[..(length - 1)];
        var comma = counts.IndexOf(',');
        var last = comma < 0 || comma == counts.Length - 1 ? counts.TrimEnd(',') : counts[(comma + 1)..];
        return long.TryParse(last, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out most) && most <= Most;
    }
}
