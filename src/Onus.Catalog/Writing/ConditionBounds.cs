using Onus.Core.Diagnostics;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Writing;

/// <summary>Bounds what is asked at once: nobody can say which part of a condition failed that nobody can read. What stands for something else counts by its name.</summary>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class ConditionBounds(DiagnosticBag diagnostics)
{
    /// <summary>How many characters a condition may have, written on one line.</summary>
    public const int Longest = 300;

    /// <summary>How many of its brackets may be open at once.</summary>
    public const int Deepest = 10;

    private static readonly string[] Conditions = ["applies", "condition", "when", "value"];

    /// <summary>Looks at all that is asked in a file.</summary>
    public void Check(Body body)
    {
        foreach (var block in body.Blocks.Where(block => block.Type is "check" or "checks" or "each" or "override" or "shape" or "define"))
        {
            foreach (var attribute in block.Body.Attributes)
            {
                if (Conditions.Contains(attribute.Name))
                {
                    Check(attribute.Name, attribute.Value);
                }
                else if (attribute is { Name: "let", Value: ObjectExpression names })
                {
                    names.Items.ToList().ForEach(item => Check($"let.{HclPrinter.Print(item.Key)}", item.Value));
                }
            }

            Check(block.Body);
        }
    }

    private void Check(string name, Expression expression)
    {
        var length = HclPrinter.Print(expression).Length;
        var depth = DepthOf(expression);
        if (length > Longest)
        {
            diagnostics.Error("catalog-long-condition", $"\"{name}\" has {length} characters; {Longest} are the most.", expression.Origin, $"Give parts of it names by let, or write a define in lib/.");
        }

        if (depth > Deepest)
        {
            diagnostics.Error("catalog-deep-condition", $"In \"{name}\" {depth} brackets are open at once; {Deepest} are the most.", expression.Origin, $"Give what is inside a name by let, or write a define in lib/.");
        }
    }

    /// <summary>How many brackets are open at once where most are.</summary>
    private static int DepthOf(Expression expression)
    {
        var (open, deepest) = (new Stack<(Expression Expression, int Depth)>([(expression, 0)]), 0);
        while (open.TryPop(out var next))
        {
            var depth = next.Depth + (next.Expression is CallExpression or ForExpression or IndexExpression or ParenthesesExpression or TupleExpression or ObjectExpression ? 1 : 0);
            deepest = Math.Max(deepest, depth);
            foreach (var child in ExpressionChildren.Of(next.Expression))
            {
                open.Push((child, depth));
            }
        }

        return deepest;
    }
}
