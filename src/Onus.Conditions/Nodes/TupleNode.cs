using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class TupleNode(ImmutableArray<Node> items, Origin origin) : Node(origin)
{
    public override int Steps { get; } = items.Sum(item => item.Steps) + 1;

    public override Value Value(Asker asker)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Value(asker);
        }

        asker.Run.ChargeItems(values.Length);
        return Core.Values.Value.List(ImmutableCollectionsMarshal.AsImmutableArray(values), Origin);
    }
}
