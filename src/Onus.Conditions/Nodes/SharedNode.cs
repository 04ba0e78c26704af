using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>What several conditions ask in the same words, and no loop around changes: worked out once a subject. Traced it is worked out each time, since each has to tell what it read.</summary>
/// <param name="inner">What is asked.</param>
/// <param name="number">Its number among what is shared.</param>
internal sealed class SharedNode(Node inner, int number) : Node(inner.Origin)
{
    public override int Steps => inner.Steps;

    /// <summary>What is asked.</summary>
    public Node Inner => inner;

    /// <summary>Whether it stands in more than one place.</summary>
    public bool IsUsedAgain { get; set; }

    public override Value Value(Asker asker)
    {
        if (!IsUsedAgain || asker.Run.Trace is not null)
        {
            return inner.Value(asker);
        }

        if (asker.Shared(number) is { } known)
        {
            return known;
        }

        var run = asker.Run;
        var errors = run.ErrorMark;
        var value = inner.Value(asker);
        if (run.ErrorMark == errors && !run.IsExhausted)
        {
            asker.Share(number, value);
        }

        return value;
    }

    public override Truth Test(Asker asker) => IsUsedAgain && asker.Run.Trace is null ? base.Test(asker) : inner.Test(asker);

    public override Traced Go(Asker asker) => asker.Run.Trace is null ? new Traced(Value(asker), null) : inner.Go(asker);
}
