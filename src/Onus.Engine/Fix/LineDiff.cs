using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Fixes;
using Onus.Core.Secrets;

namespace Onus.Engine.Fix;

/// <summary>Tells by which lines two texts differ.</summary>
internal static class LineDiff
{
    /// <summary>What stands behind the last line of a text that ends without a line feed, as patches say it.</summary>
    private const string NoFeed = "\n\\ No newline at end of file";
    private const int Context = 3;
    private const int MostChanges = 3000;

    /// <summary>The file with its changed lines.</summary>
    public static FixedFile Of(string file, string before, string after)
    {
        var (old, made) = (Lines(before), Lines(after));
        var hunks = Hunks(Steps(old, made), old, made);
        return hunks.Any(hunk => hunk.Lines.Any(line => line[0] != ' ' && IsHidden(line))) ? new FixedFile(file, []) { Withheld = true } : new FixedFile(file, hunks);
    }

    /// <summary>Whether a line may not be shown: it holds a secret, or something that would show as something else.</summary>
    private static bool IsHidden(string line)
    {
        var text = line.Split('\n')[0].TrimEnd('\r').Replace('\t', ' ');
        return Redaction.Of(text) != text || VisibleText.Of(text) != text;
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        if (lines[^1].Length == 0)
        {
            return lines[..^1];
        }

        lines[^1] += NoFeed;
        return lines;
    }

    /// <summary>Which lines are kept (<c>' '</c>), taken away and added, by the shortest way from one text to the other; by replacing all that differs where that is long.</summary>
    private static List<(char Kind, int Old, int New)> Steps(string[] old, string[] made)
    {
        var head = 0;
        while (head < old.Length && head < made.Length && old[head] == made[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < old.Length - head && tail < made.Length - head && old[^(tail + 1)] == made[^(tail + 1)])
        {
            tail++;
        }

        var steps = Enumerable.Range(0, head).Select(at => (' ', at, at)).ToList();
        steps.AddRange(Middle(old.AsSpan(head, old.Length - head - tail), made.AsSpan(head, made.Length - head - tail)).Select(step => (step.Kind, step.Old + head, step.New + head)));
        steps.AddRange(Enumerable.Range(0, tail).Select(at => (' ', old.Length - tail + at, made.Length - tail + at)));
        return steps;
    }

    /// <summary>Myers's way: by as few changes as possible.</summary>
    private static List<(char Kind, int Old, int New)> Middle(ReadOnlySpan<string> old, ReadOnlySpan<string> made)
    {
        var most = Math.Min(old.Length + made.Length, MostChanges);
        var furthest = new int[(2 * most) + 3];
        var rounds = new List<int[]>();
        for (var changes = 0; changes <= most; changes++)
        {
            rounds.Add([.. furthest]);
            for (var k = -changes; k <= changes; k += 2)
            {
                var at = k + most + 1;
                var x = k == -changes || (k != changes && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < old.Length && x - k < made.Length && old[x] == made[x - k])
                {
                    x++;
                }

                furthest[at] = x;
                if (x >= old.Length && x - k >= made.Length)
                {
                    return Back(rounds, old.Length, made.Length, most);
                }
            }
        }

        return [.. Enumerable.Range(0, old.Length).Select(at => ('-', at, 0)), .. Enumerable.Range(0, made.Length).Select(at => ('+', 0, at))];
    }

    private static List<(char Kind, int Old, int New)> Back(List<int[]> rounds, int x, int y, int most)
    {
        var steps = new List<(char, int, int)>();
        for (var changes = rounds.Count - 1; changes >= 0; changes--)
        {
            var (furthest, k) = (rounds[changes], x - y);
            var at = k + most + 1;
            var before = k == -changes || (k != changes && furthest[at - 1] < furthest[at + 1]) ? k + 1 : k - 1;
            var (oldX, oldY) = changes == 0 ? (0, 0) : (furthest[before + most + 1], furthest[before + most + 1] - before);
            while (x > oldX && y > oldY)
            {
                steps.Add((' ', --x, --y));
            }

            if (changes > 0)
            {
                steps.Add(x == oldX ? ('+', x, --y) : ('-', --x, y));
            }
        }

        steps.Reverse();
        return steps;
    }

    private static ImmutableArray<FixHunk> Hunks(List<(char Kind, int Old, int New)> steps, string[] old, string[] made)
    {
        var hunks = ImmutableArray.CreateBuilder<FixHunk>();
        var (passed, behindOld, behindNew) = (0, 0, 0);
        for (var at = 0; at < steps.Count;)
        {
            var first = steps.FindIndex(at, step => step.Kind != ' ');
            if (first < 0)
            {
                break;
            }

            var last = first;
            for (var next = first; next >= 0 && next - last <= 2 * Context; next = steps.FindIndex(last + 1, step => step.Kind != ' '))
            {
                last = next;
            }

            // Lines around that hold a secret are left out, and all beyond them.
            var (start, end) = (first, last);
            while (start > at && start > first - Context && !IsHidden(old[steps[start - 1].Old]))
            {
                start--;
            }

            while (end + 1 < steps.Count && end < last + Context && !IsHidden(old[steps[end + 1].Old]))
            {
                end++;
            }

            var shown = steps[start..(end + 1)];
            for (; passed < start; passed++)
            {
                behindOld += steps[passed].Kind == '+' ? 0 : 1;
                behindNew += steps[passed].Kind == '-' ? 0 : 1;
            }

            hunks.Add(new FixHunk(behindOld + 1, behindNew + 1, [.. shown.Select(step => step.Kind + (step.Kind == '+' ? made[step.New] : old[step.Old]))]));
            at = last + 1;
        }

        return hunks.ToImmutable();
    }
}
