using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Onus.Hcl.Functions;

/// <summary>Keeps compiled patterns: the same few are asked of every resource. Bounded, since patterns also come from inputs.</summary>
internal static class RegexCache
{
    private const int Limit = 256;
    private static readonly ConcurrentDictionary<(string Pattern, bool IsWide), Regex> Compiled = new();

    public static Regex Get(string pattern, bool isWide, Func<string, bool, Regex> compile)
    {
        if (Compiled.TryGetValue((pattern, isWide), out var known))
        {
            return known;
        }

        var regex = compile(pattern, isWide);
        if (Compiled.Count >= Limit)
        {
            Compiled.Clear();
        }

        Compiled[(pattern, isWide)] = regex;
        return regex;
    }
}
