using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;
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

    /// <summary>The elements, and their keys, of a collection that is always the same.</summary>
    private readonly (Elements Elements, Value[] Keys)? _fixed = FixedOf(Collection);

    /// <summary>Finds the elements of what is gone through; false, and what to give instead, when it can't be gone through.</summary>
    public bool TryGet(Asker asker, Traced collection, Origin origin, out Elements elements, out UnknownValue failure)
    {
        if (_fixed is { } known)
        {
            (elements, failure) = (known.Elements, null!);
            return true;
        }

        return Elements.TryGet(asker.Run, collection, origin, out elements, out failure);
    }

    private static (Elements Elements, Value[] Keys)? FixedOf(Node collection)
    {
        if (collection.Constant is not (ListValue or MapValue))
        {
            return null;
        }

        var elements = Elements.Of(collection.Constant);
        var keys = new Value[elements.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = elements.Key(i);
        }

        return (elements, keys);
    }

    /// <summary>Lets the variables stand for an element.</summary>
    public void Bind(Asker asker, in Elements elements, int at)
    {
        if (Key is { } key)
        {
            asker.Variables[key] = new Traced(_fixed is { } known ? known.Keys[at] : elements.Key(at), null);
        }

        asker.Variables[Item] = elements.Item(at);
    }
}
