namespace Onus.Conditions.Asking;

/// <summary>A compiled condition: asked by an <see cref="Asker"/> of the program that it belongs to. Safe for use by several threads.</summary>
public sealed class Condition
{
    internal Condition(Node root)
    {
        Root = root;
        Steps = root.Steps;
    }

    internal Node Root { get; }

    /// <summary>The steps that it takes to ask it once, without those that loops and functions count.</summary>
    internal int Steps { get; }
}
