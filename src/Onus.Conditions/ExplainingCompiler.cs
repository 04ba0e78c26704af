using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Conditions.Nodes;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Conditions;

/// <summary>Makes nodes that tell which clauses decided. What they come to is what the plain ones do.</summary>
/// <param name="program">What all conditions of the program share.</param>
/// <param name="scope">The variables and constants that this one sees.</param>
/// <param name="written">How the catalogue writes expressions, where what it gives a name to stands by that.</param>
internal sealed class ExplainingCompiler(ProgramShape program, ScopeShape scope, IReadOnlyDictionary<Expression, Expression>? written) : Compiler(program, scope)
{
    /// <inheritdoc/>
    public override Node Clause(Expression expression)
    {
        while (expression is ParenthesesExpression or TemplateWrapExpression)
        {
            expression = expression is ParenthesesExpression { Inner: var inner } ? inner : ((TemplateWrapExpression)expression).Wrapped;
        }

        var shape = new ClauseShape(Written(expression), KindOf(expression));
        return Compile(expression) is var node && node is TruthNode truth ? new TruthClauseNode(truth, shape) : new ClauseNode(node, shape);
    }

    /// <inheritdoc/>
    protected override TruthNode Chain(ImmutableArray<Node> parts, Truth decisive, BinaryExpression logic) => new ThoroughLogicNode(parts, decisive, logic.Origin);

    /// <inheritdoc/>
    protected override TruthNode Quantifier(Loop made, Truth decisive, ForExpression loop)
    {
        var call = loop.Collection as CallExpression;
        var part = call is { Arguments.Length: > 0 } ? Program.Options.Functions.Find(call.Name)?.Part : null;
        return new ThoroughQuantifierNode(made, decisive, new ElementNames(
            Written(loop.Collection),
            made.Collection.Constant is not null,
            loop.Collection is TupleExpression tuple ? [.. tuple.Items.Select(Compile)] : [],
            part is null ? null : Compile(call!.Arguments[0]),
            part), loop.Origin);
    }

    private Expression Written(Expression expression) => written?.GetValueOrDefault(expression) ?? expression;

    /// <summary>A negation of what has no parts is a clause without any, too.</summary>
    private static ClauseKind KindOf(Expression expression) => expression switch
    {
        ParenthesesExpression parentheses => KindOf(parentheses.Inner),
        BinaryExpression { Operator: BinaryOperator.And } => ClauseKind.All,
        BinaryExpression { Operator: BinaryOperator.Or } => ClauseKind.Any,
        UnaryExpression { Operator: UnaryOperator.Not } not => KindOf(not.Operand) == ClauseKind.Leaf ? ClauseKind.Leaf : ClauseKind.Not,
        ConditionalExpression => ClauseKind.Choice,
        CallExpression { Name: "alltrue", ExpandLast: false, Arguments: [ForExpression { ResultKey: null }] } => ClauseKind.All,
        CallExpression { Name: "anytrue", ExpandLast: false, Arguments: [ForExpression { ResultKey: null }] } => ClauseKind.Any,
        _ => ClauseKind.Leaf,
    };
}
