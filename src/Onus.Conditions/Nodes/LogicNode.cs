using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary>A chain of <c>&amp;&amp;</c> or of <c>||</c>. The part that decides alone is what was read; the others are forgotten.</summary>
/// <param name="decisive">What decides: false for <c>&amp;&amp;</c>, true for <c>||</c>.</param>
internal sealed class LogicNode(ImmutableArray<Node> parts, Truth decisive, Origin origin) : TruthNode(origin)
{
    private readonly Node[] _parts = [.. parts];

    public override int Steps { get; } = parts.Sum(part => part.Steps + 1);

    public override Outside? OutsideOf(int variable)
    {
        Outside? all = null;
        foreach (var part in _parts)
        {
            // A part before the one that decides would be asked first, and may fail.
            if (part.OutsideOf(variable) is not { } outside || (all is { } before && before.Needs != outside.Needs))
            {
                return null;
            }

            if (outside.Truth == decisive)
            {
                return outside;
            }

            all = outside;
        }

        return all;
    }

    public override Truth Test(Asker asker)
    {
        var trace = asker.Run.Trace;
        var before = trace?.Mark ?? 0;
        UnknownReason? cause = null;
        foreach (var part in _parts)
        {
            var between = trace?.Mark ?? 0;
            var truth = part.Test(asker);
            if (truth == decisive)
            {
                trace?.Forget(before, between);
                return truth;
            }

            if (truth == Truth.Unknown)
            {
                cause ??= asker.Cause;
            }
        }

        if (cause is null)
        {
            return decisive.Not();
        }

        asker.Cause = cause;
        return Truth.Unknown;
    }
}
