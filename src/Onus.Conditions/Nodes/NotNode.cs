using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary><c>!a</c>.</summary>
internal sealed class NotNode(Node operand, Origin origin) : TruthNode(origin)
{
    public override int Steps => operand.Steps + 1;

    public override Truth Test(Asker asker) => operand.Test(asker).Not();

    public override Outside? OutsideOf(int variable) => operand.OutsideOf(variable) is { } outside ? outside with { Truth = outside.Truth.Not() } : null;
}
