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
        var run = asker.Run;
        var errors = run.ErrorMark;
        var values = new Value[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _arguments[i].Value(asker);
        }

        return run.ErrorMark > errors && !function.TakesUnknown
            ? run.Failed(errors, Origin)
            : Calls.Invoke(run, function, ImmutableCollectionsMarshal.AsImmutableArray(values), call);
    }
}
