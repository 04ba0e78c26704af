using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Conditions.Nodes;

/// <summary>A call of a function that tells the truth of its arguments without a call; only why it is unknown the call has to tell.</summary>
/// <param name="call">The call.</param>
/// <param name="sieve">Holds back first arguments for which the function is false; null where nothing tells them.</param>
internal sealed class TestNode(CallNode call, Function function, ImmutableArray<Node> arguments, Sieve? sieve) : TruthNode(call.Origin)
{
    private readonly Node _first = arguments[0];
    private readonly Node? _second = arguments.Length > 1 ? arguments[1] : null;
    private readonly Node? _third = arguments.Length > 2 ? arguments[2] : null;

    public override int Steps => call.Steps;

    public override Outside? OutsideOf(int variable) => function.Needs is { } needs && _first is VariableNode item && item.Number == variable ? new Outside(needs, Truth.False) : null;

    public override Truth Test(Asker asker)
    {
        var first = _first.Value(asker);
        if (_second is null)
        {
            return function.TestOne!(first) is var one and not Truth.Unknown ? one : asker.TruthOf(call.Of(asker, first), Origin);
        }

        if (sieve is not null && asker.Run.Trace is null && sieve.HoldsBack(asker, first))
        {
            return Truth.False;
        }

        var second = _second.Value(asker);
        if (_third is not null)
        {
            var third = _third.Value(asker);
            return function.TestThree!(first, second, third) is var three and not Truth.Unknown ? three : asker.TruthOf(call.Of(asker, first, second, third), Origin);
        }

        return function.TestTwo!(first, second) is var two and not Truth.Unknown ? two : asker.TruthOf(call.Of(asker, first, second), Origin);
    }
}
