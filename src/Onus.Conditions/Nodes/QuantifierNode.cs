using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary><c>anytrue([for …])</c> and <c>alltrue([for …])</c>: stops at the element that decides, and only that element counts as read.</summary>
/// <param name="decisive">What decides: true for <c>anytrue</c>, false for <c>alltrue</c>.</param>
/// <param name="sieve">Holds back elements that do not decide; null where each is asked about.</param>
internal sealed class QuantifierNode(Loop loop, Truth decisive, Sieve? sieve, Origin origin) : TruthNode(origin)
{
    public override int Steps => loop.Collection.Steps + 1;

    /// <summary>A loop over what is always the same comes, for each round, to what its result comes to.</summary>
    public override Outside? OutsideOf(int variable) =>
        loop is { Condition: null, Collection.Constant: not null } && loop.Result.OutsideOf(variable) is { } outside && outside.Truth == decisive.Not() ? outside : null;

    public override Truth Test(Asker asker)
    {
        var collection = loop.Collection.Go(asker);
        if (collection.Value is UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown)
        {
            return OverAny(asker, collection, unknown);
        }

        if (sieve is not null && asker.Run.Trace is null && collection.Value is ListValue { IsSensitive: false } list)
        {
            collection = new Traced(sieve.Through(asker, list), null);
        }

        var open = Elements.Open(asker.Run, ref collection);
        var truth = Over(asker, collection);
        return open is null || truth == decisive ? truth : asker.BeUnknown(open);
    }

    private Truth OverAny(Asker asker, Traced collection, UnknownValue unknown)
    {
        Traversals.Note(asker.Run, collection);
        return asker.TruthOf(Unknowns.Map(asker.Run, unknown, Origin, candidate => asker.ValueOf(Over(asker, new Traced(candidate, null)), Origin)), Origin);
    }

    private Truth Over(Asker asker, Traced collection)
    {
        var run = asker.Run;
        if (!loop.TryGet(asker, collection, Origin, out var elements, out var failure))
        {
            return asker.BeUnknown(failure);
        }

        var trace = run.Trace;
        var start = trace?.Mark ?? 0;
        UnknownReason? doubt = null;
        for (var i = 0; i < elements.Count && !run.IsExhausted; i++)
        {
            run.Charge(loop.RoundSteps);
            var before = trace?.Mark ?? 0;
            loop.Bind(asker, elements, i);
            var included = loop.Condition?.Test(asker) ?? Truth.True;
            if (included == Truth.False)
            {
                continue;
            }

            var why = asker.Cause;
            var truth = loop.Result.Test(asker);
            if (truth == decisive && included == Truth.True)
            {
                trace?.Forget(start, before);
                return decisive;
            }

            if (truth == Truth.Unknown || (included == Truth.Unknown && truth == decisive))
            {
                doubt ??= truth == Truth.Unknown ? asker.Cause : why;
            }
        }

        if (doubt is null && !run.IsExhausted)
        {
            return decisive.Not();
        }

        return run.IsExhausted ? asker.BeUnknown(run.StopForSteps(Origin)) : asker.BeUnknown(doubt!);
    }
}
