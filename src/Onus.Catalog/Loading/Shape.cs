using System.Collections.Immutable;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>
/// A <c>shape</c> block of <c>lib/</c>: what checks of many services have in common, as a family has it for those of one. A check is of that shape by
/// <c>like = NAME(self.Property)</c>, which gives the shape's parameters as an <c>each</c> gives a family's.
/// </summary>
internal static class Shape
{
    /// <summary>The type of the block.</summary>
    public const string BlockType = "shape";
    private const string Like = "like";
    private const string Parameters = "parameters";

    /// <summary>A check as if it had been written out; the same where it is not of a shape.</summary>
    /// <param name="check">The <c>check</c> block.</param>
    /// <param name="read">Its attributes that a family has read.</param>
    /// <param name="scope">The constants of the folder.</param>
    /// <returns>The check, and its attributes that a family or the shape has read.</returns>
    public static (BlockSyntax Check, ImmutableArray<IReadOnlySet<string>> Read) Expand(BlockSyntax check, IReadOnlySet<string> read, Scope scope, LoadContext context)
    {
        if (check.Body.Attribute(Like) is not { } like)
        {
            return (check, [read]);
        }

        var others = check.Body.Attributes.Remove(like);
        if (like.Value is not CallExpression call || context.Definitions?.Shapes.GetValueOrDefault(call.Name) is not { } shape)
        {
            var known = string.Join(", ", context.Definitions?.Shapes.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>());
            context.Error("catalog-dangling", $"Check \"{check.Label(0)}\" is of no shape that is known.", like.Value.Origin, $"Write like = NAME(self.PROPERTY) with one of {known}.");
            return (check with { Body = check.Body with { Attributes = others } }, [read]);
        }

        var parameters = new BlockReader(shape, scope, context).Texts(Parameters, required: true);
        if (call.Arguments.Length != parameters.Length)
        {
            context.Error("catalog-arguments", $"The shape \"{call.Name}\" takes {parameters.Length} arguments: {string.Join(", ", parameters)}.", call.Origin, $"Give each of them.");
            return (check with { Body = check.Body with { Attributes = others } }, [read]);
        }

        // What a family has read of its each is done with, and may be called as a parameter is.
        others = others.RemoveAll(attribute => read.Contains(attribute.Name) && parameters.Contains(attribute.Name));
        var given = parameters.Zip(call.Arguments, (name, argument) => new AttributeSyntax(name, argument, call.Origin));
        var common = shape.Body with { Attributes = shape.Body.Attributes.RemoveAll(attribute => attribute.Name == Parameters) };
        var (written, used) = Family.Expand(common, check with { Body = check.Body with { Attributes = [.. given, .. others] } }, scope, context);
        return (written, [read, used, parameters.ToHashSet(StringComparer.Ordinal)]);
    }
}
