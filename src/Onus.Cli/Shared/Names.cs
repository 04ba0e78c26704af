using Onus.Catalog;
using Onus.Catalog.Model;

namespace Onus.Cli.Shared;

/// <summary>Finds things of the catalogue by what people call them.</summary>
internal static class Names
{
    public static Service? FindService(ServiceCatalog catalog, string name) =>
        catalog.FindService(name.ToLowerInvariant())
        ?? catalog.Services.FirstOrDefault(service => Same(service.Title, name) || service.Names.Any(other => Same(other, name)))
        ?? catalog.Services.FirstOrDefault(service => service.Title.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase));

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

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

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
