using System.Collections.Immutable;
using Onus.Contracts.Fixes;

namespace Onus.Reports.Fixes;

/// <summary>Writes changes as a patch, as <c>git apply</c> and <c>patch -p1</c> take it.</summary>
public static class FixPatch
{
    private const string ByteOrderMark = "\ufeff";

    /// <summary>Writes a patch of all files whose lines may be shown.</summary>
    public static void Write(FixReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var file in report.Files.Where(file => file.Hunks.Length > 0))
        {
            output.Write($"--- {Name("a", file.File)}\n+++ {Name("b", file.File)}\n");
            foreach (var hunk in file.Hunks)
            {
                output.Write($"@@ -{Range(hunk.OldStart, hunk.OldCount)} +{Range(hunk.NewStart, hunk.NewCount)} @@\n");
                var lines = file.BeginsWithMark ? Marked(hunk) : hunk.Lines;
                foreach (var line in lines)
                {
                    output.Write(line + "\n");
                }
            }
        }
    }

    /// <summary>The lines with the byte order mark before the first line of the file, on each side of the change.</summary>
    private static ImmutableArray<string> Marked(FixHunk hunk)
    {
        var lines = hunk.Lines.ToBuilder();
        Mark(lines, hunk.OldStart, '+');
        Mark(lines, hunk.NewStart, '-');
        return lines.ToImmutable();
    }

    /// <summary>Marks the first line of one side, unless it is the other's too and marked already.</summary>
    /// <param name="other">What is before lines of the other side alone.</param>
    private static void Mark(ImmutableArray<string>.Builder lines, int start, char other)
    {
        for (var i = 0; start == 1 && i < lines.Count; i++)
        {
            if (lines[i][0] != other)
            {
                lines[i] = lines[i][1..].StartsWith(ByteOrderMark, StringComparison.Ordinal) ? lines[i] : lines[i][0] + ByteOrderMark + lines[i][1..];
                return;
            }
        }
    }

    private static string Name(string side, string file)
    {
        var name = file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;
        return name.StartsWith('/') ? name : $"{side}/{name}";
    }

    /// <summary>A range as patches write it: one of no lines begins behind the line before it.</summary>
    private static string Range(int start, int count) => count == 1 ? $"{start}" : $"{(count == 0 ? start - 1 : start)},{count}";
}
