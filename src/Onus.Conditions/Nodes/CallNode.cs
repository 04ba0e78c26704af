using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary>A call of a function, with as many arguments as it takes.</summary>
internal sealed class CallNode(Function function, ImmutableArray<Node> arguments, CallExpression call) : Node(call.Origin)
{
    private readonly Node[] _arguments = [.. arguments];

    public override int Steps { get; } = arguments.Sum(argument => argument.Steps) + 1;

    public override Value Value(Asker asker)
    {
        var errors = asker.Run.ErrorMark;
        var values = new Value[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _arguments[i].Value(asker);
        }

        return asker.Run.ErrorMark > errors && !function.TakesUnknown
            ? asker.Run.Failed(errors, Origin)
            : Of(asker, values);
    }

    /// <summary>What the function gives for arguments that are worked out already.</summary>
    public Value Of(Asker asker, params Value[] values) => Calls.Invoke(asker.Run, function, ImmutableCollectionsMarshal.AsImmutableArray(values), call);
}
