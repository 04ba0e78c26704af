using System.Collections.Concurrent;

namespace Onus.Hcl.Functions;

/// <summary>Keeps compiled patterns: the same few are asked of every resource. Bounded, since patterns also come from inputs.</summary>
internal static class RegexCache
{
    private const int Limit = 256;
    private static readonly ConcurrentDictionary<string, CompiledPattern> Compiled = new(StringComparer.Ordinal);

    public static CompiledPattern Get(string pattern)
    {
        if (Compiled.TryGetValue(pattern, out var known))
        {
            return known;
        }

        if (Compiled.Count >= Limit)
        {
            Compiled.Clear();
        }

        return Compiled.GetOrAdd(pattern, text => new CompiledPattern(text));
    }
}
