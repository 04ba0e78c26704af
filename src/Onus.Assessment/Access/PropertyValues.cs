using System.Collections.Immutable;
using Onus.Assessment.Residency;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>Reads the values at paths of a resource, and compares them with words.</summary>
internal static class PropertyValues
{
    /// <summary>The values at some paths; lists are looked through.</summary>
    public static IEnumerable<Value> At(Resource resource, ImmutableArray<string> paths) => paths.SelectMany(path => PathValues.At(resource, path)).Select(found => found.Value);

    /// <summary>Whether one of the values is one of some words.</summary>
    public static Truth IsAnyOf(IEnumerable<Value> values, ImmutableArray<string> words)
    {
        var outcome = Truth.False;
        foreach (var truth in values.Select(value => IsOneOf(value, words)))
        {
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            outcome = truth == Truth.Unknown ? Truth.Unknown : outcome;
        }

        return outcome;
    }

    private static Truth IsOneOf(Value value, ImmutableArray<string> words) => value switch
    {
        StringValue text => Of(words.Contains(text.Value, StringComparer.OrdinalIgnoreCase)),
        BooleanValue flag => Of(words.Contains(flag.Value ? "true" : "false")),
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => candidates.Select(item => IsOneOf(item, words)).Distinct().ToList() is [var only] ? only : Truth.Unknown,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;
}
