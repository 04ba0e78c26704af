using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Replaces expressions all through a body.</summary>
internal static class BodyExpressions
{
    /// <summary>The body with what the function gives in the place of each attribute's value; the same object where nothing changes.</summary>
    public static Body Replace(Body body, Func<Expression, Expression> by)
    {
        var changed = false;
        var attributes = body.Attributes.Select(attribute =>
        {
            var value = by(attribute.Value);
            changed |= value != (object)attribute.Value;
            return value == (object)attribute.Value ? attribute : attribute with { Value = value };
        }).ToList();
        var blocks = body.Blocks.Select(block =>
        {
            var inner = Replace(block.Body, by);
            changed |= inner != (object)block.Body;
            return inner == (object)block.Body ? block : block with { Body = inner };
        }).ToList();
        return changed ? body with { Attributes = [.. attributes], Blocks = [.. blocks] } : body;
    }
}
