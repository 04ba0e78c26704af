namespace Onus.Core.Diagnostics;

/// <summary>Helps where a name is misspelt.</summary>
public static class Spelling
{
    /// <summary>The nearest of some names to one that nobody knows; null when none is near.</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The names.</param>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        var best = known.Select(candidate => (candidate, distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(entry => entry.distance)
            .ThenBy(entry => entry.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.distance <= Math.Max(2, name.Length / 3) ? best.candidate : null;
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
