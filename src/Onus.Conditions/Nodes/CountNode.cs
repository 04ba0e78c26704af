using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary><c>length(a) &gt; 0</c> and the like: how many elements there are, against a number that is written out; without a call, as far as that can be.</summary>
/// <param name="operator">The comparison.</param>
/// <param name="call">The call that counts.</param>
/// <param name="counted">Its argument.</param>
/// <param name="bound">What the count is compared with.</param>
/// <param name="number">The same as a value.</param>
internal sealed class CountNode(BinaryOperator @operator, CallNode call, Node counted, int bound, Value number, Origin origin) : TruthNode(origin)
{
    /// <summary>Whether a count of none and a count of any are told apart, and nothing else is: then whether there is any will do.</summary>
    private readonly bool _asksForAny = Compare(@operator, 1, 1, bound) is var one and not Truth.Unknown && Compare(@operator, 1, int.MaxValue, bound) == one;

    private readonly CallNode? _search = (counted is SharedNode { Inner: CallNode inner } ? inner : counted as CallNode) is { Function.FindsAny: not null } search ? search : null;

    public override int Steps { get; } = call.Steps + 1;

    public override Truth Test(Asker asker) =>
        _search is not null && _asksForAny && asker.Run.Trace is null && _search.FindsAny(asker) is var any and not Truth.Unknown
            ? any == Truth.True ? Compare(@operator, 1, 1, bound) : Compare(@operator, 0, 0, bound)
            : Compare(asker, counted.Value(asker));

    private Truth Compare(Asker asker, Value value)
    {
        var run = asker.Run;
        if (value is NullValue && run.AbsenceIsNull && call.Function.AbsentResult is NumberValue)
        {
            return Compare(asker, call.Of(asker, value), number);
        }

        var measured = call.Function.Measure!(value);
        if (measured.Least < 0 || run.Attempts > 0)
        {
            return Compare(asker, call.Of(asker, value), number);
        }

        run.Charge(call.Function.Effort + 1);
        var truth = measured.Most == int.MaxValue ? Truth.Unknown : Compare(@operator, measured.Least, measured.Most, bound);
        return truth == Truth.Unknown ? asker.BeUnknown(measured.Reason!) : truth;
    }

    private Truth Compare(Asker asker, Value count, Value wanted) => @operator switch
    {
        BinaryOperator.Equal => EqualityNode.Compare(asker, count, wanted),
        BinaryOperator.NotEqual => EqualityNode.Compare(asker, count, wanted).Not(),
        _ => asker.TruthOf(Arithmetic.Compute(asker.Run, @operator, count, wanted, Origin), Origin),
    };

    /// <summary>What a comparison gives for all numbers between two; unknown when not the same for all.</summary>
    private static Truth Compare(BinaryOperator @operator, int least, int most, int bound) => @operator switch
    {
        BinaryOperator.Equal => least == most && least == bound ? Truth.True : bound < least || bound > most ? Truth.False : Truth.Unknown,
        BinaryOperator.NotEqual => Compare(BinaryOperator.Equal, least, most, bound).Not(),
        BinaryOperator.Less => most < bound ? Truth.True : least >= bound ? Truth.False : Truth.Unknown,
        BinaryOperator.LessOrEqual => most <= bound ? Truth.True : least > bound ? Truth.False : Truth.Unknown,
        BinaryOperator.Greater => Compare(BinaryOperator.LessOrEqual, least, most, bound).Not(),
        _ => Compare(BinaryOperator.Less, least, most, bound).Not(),
    };
}
