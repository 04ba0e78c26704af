using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>A variable of a loop.</summary>
/// <param name="number">The variable's number.</param>
internal sealed class VariableNode(int number, Origin origin) : PathNode(origin)
{
    /// <summary>The variable's number.</summary>
    public int Number => number;

    public override Traced Go(Asker asker) => asker.Variables[number];

    protected override Value Read(Asker asker) => asker.Variables[number].Value;
}
