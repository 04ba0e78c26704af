using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>A variable of the subject, or attributes of it: <c>self.Listener.Protocol</c>.</summary>
/// <param name="number">The path's number.</param>
/// <param name="path">What a read of it is called.</param>
internal sealed class SubjectPathNode(int number, ReadPath path, Origin origin) : PathNode(origin)
{
    /// <summary>The path's number.</summary>
    public int Number => number;

    public override Traced Go(Asker asker) => new(asker.Read(number), asker.Run.Trace is null ? null : path);

    protected override Value Read(Asker asker) => asker.Read(number);
}
