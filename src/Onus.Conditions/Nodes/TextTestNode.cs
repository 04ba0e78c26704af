using Onus.Conditions.Asking;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary><c>startswith</c>, <c>endswith</c> or <c>strcontains</c>: of two texts without a call.</summary>
/// <param name="call">The call, for all that is no text.</param>
/// <param name="holds">What is asked of two texts.</param>
internal sealed class TextTestNode(CallNode call, Node text, Node part, Func<string, string, bool> holds) : Node(call.Origin)
{
    public override int Steps => call.Steps;

    public override Value Value(Asker asker)
    {
        var (whole, wanted) = (text.Value(asker), part.Value(asker));
        return whole is StringValue a && wanted is StringValue b && !a.IsSensitive && !b.IsSensitive
            ? Core.Values.Value.Of(holds(a.Value, b.Value))
            : call.Of(asker, whole, wanted);
    }

    public override Truth Test(Asker asker)
    {
        var (whole, wanted) = (text.Value(asker), part.Value(asker));
        if (whole is StringValue a && wanted is StringValue b)
        {
            asker.Run.ChargeFor(a);
            return holds(a.Value, b.Value).ToTruth();
        }

        // Of what nothing is known nothing need be asked.
        if (!call.Function.TakesUnknown && whole is UnknownValue unknown && unknown.Refinement is not { Candidates.IsDefaultOrEmpty: false } && wanted is StringValue && asker.Run.Attempts == 0)
        {
            return asker.BeUnknown(unknown);
        }

        return asker.TruthOf(call.Of(asker, whole, wanted), Origin);
    }
}
