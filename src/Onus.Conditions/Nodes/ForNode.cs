using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary><c>[for …]</c>.</summary>
internal sealed class ForNode(Loop loop, Origin origin) : Node(origin)
{
    public override int Steps => loop.Collection.Steps + 1;

    public override Value Value(Asker asker)
    {
        var collection = loop.Collection.Go(asker);
        if (collection.Value is UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown)
        {
            return OverAny(asker, collection, unknown);
        }

        var open = Elements.Open(asker.Run, ref collection);
        return Loops.Opened(Over(asker, collection), open);
    }

    private Value OverAny(Asker asker, Traced collection, UnknownValue unknown)
    {
        Traversals.Note(asker.Run, collection);
        return Unknowns.Map(asker.Run, unknown, Origin, candidate => Over(asker, new Traced(candidate, null)));
    }

    private Value Over(Asker asker, Traced collection)
    {
        var run = asker.Run;
        if (!loop.TryGet(asker, collection, Origin, out var elements, out var failure))
        {
            return failure;
        }

        var items = ImmutableArray.CreateBuilder<Value>(loop.Condition is null ? elements.Count : 0);
        for (var i = 0; i < elements.Count; i++)
        {
            run.Charge(loop.RoundSteps);
            if (run.IsExhausted)
            {
                return run.StopForSteps(Origin);
            }

            loop.Bind(asker, elements, i);
            switch (loop.Condition?.Test(asker) ?? Truth.True)
            {
                case Truth.True:
                    items.Add(loop.Result.Value(asker));
                    break;
                case Truth.Unknown:
                    return new UnknownValue(asker.Cause, Origin, Refinement.Present);
            }
        }

        run.ChargeItems(items.Count);
        var list = Core.Values.Value.List(items.DrainToImmutable(), Origin);
        return collection.Value.IsSensitive ? list.AsSensitive() : list;
    }
}
