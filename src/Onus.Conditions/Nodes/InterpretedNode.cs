using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary>What is seldom written, and left to the interpreter: <c>try</c> and <c>can</c>, splats, texts with parts, <c>{for …}</c>, and what is wrong.</summary>
/// <param name="scope">What it sees beside the variables of the loops around.</param>
/// <param name="variables">The variables of the loops around, the outermost first.</param>
internal sealed class InterpretedNode(Expression expression, ScopeShape scope, ImmutableArray<(string Name, int Number)> variables) : Node(expression.Origin)
{
    public override Value Value(Asker asker) => asker.Run.Evaluate(expression, FrameOf(asker));

    public override Traced Go(Asker asker) => asker.Run.EvaluateTraced(expression, FrameOf(asker));

    /// <summary>What its variables stand for.</summary>
    public Frame FrameOf(Asker asker)
    {
        var frame = scope.Of(asker).Frame;
        foreach (var (name, number) in variables)
        {
            frame = frame.With(name);
            frame.Value = asker.Variables[number];
        }

        return frame;
    }
}
