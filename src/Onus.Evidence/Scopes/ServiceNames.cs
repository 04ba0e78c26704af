using System.Text.RegularExpressions;
using Onus.Catalog;

namespace Onus.Evidence.Scopes;

/// <summary>Finds the services of the catalogue by what AWS's pages call them. What is not surely one is none.</summary>
/// <param name="given">The ids of services, by the names that people have matched themselves.</param>
internal sealed partial class ServiceNames(ServiceCatalog catalog, IReadOnlyDictionary<string, string> given)
{
    /// <summary>The id of a service; null when none is called so.</summary>
    /// <param name="name">The name on the page, with what stands in brackets behind it.</param>
    /// <param name="code">What it is called in programs, where no other service of the page is called so; empty for none.</param>
    public string? Find(string name, string code)
    {
        var plain = Collapse(Square().Replace(name, " "));
        if (given.TryGetValue(name, out var id) || given.TryGetValue(plain, out id))
        {
            return id;
        }

        var bare = Collapse(Round().Replace(plain, " "));
        foreach (var candidate in new[] { plain, bare }.Concat(Round().Matches(plain).Select(match => match.Groups["in"].Value)))
        {
            if (Known(candidate) is { } known)
            {
                return known;
            }
        }

        return code.Length > 0 && catalog.FindService(code) is { } service ? service.Id : null;
    }

    private string? Known(string name) =>
        name.Length == 0 ? null
        : catalog.FindServiceByName(name)?.Id ?? (Maker().Match(name) is { Success: true } maker && catalog.FindServiceByName(name[maker.Length..]) is { } found ? found.Id : null);

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('*', ' ');

    [GeneratedRegex(@"\[[^\[\]]*\]")]
    private static partial Regex Square();

    [GeneratedRegex(@"\((?<in>[^()]*)\)")]
    private static partial Regex Round();

    [GeneratedRegex("^(Amazon|AWS) ")]
    private static partial Regex Maker();
}
