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
        foreach (var (start, other) in new[] { (hunk.OldStart, '+'), (hunk.NewStart, '-') })
        {
            var first = start == 1 ? hunk.Lines.FirstOrDefault(line => line[0] != other) : null;
            var at = first is null ? -1 : hunk.Lines.IndexOf(first);
            if (at >= 0 && lines[at].Length == first!.Length)
            {
                lines[at] = first[0] + ByteOrderMark + first[1..];
            }
        }

        return lines.ToImmutable();
    }

    private static string Name(string side, string file)
    {
        var name = file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;
        return name.StartsWith('/') ? name : $"{side}/{name}";
    }

    /// <summary>A range as patches write it: one of no lines begins behind the line before it.</summary>
    private static string Range(int start, int count) => count == 1 ? $"{start}" : $"{(count == 0 ? start - 1 : start)},{count}";
}
