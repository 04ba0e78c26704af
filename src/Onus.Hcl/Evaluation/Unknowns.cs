using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Evaluation;

/// <summary>What follows from unknown values.</summary>
internal static class Unknowns
{
    /// <summary>An unknown result that comes from the unknowns in its operands.</summary>
    public static UnknownValue Of(Value left, Value right, Origin origin)
    {
        var cause = ValueTraits.FindUnknown(left) ?? ValueTraits.FindUnknown(right);
        return new UnknownValue(
            cause?.Reason ?? new UnknownReason(UnknownCode.Invalid, $"it can't be told"),
            origin,
            null,
            left.IsSensitive || right.IsSensitive);
    }

    /// <summary>What all candidates of an unknown agree on; unknown when they differ or can't be listed.</summary>
    public static Truth CommonTruth(EvaluationRun run, UnknownValue unknown, Func<Value, Truth> of)
    {
        run.Doubt(unknown.Reason);
        if (unknown.Refinement is not { Candidates.IsDefaultOrEmpty: false } refinement || !TryStep(run))
        {
            return Truth.Unknown;
        }

        var errors = run.ErrorMark;
        var common = of(refinement.Candidates[0]);
        var fails = run.ErrorMark > errors;
        for (var i = 1; i < refinement.Candidates.Length && common != Truth.Unknown; i++)
        {
            common = of(refinement.Candidates[i]) == common ? common : Truth.Unknown;
        }

        if (!fails && !run.IsExhausted)
        {
            run.ForgetErrors(errors);
        }

        return common;
    }

    /// <summary>The result of a step taken from an unknown: known when all its candidates give the same.</summary>
    public static Value Map(EvaluationRun run, UnknownValue unknown, Origin origin, Func<Value, Value> step)
    {
        run.Doubt(unknown.Reason);
        if (unknown.Refinement is not { Candidates.IsDefaultOrEmpty: false } refinement || !TryStep(run))
        {
            return new UnknownValue(unknown.Reason, unknown.Origin.HasPlace ? unknown.Origin : origin, null, unknown.IsSensitive);
        }

        var errors = run.ErrorMark;
        var failed = 0;
        var results = ImmutableArray.CreateBuilder<Value>(refinement.Candidates.Length);
        foreach (var candidate in refinement.Candidates)
        {
            var before = run.ErrorMark;
            var result = step(candidate);
            failed += run.ErrorMark > before ? 1 : 0;
            run.ChargeFor(result);
            results.Add(result);
        }

        // What goes wrong for some of the values only does perhaps not go wrong at all.
        if (failed < results.Count && !run.IsExhausted)
        {
            run.ForgetErrors(errors);
        }

        return Merge(results.MoveToImmutable(), unknown.Reason, unknown.Origin, unknown.IsSensitive);
    }

    /// <summary>One value for several possible ones.</summary>
    public static Value Merge(ImmutableArray<Value> results, UnknownReason reason, Origin origin, bool sensitive = false)
    {
        var same = true;
        var notNull = true;
        foreach (var result in results)
        {
            sensitive |= result.IsSensitive;
            same &= ReferenceEquals(result, results[0]) || ValueEquality.Typed.Compare(result, results[0]) == Truth.True;
            notNull &= result is UnknownValue inner ? inner.IsNotNull : !result.IsNull;
        }

        if (same && ValueTraits.FindUnknown(results[0]) is null)
        {
            return sensitive ? results[0].AsSensitive() : results[0];
        }

        var candidates = Flatten(results);
        var refinement = !candidates.IsEmpty ? new Refinement { Candidates = candidates, NotNull = notNull }
            : notNull ? Refinement.Present
            : null;
        return new UnknownValue(reason, origin, refinement, sensitive);
    }

    /// <summary>The candidates with those of unknowns in their place, so that they do not nest; none when they are too many.</summary>
    private static ImmutableArray<Value> Flatten(ImmutableArray<Value> results)
    {
        var flat = ImmutableArray.CreateBuilder<Value>(UnknownValue.MaxCandidates);
        foreach (var result in results)
        {
            ReadOnlySpan<Value> values = result is UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } inner } ? inner.AsSpan() : [result];
            if (flat.Count + values.Length > UnknownValue.MaxCandidates)
            {
                return [];
            }

            foreach (var value in values)
            {
                flat.Add(result.IsSensitive ? value.AsSensitive() : value);
            }
        }

        return flat.DrainToImmutable();
    }

    /// <summary>Steps over candidates multiply, so they are counted like all others.</summary>
    private static bool TryStep(EvaluationRun run)
    {
        run.Charge(1);
        return !run.IsExhausted && Depth.IsSafe();
    }
}
