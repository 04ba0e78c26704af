using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>An attribute of what is no path of the subject: of an element, of another resource.</summary>
/// <param name="place">The number of the place that asks.</param>
internal sealed class AttributeNode(Node target, string name, int place, Origin origin) : PathNode(origin)
{
    public override int Steps => target.Steps + 1;

    public override Traced Go(Asker asker)
    {
        var from = target.Go(asker);
        var path = Traversals.PathOf(asker.Run, from)?.Attribute(name);
        return new Traced(asker.Attribute(from.Value, name, place, Origin), path);
    }

    protected override Value Read(Asker asker) => asker.Attribute(target.Value(asker), name, place, Origin);
}
