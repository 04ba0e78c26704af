using Onus.Contracts.Fixes;

namespace Onus.Reports.Fixes;

/// <summary>Writes changes as suggestion blocks, one a place, as comments of a review on GitHub take them.</summary>
public static class FixSuggestions
{
    /// <summary>Writes the blocks, each below the lines that it is a comment on.</summary>
    public static void Write(FixReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var isFirst = true;
        foreach (var file in report.Files)
        {
            foreach (var (start, end, lines) in file.Hunks.SelectMany(Places))
            {
                var fence = new string('`', Math.Max(3, lines.Select(LongestFence).Append(0).Max() + 1));
                var where = start == end ? $"{file.File}:{start}" : $"{file.File}:{start}-{end}";
                output.Write($"{(isFirst ? "" : "\n")}{where}\n\n{fence}suggestion\n{string.Concat(lines.Select(line => line + "\n"))}{fence}\n");
                isFirst = false;
            }
        }
    }

    /// <summary>The lines that are replaced, with what stands there afterwards. What is only added replaces the line before it, or the one behind it, which is kept.</summary>
    private static IEnumerable<(int Start, int End, List<string> Lines)> Places(FixHunk hunk)
    {
        var number = hunk.OldStart;
        for (var at = 0; at < hunk.Lines.Length;)
        {
            if (hunk.Lines[at][0] == ' ')
            {
                number++;
                at++;
                continue;
            }

            var (first, start, lines) = (at, number, new List<string>());
            for (; at < hunk.Lines.Length && hunk.Lines[at][0] != ' '; at++)
            {
                number += hunk.Lines[at][0] == '-' ? 1 : 0;
                if (hunk.Lines[at][0] == '+')
                {
                    lines.Add(Plain(hunk.Lines[at]));
                }
            }

            if (number > start)
            {
                yield return (start, number - 1, lines);
            }
            else if (first > 0)
            {
                lines.Insert(0, Plain(hunk.Lines[first - 1]));
                yield return (start - 1, start - 1, lines);
            }
            else if (at < hunk.Lines.Length)
            {
                lines.Add(Plain(hunk.Lines[at]));
                yield return (start, start, lines);
            }
        }
    }

    private static string Plain(string line) => line.Split('\n')[0].TrimEnd('\r')[1..];

    private static int LongestFence(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var sign in line)
        {
            run = sign == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest >= 3 ? longest : 0;
    }
}
