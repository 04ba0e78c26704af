using Onus.Conditions.Asking;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>
/// <c>anytrue([for …])</c> or <c>alltrue([for …])</c> of a condition that explains itself: it comes to what <see cref="QuantifierNode"/> does, says which elements decide, and
/// calls them what they are called in the input, also where a function made the list.
/// </summary>
/// <param name="decisive">What decides: true for <c>anytrue</c>, false for <c>alltrue</c>.</param>
/// <param name="names">What the elements are called where the input has no name for them.</param>
internal sealed class ThoroughQuantifierNode(Loop loop, Truth decisive, ElementNames names, Origin origin) : TruthNode(origin)
{
    private const int MostFurther = 1_000;
    private readonly QuantifierNode _plain = new(loop, decisive, null, origin);

    public override int Steps => _plain.Steps;

    public override Truth Test(Asker asker)
    {
        if (asker.Clauses is not { } clauses || asker.Run.Trace is null)
        {
            return _plain.Test(asker);
        }

        var collection = loop.Collection.Go(asker);
        if (collection.Value is not UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown)
        {
            var open = Elements.Open(asker.Run, ref collection);
            var of = Over(asker, collection);
            return open is null || of == decisive ? of : asker.BeUnknown(open);
        }

        clauses.Mute(on: true);
        Traversals.Note(asker.Run, collection);
        var truth = asker.TruthOf(Unknowns.Map(asker.Run, unknown, Origin, candidate => asker.ValueOf(Over(asker, new Traced(candidate, null)), Origin)), Origin);
        clauses.Mute(on: false);
        return truth;
    }

    private Truth Over(Asker asker, Traced collection)
    {
        var (run, clauses, trace) = (asker.Run, asker.Clauses!, asker.Run.Trace!);
        if (!loop.TryGet(asker, collection, Origin, out var elements, out var failure))
        {
            return asker.BeUnknown(failure);
        }

        var start = trace.Mark;
        UnknownReason? doubt = null;
        for (var i = 0; i < elements.Count && !run.IsExhausted; i++)
        {
            run.Charge(loop.RoundSteps);
            var before = trace.Mark;
            var (included, truth, why) = Round(asker, elements, i);
            if (truth == decisive && included == Truth.True)
            {
                trace.Forget(start, before);
                Further(asker, elements, i + 1, start);
                return decisive;
            }

            if (included != Truth.False && (truth == Truth.Unknown || (included == Truth.Unknown && truth == decisive)))
            {
                doubt ??= why;
            }
        }

        if (doubt is null && !run.IsExhausted)
        {
            return decisive.Not();
        }

        return run.IsExhausted ? asker.BeUnknown(run.StopForSteps(Origin)) : asker.BeUnknown(doubt!);
    }

    /// <summary>Asks one element. That it is taken is no clause of its own, but where that is what is not known.</summary>
    private (Truth Included, Truth Truth, UnknownReason Why) Round(Asker asker, in Elements elements, int at)
    {
        var clauses = asker.Clauses!;
        loop.Bind(asker, elements, at);
        var element = names.Name(asker, ref asker.Variables[loop.Item], elements, at) is { Length: > 0 } name ? new ClauseElement(name, asker.Variables[loop.Item].Value.Origin) : null;
        var mark = clauses.Mark;
        clauses.About(element);
        var included = loop.Condition?.Test(asker) ?? Truth.True;
        if (included != Truth.Unknown)
        {
            clauses.Forget(mark);
        }

        if (included == Truth.False)
        {
            clauses.About(null);
            return (included, decisive.Not(), asker.Cause);
        }

        var why = asker.Cause;
        clauses.About(element);
        var truth = loop.Result.Test(asker);
        if (included == Truth.Unknown && truth == decisive.Not())
        {
            clauses.Forget(mark);
        }

        return (included, truth, truth == Truth.Unknown ? asker.Cause : why);
    }

    private void Further(Asker asker, Elements elements, int from, int start)
    {
        for (var i = from; i < elements.Count && i < from + MostFurther && Thoroughness.IsWanted(asker); i++)
        {
            var at = i;
            Thoroughness.Also(asker, start, decisive, () =>
            {
                asker.Run.Charge(loop.RoundSteps);
                var (included, truth, _) = Round(asker, elements, at);
                return included == Truth.True ? truth : Truth.Unknown;
            });
        }
    }
}
