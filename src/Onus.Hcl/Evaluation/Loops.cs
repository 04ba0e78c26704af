using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates <c>for</c> expressions, and the quantifiers over them.</summary>
internal static class Loops
{
    public static Value Evaluate(EvaluationRun run, ForExpression loop, Frame frame)
    {
        var collection = run.EvaluateTraced(loop.Collection, frame);
        if (collection.Value is UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown)
        {
            Traversals.Note(run, collection);
            return Unknowns.Map(run, unknown, loop.Origin, candidate => Over(run, loop, frame, new Traced(candidate, null)));
        }

        var open = loop.ResultKey is null ? Elements.Open(run, ref collection) : null;
        return Opened(Over(run, loop, frame, collection), open);
    }

    /// <summary>What becomes of a list that is not known as a whole: what becomes of its members is in it.</summary>
    /// <param name="result">What its members become.</param>
    /// <param name="open">The list; null when it is known as a whole.</param>
    internal static Value Opened(Value result, UnknownValue? open) =>
        open is null ? result : new UnknownValue(open.Reason, open.Origin, Refinement.Present with { Members = (result as ListValue)?.Items ?? [] }, open.IsSensitive);

    private static Value Over(EvaluationRun run, ForExpression loop, Frame frame, Traced collection)
    {
        if (!Elements.TryGet(run, collection, loop.Origin, out var elements, out var failure))
        {
            return collection.Value is UnknownValue && loop.ResultKey is null && LazyPaths.Part(collection.Value, Value.Of(0), loop.Origin, frame) is { } one
                ? PassedReferences.From(failure, Over(run, loop, frame, new Traced(Value.List(one), null)))
                : failure;
        }

        var isSensitive = collection.Value.IsSensitive;
        var result = loop.ResultKey is null ? Tuple(run, loop, frame, elements, ref isSensitive) : Objects.Evaluate(run, loop, frame, elements, ref isSensitive);
        return isSensitive ? result.AsSensitive() : result;
    }

    /// <summary>
    /// <c>anytrue([for …])</c> (<paramref name="decisive"/> true) or <c>alltrue([for …])</c> (false): stops at the element that decides,
    /// and only that element counts as read.
    /// </summary>
    public static Value Quantify(EvaluationRun run, ForExpression loop, Frame frame, bool decisive)
    {
        var collection = run.EvaluateTraced(loop.Collection, frame);
        if (collection.Value is UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown)
        {
            Traversals.Note(run, collection);
            return Unknowns.Map(run, unknown, loop.Origin, candidate => Quantify(run, loop, frame, new Traced(candidate, null), decisive));
        }

        var open = Elements.Open(run, ref collection);
        var result = Quantify(run, loop, frame, collection, decisive);
        return open is null || (result is BooleanValue truth && truth.Value == decisive) ? result : new UnknownValue(open.Reason, loop.Origin);
    }

    private static Value Quantify(EvaluationRun run, ForExpression loop, Frame frame, Traced collection, bool decisive)
    {
        if (!Elements.TryGet(run, collection, loop.Origin, out var elements, out var failure))
        {
            return failure;
        }

        var deciding = decisive.ToTruth();
        var start = run.Trace?.Mark ?? 0;
        var binding = new Binding(loop.KeyName, loop.ItemName, frame);
        Value? doubt = null;
        for (var i = 0; i < elements.Count && !run.IsExhausted; i++)
        {
            run.Charge(1);
            var before = run.Trace?.Mark ?? 0;
            var inner = binding.Bind(elements, i);
            var condition = loop.Condition is null ? Value.True : run.Evaluate(loop.Condition, inner);
            var included = run.ToTruth(condition, loop.Origin);
            if (included == Truth.False)
            {
                continue;
            }

            var value = run.Evaluate(loop.ResultValue, inner);
            var truth = run.ToTruth(value, loop.Origin);
            if (truth == deciding && included == Truth.True)
            {
                run.Trace?.Forget(start, before);
                return Value.Of(decisive);
            }

            if (truth == Truth.Unknown || (included == Truth.Unknown && truth == deciding))
            {
                doubt ??= truth == Truth.Unknown ? value : condition;
            }
        }

        return run.IsExhausted ? run.StopForSteps(loop.Origin)
            : doubt is null ? Value.Of(!decisive)
            : Unknowns.Of(doubt, doubt, loop.Origin);
    }

    /// <summary>Whether an element is taken.</summary>
    public static Truth Included(EvaluationRun run, ForExpression loop, Frame inner, ref bool isSensitive, out UnknownReason? reason)
    {
        reason = null;
        if (loop.Condition is null)
        {
            return Truth.True;
        }

        var condition = run.Evaluate(loop.Condition, inner);
        isSensitive |= condition.IsSensitive;
        var truth = run.ToTruth(condition, loop.Condition.Origin);
        if (truth == Truth.Unknown)
        {
            reason = ValueTraits.FindUnknown(condition)?.Reason ?? new UnknownReason(UnknownCode.Invalid, $"the condition of a for is not true or false");
        }

        return truth;
    }

    private static Value Tuple(EvaluationRun run, ForExpression loop, Frame frame, Elements elements, ref bool isSensitive)
    {
        var items = ImmutableArray.CreateBuilder<Value>(loop.Condition is null ? elements.Count : 0);
        var binding = new Binding(loop.KeyName, loop.ItemName, frame);
        for (var i = 0; i < elements.Count; i++)
        {
            run.Charge(1);
            if (run.IsExhausted)
            {
                return run.StopForSteps(loop.Origin);
            }

            var inner = binding.Bind(elements, i);
            switch (Included(run, loop, inner, ref isSensitive, out var reason))
            {
                case Truth.True:
                    items.Add(run.Evaluate(loop.ResultValue, inner));
                    break;
                case Truth.Unknown:
                    return new UnknownValue(reason!, loop.Origin, Refinement.Present);
            }
        }

        run.ChargeItems(items.Count);
        return Value.List(items.DrainToImmutable(), loop.Origin);
    }
}
