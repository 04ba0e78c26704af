using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary>The calls that are made without the ceremony of one.</summary>
internal static class CallForms
{
    /// <summary>The quickest node for a call.</summary>
    /// <param name="call">The call in full.</param>
    /// <param name="isPure">Whether the function gives the same for the same arguments.</param>
    /// <param name="sieve">Holds back first arguments that are out of question for the function; null where nothing tells them.</param>
    public static Node Of(CallNode call, Function function, ImmutableArray<Node> arguments, bool isPure, Sieve? sieve)
    {
        if ((function.TestOne is not null && arguments.Length == 1) || (function.TestTwo is not null && arguments.Length == 2) || (function.TestThree is not null && arguments.Length == 3))
        {
            return new TestNode(call, function, arguments, sieve);
        }

        return (isPure ? function.Name : "", arguments) switch
        {
            ("startswith", [var text, var prefix]) => new TextTestNode(call, text, prefix, (a, b) => a.StartsWith(b, StringComparison.Ordinal)),
            ("endswith", [var text, var suffix]) => new TextTestNode(call, text, suffix, (a, b) => a.EndsWith(b, StringComparison.Ordinal)),
            ("strcontains", [var text, var part]) => new TextTestNode(call, text, part, (a, b) => a.Contains(b, StringComparison.Ordinal)),
            ("contains", [{ Constant: ListValue list }, var item]) when list.Items.All(known => known is StringValue) => new ContainsNode(call, list, item),
            _ => call,
        };
    }

    /// <summary>The node for a count that is compared with a number; null where it is none.</summary>
    public static Node? Compared(BinaryExpression binary, Node left, Node right) =>
        CallOf(left) is { Function.Measure: not null, Only: { } counted } call && right.Constant is NumberValue number && number.Value.TryToInt32(out var bound) && IsComparison(binary.Operator)
            ? new CountNode(binary.Operator, call, counted, bound, number, binary.Origin)
            : null;

    /// <summary>The call that a node is, or that it shares with others.</summary>
    private static CallNode? CallOf(Node node) => node as CallNode ?? (node as SharedNode)?.Inner as CallNode;

    private static bool IsComparison(BinaryOperator @operator) =>
        @operator is BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;
}
