using Onus.Assessment.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Checks;

/// <summary>
/// What a condition can depend on besides constants: some properties of the resource, or more than that.
/// A condition that reads the same values gives the same answer, so it need not be asked again.
/// </summary>
internal sealed class ConditionReads
{
    /// <summary>The most properties that are worth comparing.</summary>
    public const int Most = 6;

    private readonly SortedSet<string> _properties = new(StringComparer.Ordinal);
    private bool _isOpen;

    private ConditionReads()
    {
    }

    /// <summary>The properties of the resource that the conditions read, when they depend on nothing else; null when they do.</summary>
    /// <param name="conditions">The conditions; nulls are left out.</param>
    public static IReadOnlyList<string>? Of(params ReadOnlySpan<Expression?> conditions)
    {
        var reads = new ConditionReads();
        foreach (var condition in conditions)
        {
            if (condition is not null)
            {
                reads.Walk(condition);
            }
        }

        return reads._isOpen || reads._properties.Count > Most ? null : [.. reads._properties];
    }

    private void Walk(Expression expression)
    {
        switch (expression)
        {
            case AttributeExpression { Target: VariableExpression { Name: "self" } } property:
                _properties.Add(property.Name);
                return;
            case VariableExpression { Name: "self" or "meta" }:
                _isOpen = true;
                return;
            case CallExpression call when RelationFunctions.Names.Contains(call.Name):
                _isOpen = true;
                return;
            case CallExpression { Arguments: [VariableExpression { Name: "self" }, ..] } call when FirewallFunctions.RuleFunctions.Contains(call.Name):
                _properties.UnionWith(FirewallFunctions.RuleProperties);
                foreach (var argument in call.Arguments.AsSpan()[1..])
                {
                    Walk(argument);
                }

                return;
        }

        foreach (var child in ExpressionChildren.Of(expression))
        {
            Walk(child);
        }
    }
}
