using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Evaluation;

/// <summary>
/// What an unknown result still refers to: a function that only picks or arranges what it is given refers to what that refers to. All unknowns in it must tell what they refer to,
/// and nothing else may be in it, since references count as all that a value may name.
/// </summary>
internal static class PassedReferences
{
    private const int MaxReferences = 8;
    private const int MaxDepth = 8;

    private static readonly FrozenSet<string> Arranging = FrozenSet.Create(
        StringComparer.Ordinal,
        "chunklist", "coalesce", "coalescelist", "compact", "concat", "distinct", "element", "flatten", "nonsensitive", "one", "reverse", "sensitive", "setunion", "slice", "sort", "tolist", "toset", "tostring", "trimspace", "values");

    /// <summary>The result of a function, with the references of its arguments where it is unknown.</summary>
    public static Value Of(Value result, Function function, ImmutableArray<Value> arguments)
    {
        if (result is not UnknownValue { Refinement: null or { References.IsDefaultOrEmpty: true, Candidates.IsDefaultOrEmpty: true } } unknown)
        {
            return result;
        }

        // Joined with nothing between, one text stays what it is.
        var given = Arranging.Contains(function.Name) ? arguments
            : function.Name == "join" && arguments is [StringValue { Value.Length: 0 }, ..] ? arguments.RemoveAt(0)
            : [];
        var references = new List<Reference>();
        return given.Length > 0 && given.All(value => Collect(value, references, 0)) && references.Count is > 0 and <= MaxReferences && (function.Name != "join" || references.Count == 1)
            ? With(unknown, references)
            : result;
    }

    /// <summary>An unknown that refers to what another value refers to, in whatever it holds.</summary>
    public static UnknownValue From(UnknownValue unknown, Value value)
    {
        var references = new List<Reference>();
        return Collect(value, references, 0) && references.Count is > 0 and <= MaxReferences ? With(unknown, references) : unknown;
    }

    private static UnknownValue With(UnknownValue unknown, List<Reference> references) =>
        new(unknown.Reason, unknown.Origin, (unknown.Refinement ?? new Refinement()) with { References = [.. references] }, unknown.IsSensitive);

    private static bool Collect(Value value, List<Reference> into, int depth)
    {
        switch (value)
        {
            case NullValue or StringValue { Value.Length: 0 } or NumberValue or BooleanValue:
                return true;
            case UnknownValue { Refinement.References: { IsDefaultOrEmpty: false } references }:
                into.AddRange(references.Where(reference => into.Count <= MaxReferences && !into.Contains(reference)));
                return true;
            case ListValue list when depth < MaxDepth:
                return list.Items.All(item => Collect(item, into, depth + 1));
            default:
                return false;
        }
    }
}
