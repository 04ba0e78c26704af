using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary><c>a == b</c> and <c>a != b</c>.</summary>
/// <param name="negates">Whether it is <c>!=</c>.</param>
internal sealed class EqualityNode(Node left, Node right, bool negates, Origin origin) : TruthNode(origin)
{
    public override int Steps => left.Steps + right.Steps + 1;

    public override Truth Test(Asker asker)
    {
        var (a, b) = (left.Value(asker), right.Value(asker));
        var truth = (a, b) switch
        {
            (StringValue x, StringValue y) => string.Equals(x.Value, y.Value, StringComparison.Ordinal).ToTruth(),
            (BooleanValue x, BooleanValue y) => (x.Value == y.Value).ToTruth(),
            _ => Compare(asker, a, b),
        };
        return negates ? truth.Not() : truth;
    }

    /// <summary>Whether two values are equal.</summary>
    public static Truth Compare(Asker asker, Value a, Value b)
    {
        asker.Run.ChargeFor(a);
        asker.Run.ChargeFor(b);
        var truth = asker.Run.IsExhausted ? Truth.Unknown : Scalars.LooseEquals(asker.Run, a, b);
        if (truth == Truth.Unknown)
        {
            asker.BeUnknown(ValueTraits.FindUnknown(a) ?? ValueTraits.FindUnknown(b));
        }

        return truth;
    }
}
