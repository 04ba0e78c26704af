using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>
/// An <c>override</c> that says only what differs from another: <c>inherit = "NAME"</c> gives it the other's attributes, and its objects' entries, where it has
/// none of its own, however deep they stand, and the other's examples where it has none. The other stands in the same file or in <c>lib/</c>, where it decides nothing by itself.
/// </summary>
internal static class InheritedOverride
{
    /// <summary>The type of the block.</summary>
    public const string BlockType = "override";
    private const string Inherit = "inherit";
    private const int MostNested = 20;

    /// <summary>An override as if it had been written out.</summary>
    /// <param name="block">The override.</param>
    /// <param name="siblings">The overrides of its file.</param>
    public static BlockSyntax Expand(BlockSyntax block, IReadOnlyList<BlockSyntax> siblings, LoadContext context) => Expand(block, siblings, context, 0);

    private static BlockSyntax Expand(BlockSyntax block, IReadOnlyList<BlockSyntax> siblings, LoadContext context, int nested)
    {
        if (block.Body.Attribute(Inherit) is not { } inherit)
        {
            return block;
        }

        var own = block.Body with { Attributes = block.Body.Attributes.Remove(inherit) };
        var name = PlainText.Of(inherit.Value);
        var other = siblings.FirstOrDefault(sibling => sibling.Label(0) == name) ?? (name is null ? null : context.Definitions?.Overrides.GetValueOrDefault(name));
        if (other is null)
        {
            context.Error("catalog-dangling", $"Override \"{block.Label(0)}\" inherits from one that is not there.", inherit.Value.Origin, $"Name an override of the same file, or of lib/.");
            return block with { Body = own };
        }

        if (nested == MostNested)
        {
            context.Error("catalog-recursion", $"Override \"{block.Label(0)}\" inherits from itself, or by way of too many others.", inherit.Value.Origin, $"Write one of them out.");
            return block with { Body = own };
        }

        return block with { Body = Merge(Expand(other, siblings, context, nested + 1).Body, own) };
    }

    private static Body Merge(Body other, Body own)
    {
        var inherited = other.Attributes.Where(attribute => own.Attribute(attribute.Name) is null);
        var given = own.Attributes.Select(attribute => attribute with { Value = Merge(other.Attribute(attribute.Name)?.Value, attribute.Value) });
        return own with { Attributes = [.. inherited, .. given], Blocks = own.Blocks.IsEmpty ? other.Blocks : own.Blocks };
    }

    /// <summary>The entries of an object come to those of the other's; one of null takes the other's away.</summary>
    private static Expression Merge(Expression? other, Expression own)
    {
        if (other is not ObjectExpression inherited || own is not ObjectExpression given)
        {
            return own;
        }

        var names = given.Items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        var items = inherited.Items.Where(item => !names.Contains(item.Name))
            .Concat(given.Items.Where(item => item.Value is not LiteralExpression { Value: NullValue })
                .Select(item => item with { Value = Merge(inherited.Items.FirstOrDefault(like => like.Name == item.Name)?.Value, item.Value) }));
        return given with { Items = [.. items] };
    }
}
