using Onus.Hcl.Syntax;

namespace Onus.Conditions.Asking;

/// <summary>A compiled condition: asked by an <see cref="Asker"/> of the program that it belongs to. Safe for use by several threads.</summary>
public sealed class Condition
{
    internal Condition(Expression expression, Node root)
    {
        Expression = expression;
        Root = root;
        Steps = root.Steps;
    }

    /// <summary>The condition as it was written.</summary>
    public Expression Expression { get; }

    internal Node Root { get; }

    /// <summary>The steps that it takes to ask it once, without those that loops and functions count.</summary>
    internal int Steps { get; }
}
