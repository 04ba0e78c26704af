using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary><c>c ? a : b</c>.</summary>
internal sealed class ChoiceNode(Node condition, Node then, Node otherwise, Origin origin) : Node(origin)
{
    public override int Steps => condition.Steps + then.Steps + otherwise.Steps + 1;

    public override Value Value(Asker asker) => Decide(asker, out var failure) switch
    {
        Truth.True => then.Value(asker),
        Truth.False => otherwise.Value(asker),
        _ => failure ?? Both(asker),
    };

    public override Truth Test(Asker asker) => Decide(asker, out var failure) switch
    {
        Truth.True => then.Test(asker),
        Truth.False => otherwise.Test(asker),
        _ => asker.TruthOf(failure ?? Both(asker), Origin),
    };

    /// <summary>What the condition comes to; with a failure when it comes to what is no condition.</summary>
    private Truth Decide(Asker asker, out Value? failure)
    {
        failure = null;
        if (condition is TruthNode)
        {
            return condition.Test(asker);
        }

        var value = condition.Value(asker);
        var errors = asker.Run.ErrorMark;
        var truth = asker.TruthOf(value, condition.Origin);
        failure = asker.Run.ErrorMark > errors ? asker.Run.Failed(errors, Origin) : null;
        return failure is null ? truth : Truth.Unknown;
    }

    /// <summary>What it may be where it is not known which: known all the same when both are alike.</summary>
    private Value Both(Asker asker)
    {
        var (run, reason) = (asker.Run, asker.Cause);
        var errors = run.ErrorMark;
        var first = then.Value(asker);
        var between = run.ErrorMark;
        var second = otherwise.Value(asker);
        if ((between == errors || run.ErrorMark == between) && !run.IsExhausted)
        {
            run.ForgetErrors(errors);
        }

        run.ChargeFor(first);
        run.ChargeFor(second);
        return Unknowns.Merge([first, second], reason, Origin);
    }
}
