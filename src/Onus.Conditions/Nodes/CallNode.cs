using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary>A call of a function, with as many arguments as it takes.</summary>
internal sealed class CallNode(Function function, ImmutableArray<Node> arguments, CallExpression call) : Node(call.Origin)
{
    private readonly Node[] _arguments = [.. arguments];

    /// <summary>The function.</summary>
    public Function Function => function;

    /// <summary>Its only argument; null when it has none or more.</summary>
    public Node? Only => _arguments is [var only] ? only : null;

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

    /// <summary>Whether the list that the function gives has any element; unknown where only the call can tell.</summary>
    public Truth FindsAny(Asker asker)
    {
        var (first, second) = (_arguments[0].Value(asker), _arguments[1].Value(asker));
        if (first is not StringValue || second is not StringValue)
        {
            return Truth.Unknown;
        }

        asker.Run.ChargeFor(second, function.Effort);
        try
        {
            return asker.Run.IsExhausted ? Truth.Unknown : function.FindsAny!(first, second, asker.Run.Budget);
        }
        catch (FunctionException)
        {
            // What is wrong with it the call tells.
            return Truth.Unknown;
        }
    }
}
