using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Conditions;

/// <summary>Finds what a condition may read of its subject, without asking it.</summary>
public static class MembersRead
{
    /// <summary>The members of variables that an expression may read; null where it may read a variable as a whole, or ask what the subject is apart from them (<see cref="Function.IsOfSubject"/>).</summary>
    /// <param name="variables">The subject's variables.</param>
    /// <param name="functions">The functions that it may call.</param>
    public static IReadOnlyCollection<(string Variable, string Member)>? Of(Expression expression, IReadOnlyCollection<string> variables, FunctionTable functions)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(functions);
        var members = new HashSet<(string, string)>();
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case AttributeExpression { Target: VariableExpression variable } attribute when variables.Contains(variable.Name):
                    members.Add((variable.Name, attribute.Name));
                    break;
                case VariableExpression whole when variables.Contains(whole.Name):
                case CallExpression call when functions.Find(call.Name) is { IsOfSubject: true }:
                    return null;
                default:
                    foreach (var child in ExpressionChildren.Of(next))
                    {
                        open.Push(child);
                    }

                    break;
            }
        }

        return members;
    }
}
