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
        return collection.Value is UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown ? OverAny(asker, collection, unknown)
            : collection.Value is UnknownValue { Members: { IsEmpty: false } members } open ? Loops.Open(asker.Run, collection, open, Over(asker, new Traced(Core.Values.Value.List(members, open.Origin), null)))
            : Over(asker, collection);
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
