using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Nodes;

/// <summary>What the elements of a collection are called that a condition goes through: by their place in the input, else by the expression that made the collection.</summary>
/// <param name="written">The expression.</param>
/// <param name="isConstant">Whether it is always the same.</param>
/// <param name="items">What its elements are made of, where it is a list that is written out; else empty.</param>
/// <param name="owner">What a function took the elements from; null where it is not known.</param>
/// <param name="part">What they are called there.</param>
internal sealed class ElementNames(Expression written, bool isConstant, ImmutableArray<Node> items, Node? owner, string? part)
{
    private readonly Lazy<ReadPath> _written = new(() => ReadPath.Root(HclPrinter.Print(written)));

    /// <summary>Gives an element a name, under which its parts are read from then on.</summary>
    /// <param name="at">Its number.</param>
    /// <returns>The name; empty where there is nothing that could have one.</returns>
    public string Name(Asker asker, ref Traced item, in Elements elements, int at)
    {
        if (isConstant)
        {
            return item.Value.ToString();
        }

        var path = item.Path
            ?? (at < items.Length ? Traversals.PathOf(asker.Run, items[at].Go(asker)) : null)
            ?? asker.Run.Named(item.Value).Path;
        if (path is null && item.Value is NullValue)
        {
            return "";
        }

        path ??= Numbered(Owned(asker) ?? _written.Value, elements, at);
        item = new Traced(item.Value, path);
        return path.ToString();
    }

    private ReadPath? Owned(Asker asker) => part is null || owner is null ? null : Traversals.PathOf(asker.Run, owner.Go(asker))?.Attribute(part);

    private static ReadPath Numbered(ReadPath path, in Elements elements, int at) => elements.Key(at) is StringValue { IsSensitive: false } key ? path.Attribute(key.Value) : path.Index(at);
}
