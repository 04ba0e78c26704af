using Onus.Conditions.Asking;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>What the loops have in common: what they go through, their variables, and which elements they take.</summary>
/// <param name="Collection">What is gone through.</param>
/// <param name="Key">The number of the variable for the key; null when there is none.</param>
/// <param name="Item">The number of the variable for the element.</param>
/// <param name="Condition">Which elements are taken; null for all.</param>
/// <param name="Result">What is made of each.</param>
internal sealed record Loop(Node Collection, int? Key, int Item, Node? Condition, Node Result)
{
    /// <summary>The steps of one round.</summary>
    public int RoundSteps { get; } = 1 + (Condition?.Steps ?? 0) + Result.Steps;

    /// <summary>Lets the variables stand for an element.</summary>
    public void Bind(Asker asker, in Elements elements, int at)
    {
        if (Key is { } key)
        {
            asker.Variables[key] = new Traced(elements.Key(at), null);
        }

        asker.Variables[Item] = elements.Item(at);
    }
}
