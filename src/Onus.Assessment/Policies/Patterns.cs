using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Assessment.Policies;

/// <summary>Patterns of actions and of resources: what covers what.</summary>
internal static class Patterns
{
    /// <summary>Whether a pattern of actions takes in every action of another.</summary>
    public static Truth Covers(Value pattern, Value action) => (pattern, action) switch
    {
        (StringValue outer, StringValue inner) => Wildcard.IsMatch(outer.Value, inner.Value).ToTruth(),
        (StringValue outer, UnknownValue) when IsEverything(outer.Value) => Truth.True,
        (UnknownValue, _) or (_, UnknownValue) => Truth.Unknown,
        _ => Truth.False,
    };

    /// <summary>Whether any of the patterns takes in every action of another.</summary>
    public static Truth AnyCovers(ImmutableArray<Value> patterns, Value action)
    {
        var truth = Truth.False;
        foreach (var pattern in patterns)
        {
            truth = truth.Or(Covers(pattern, action));
        }

        return truth;
    }

    /// <summary>Whether a statement's actions take in every action of a pattern.</summary>
    /// <param name="except">The patterns of the only actions that it is not about.</param>
    public static Truth Cover(ImmutableArray<Value> patterns, ImmutableArray<Value> except, Value action)
    {
        if (except.IsEmpty)
        {
            return AnyCovers(patterns, action);
        }

        var touched = Truth.False;
        foreach (var pattern in except)
        {
            touched = touched.Or(pattern is StringValue outer && action is StringValue inner ? CanMeet(outer.Value, inner.Value).ToTruth() : Truth.Unknown);
        }

        return touched.Not();
    }

    /// <summary>Whether a pattern of actions or resources takes in everything that there is: stars alone, or an ARN of nothing else behind its partition.</summary>
    public static bool IsEverything(string pattern)
    {
        var rest = pattern.AsSpan();
        if (rest.StartsWith("arn:", StringComparison.Ordinal))
        {
            rest = rest[4..];
            rest = rest.IndexOf(':') is var colon and > 0 ? rest[(colon + 1)..] : rest;
        }

        return rest.EndsWith('*') && rest.Trim("*:").Length == 0;
    }

    /// <summary>Whether a value is a pattern that takes in everything; one that refers to something is not.</summary>
    public static Truth IsEverything(Value value) => value switch
    {
        StringValue text => IsEverything(text.Value).ToTruth(),
        UnknownValue { Refinement.References: [{ Attribute: not null }, ..] } => Truth.False,
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => Common(candidates),
        UnknownValue unknown => TextForm.CanMatch(unknown, "*") || TextForm.CanMatch(unknown, $"arn:{TextForm.Any}*") ? Truth.Unknown : Truth.False,
        _ => Truth.False,
    };

    /// <summary>Whether any of some patterns takes in everything.</summary>
    public static Truth AnyIsEverything(ImmutableArray<Value> patterns)
    {
        var truth = Truth.False;
        foreach (var pattern in patterns)
        {
            truth = truth.Or(IsEverything(pattern));
        }

        return truth;
    }

    /// <summary>Whether a resource of one statement is one of another's.</summary>
    public static Truth CoversResource(Value outer, Value inner)
    {
        if (IsEverything(outer) == Truth.True)
        {
            return Truth.True;
        }

        if (outer is UnknownValue a && inner is UnknownValue b && TextForm.Of(a) is { } form && form == TextForm.Of(b) && Refer(a, b))
        {
            return Truth.True;
        }

        return outer is StringValue pattern && inner is StringValue text ? Wildcard.IsMatch(pattern.Value, text.Value).ToTruth()
            : outer is UnknownValue || inner is UnknownValue ? Truth.Unknown
            : Truth.False;
    }

    private static bool Refer(UnknownValue a, UnknownValue b) =>
        a.Refinement!.References.AsSpan().SequenceEqual(b.Refinement!.References.AsSpan());

    private static bool CanMeet(string a, string b) => TextForm.CanMatch(Glob(a, TextForm.Hole), Glob(b, TextForm.Any));

    private static string Glob(string pattern, char any) => pattern.ToUpperInvariant().Replace('*', any).Replace('?', any);

    private static Truth Common(ImmutableArray<Value> candidates)
    {
        var first = candidates[0] is UnknownValue ? Truth.Unknown : IsEverything(candidates[0]);
        for (var i = 1; i < candidates.Length && first != Truth.Unknown; i++)
        {
            first = candidates[i] is not UnknownValue && IsEverything(candidates[i]) == first ? first : Truth.Unknown;
        }

        return first;
    }
}
