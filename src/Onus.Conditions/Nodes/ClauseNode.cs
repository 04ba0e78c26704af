using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>A clause of a condition that explains itself: where its truth is asked for, that is noted. Else it is as if it were not there.</summary>
/// <param name="inner">What is asked.</param>
/// <param name="shape">What the clause is called and made of.</param>
internal sealed class ClauseNode(Node inner, ClauseShape shape) : Node(inner.Origin)
{
    public override int Steps => inner.Steps;

    public override Value? Constant => inner.Constant;

    public override Value Value(Asker asker)
    {
        asker.Clauses?.Mute(on: true);
        var value = inner.Value(asker);
        asker.Clauses?.Mute(on: false);
        return value;
    }

    public override Truth Test(Asker asker) => Noted(asker, inner, shape);

    public override Traced Go(Asker asker) => inner.Go(asker);

    internal static Truth Noted(Asker asker, Node inner, ClauseShape shape)
    {
        if (asker.Clauses is not { } clauses)
        {
            return inner.Test(asker);
        }

        clauses.Begin(shape);
        var truth = inner.Test(asker);
        clauses.End(truth);
        return truth;
    }
}

/// <summary>The same for what is true, false or unknown and nothing else, which those who ask may want to know.</summary>
/// <param name="inner">What is asked.</param>
/// <param name="shape">What the clause is called and made of.</param>
internal sealed class TruthClauseNode(TruthNode inner, ClauseShape shape) : TruthNode(inner.Origin)
{
    public override int Steps => inner.Steps;

    public override Truth Test(Asker asker) => ClauseNode.Noted(asker, inner, shape);
}
