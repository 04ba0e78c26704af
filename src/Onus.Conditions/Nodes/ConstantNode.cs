using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary>What always has the same value.</summary>
internal sealed class ConstantNode(Value value, Origin origin) : Node(origin)
{
    public override int Steps => 0;

    public override Value? Constant => value;

    public override Value Value(Asker asker) => value;
}
