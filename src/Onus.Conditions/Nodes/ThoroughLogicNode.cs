using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary>A chain of <c>&amp;&amp;</c> or of <c>||</c> of a condition that explains itself: it comes to what <see cref="LogicNode"/> does, and tells of all parts that decide.</summary>
/// <param name="decisive">What decides: false for <c>&amp;&amp;</c>, true for <c>||</c>.</param>
internal sealed class ThoroughLogicNode(ImmutableArray<Node> parts, Truth decisive, Origin origin) : TruthNode(origin)
{
    private readonly LogicNode _plain = new(parts, decisive, origin);

    public override int Steps => _plain.Steps;

    public override Truth Test(Asker asker)
    {
        if (asker.Clauses is not { } clauses || asker.Run.Trace is not { } trace)
        {
            return _plain.Test(asker);
        }

        var before = trace.Mark;
        UnknownReason? cause = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var between = trace.Mark;
            var truth = parts[i].Test(asker);
            if (truth == decisive)
            {
                trace.Forget(before, between);
                for (var next = i + 1; next < parts.Length && Thoroughness.IsWanted(asker); next++)
                {
                    var part = parts[next];
                    Thoroughness.Also(asker, before, decisive, () => part.Test(asker));
                }

                return truth;
            }

            cause ??= truth == Truth.Unknown ? asker.Cause : null;
        }

        asker.Cause = cause ?? asker.Cause;
        return cause is null ? decisive.Not() : Truth.Unknown;
    }
}
