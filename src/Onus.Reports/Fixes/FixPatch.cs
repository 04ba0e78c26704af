using Onus.Contracts.Fixes;

namespace Onus.Reports.Fixes;

/// <summary>Writes changes as a patch, as <c>git apply</c> and <c>patch -p1</c> take it.</summary>
public static class FixPatch
{
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
                foreach (var line in hunk.Lines)
                {
                    output.Write(line + "\n");
                }
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
