using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>An element, or an attribute whose name is worked out.</summary>
internal sealed class IndexNode(Node target, Node key, Origin origin) : PathNode(origin)
{
    public override int Steps => target.Steps + key.Steps + 1;

    public override Traced Go(Asker asker)
    {
        var from = target.Go(asker);
        return Traversals.Indexed(asker.Run, from, key.Value(asker), Origin);
    }

    protected override Value Read(Asker asker) => Go(asker).Value;
}
