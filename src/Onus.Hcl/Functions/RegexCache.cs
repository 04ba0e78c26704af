using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Onus.Hcl.Functions;

/// <summary>Keeps compiled patterns: the same few are asked of every resource. Bounded, since patterns also come from inputs.</summary>
internal static class RegexCache
{
    private const int Limit = 256;
    private static readonly ConcurrentDictionary<string, Regex> Compiled = new(StringComparer.Ordinal);

    public static Regex Get(string pattern, Func<string, Regex> compile)
    {
        if (Compiled.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var regex = compile(pattern);
        if (Compiled.Count >= Limit)
        {
            Compiled.Clear();
        }

        Compiled[pattern] = regex;
        return regex;
    }
}
