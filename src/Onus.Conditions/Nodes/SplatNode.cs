using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary><c>list[*].name</c>: the same of each element of a list that is known. What is made of all else is the interpreter's, and all where somebody wants to know what was read.</summary>
/// <param name="source">The list.</param>
/// <param name="item">The number of the variable that stands for an element.</param>
/// <param name="each">What is taken of each.</param>
/// <param name="splat">How it is written.</param>
/// <param name="written">The same for the interpreter.</param>
internal sealed class SplatNode(Node source, int item, Node each, SplatExpression splat, InterpretedNode written) : Node(written.Origin)
{
    private readonly int _roundSteps = 1 + each.Steps;

    public override int Steps => source.Steps + 1;

    public override Value Value(Asker asker)
    {
        var run = asker.Run;
        if (run.Trace is not null)
        {
            return written.Value(asker);
        }

        switch (source.Value(asker))
        {
            case NullValue { IsSensitive: false }:
                return Core.Values.Value.List([]);
            case ListValue { IsSensitive: false } list:
                var items = ImmutableArray.CreateBuilder<Value>(list.Count);
                foreach (var element in list.Items)
                {
                    run.Charge(_roundSteps);
                    if (run.IsExhausted)
                    {
                        return run.StopForSteps(Origin);
                    }

                    asker.Variables[item] = new Traced(element, null);
                    items.Add(each.Value(asker));
                }

                run.ChargeItems(items.Count);
                return Core.Values.Value.List(items.MoveToImmutable(), list.Origin, list.Collection == CollectionKind.Structural ? CollectionKind.Structural : CollectionKind.Homogeneous);
            case var other:
                return Traversals.SplatOf(run, splat, written.FrameOf(asker), new Traced(other, null)).Value;
        }
    }

    public override Traced Go(Asker asker) => asker.Run.Trace is null ? asker.Run.Named(Value(asker)) : written.Go(asker);
}
