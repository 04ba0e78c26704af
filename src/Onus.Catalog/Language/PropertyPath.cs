using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Properties of the resource that a check is about, as its expressions name them: <c>self.Logging.Enabled</c>.</summary>
internal static class PropertyPath
{
    /// <summary>The names of a property from the top; null when the expression is anything but the name of one.</summary>
    public static ImmutableArray<string>? Of(Expression expression)
    {
        var path = ImmutableArray<string>.Empty;
        for (; expression is AttributeExpression property; expression = property.Target)
        {
            path = path.Insert(0, property.Name);
        }

        return expression is VariableExpression { Name: "self" } && path.Length > 0 ? path : null;
    }

    /// <summary>The attribute of an example that gives a property a value.</summary>
    public static AttributeSyntax Set(ImmutableArray<string> path, Expression value, Origin origin)
    {
        for (var index = path.Length - 1; index > 0; index--)
        {
            value = new ObjectExpression([new ObjectItem(new LiteralExpression(Value.Of(path[index], origin), origin), value)], origin);
        }

        return new AttributeSyntax(path[0], value, origin);
    }
}
