using Onus.Assessment.Policies;
using Onus.Assessment.Relations;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>
/// Finds quickly which of many things may name a target: all of which <see cref="AccessTarget"/> says so, and perhaps a few more. Things are numbers, which are added in ascending order.
/// </summary>
internal sealed class NameIndex
{
    private static readonly char[] Delimiters = [':', '/', '*'];
    private readonly Dictionary<string, List<int>> _byTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byPiece = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WildPart>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WildPart> _wild = new(StringComparer.Ordinal);
    private int _longestBeginning;

    /// <summary>Adds what a value refers to anywhere in it.</summary>
    public void AddReferred(Value value, int number) => AddReferred(value, number, 0);

    /// <summary>Adds what a value refers to anywhere in it, and where it is a text, the names in it.</summary>
    public void AddNamed(Value value, int number)
    {
        AddReferred(value, number, 0);
        if (value is not StringValue { Value: var text })
        {
            return;
        }

        foreach (var piece in text.Split(Delimiters, StringSplitOptions.RemoveEmptyEntries))
        {
            Add(_byPiece, piece, number);
        }

        foreach (var part in text.StartsWith("arn:", StringComparison.Ordinal) ? text.Split(':', '/') : [])
        {
            if (part.AsSpan().ContainsAny('*', '?') && part.AsSpan().Trim('*').Length > 0)
            {
                AddWild(part, number);
            }
        }
    }

    /// <summary>Collects the numbers of what may name a target.</summary>
    /// <param name="targets">What others call it.</param>
    /// <param name="names">The names of it that are looked for in texts.</param>
    /// <param name="found">What they go to.</param>
    /// <param name="tryPatterns">Whether patterns are tried that may take in a name, by how they begin.</param>
    /// <returns>How many things have patterns that begin as a name does.</returns>
    public int Find(IEnumerable<string> targets, IEnumerable<string> names, NumberSet found, bool tryPatterns = true)
    {
        var patterns = 0;
        foreach (var target in targets)
        {
            found.Add(_byTarget.GetValueOrDefault(target, []));
        }

        foreach (var name in names)
        {
            // Whatever has the name in it has all pieces of the name among its own; the last one tells most.
            found.Add(name.Split(Delimiters, StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? _byPiece.GetValueOrDefault(last, []) : _byPiece.Values.SelectMany(numbers => numbers));
            var upper = Upper(name);
            for (var length = 0; length <= Math.Min(upper.Length, _longestBeginning); length++)
            {
                var parts = _byBeginning.GetValueOrDefault(upper[..length], []);
                patterns += parts.Sum(part => part.Numbers.Count);
                foreach (var part in tryPatterns ? parts : [])
                {
                    if (Wildcard.IsMatch(part.Pattern, name))
                    {
                        found.Add(part.Numbers);
                    }
                }
            }
        }

        return patterns;
    }

    private void AddReferred(Value value, int number, int depth)
    {
        switch (value)
        {
            case var _ when depth >= AccessTarget.MaxDepth:
                break;
            case MapValue map:
                foreach (var entry in map.Entries)
                {
                    AddReferred(entry.Value, number, depth + 1);
                }

                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    AddReferred(item, number, depth + 1);
                }

                break;
            default:
                foreach (var target in Relation.TargetsOf(value))
                {
                    Add(_byTarget, target, number);
                }

                break;
        }
    }

    private void AddWild(string part, int number)
    {
        if (!_wild.TryGetValue(part, out var known))
        {
            _wild[part] = known = new WildPart(part, []);
            var beginning = Upper(part[..part.AsSpan().IndexOfAny('*', '?')]);
            _longestBeginning = Math.Max(_longestBeginning, beginning.Length);
            if (!_byBeginning.TryGetValue(beginning, out var parts))
            {
                _byBeginning[beginning] = parts = [];
            }

            parts.Add(known);
        }

        AddLast(known.Numbers, number);
    }

    private static void Add(Dictionary<string, List<int>> index, string key, int number)
    {
        if (!index.TryGetValue(key, out var numbers))
        {
            index[key] = numbers = [];
        }

        AddLast(numbers, number);
    }

    private static void AddLast(List<int> numbers, int number)
    {
        if (numbers.Count == 0 || numbers[^1] != number)
        {
            numbers.Add(number);
        }
    }

    /// <summary>A text as wildcards see it: each character by itself.</summary>
    private static string Upper(string text) => string.Create(text.Length, text, static (upper, text) =>
    {
        for (var i = 0; i < upper.Length; i++)
        {
            upper[i] = char.ToUpperInvariant(text[i]);
        }
    });

    /// <summary>A part of patterns with wildcards in it.</summary>
    private sealed record WildPart(string Pattern, List<int> Numbers);
}
