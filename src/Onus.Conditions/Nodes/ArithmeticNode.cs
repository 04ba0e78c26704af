using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary>An operator on numbers, comparisons included.</summary>
internal sealed class ArithmeticNode(BinaryOperator @operator, Node left, Node right, Origin origin) : Node(origin)
{
    public override int Steps => left.Steps + right.Steps + 1;

    public override Value Value(Asker asker)
    {
        var (a, b) = (left.Value(asker), right.Value(asker));
        asker.Run.ChargeFor(a);
        asker.Run.ChargeFor(b);
        return asker.Run.IsExhausted ? asker.Run.StopForSteps(Origin) : Arithmetic.Compute(asker.Run, @operator, a, b, Origin);
    }
}
