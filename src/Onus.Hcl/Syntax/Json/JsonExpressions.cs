using System.Collections.Immutable;
using System.Text.Json;
using Onus.Core.Values;
using Onus.Hcl.Syntax.Lexing;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Syntax.Json;

/// <summary>Turns JSON values into expressions: strings are templates, arrays tuples, objects objects. The nodes are not deeper than <see cref="Cursor.MaxDepth"/>.</summary>
internal sealed class JsonExpressions(JsonContext context)
{
    public Expression Of(JsonNode node)
    {
        var origin = context.At(node);
        switch (node.Kind)
        {
            case JsonTokenType.String or JsonTokenType.PropertyName:
                return Template(node);
            case JsonTokenType.True or JsonTokenType.False:
                return new LiteralExpression(new BooleanValue(node.Kind == JsonTokenType.True, origin), origin);
            case JsonTokenType.Null:
                return new LiteralExpression(new NullValue(origin), origin);
            case JsonTokenType.Number:
                return Number(node);
            case JsonTokenType.StartArray:
                return new TupleExpression([.. node.Items.Select(Of)], origin);
            default:
                return Object(node);
        }
    }

    private Expression Number(JsonNode node)
    {
        var origin = context.At(node);
        if (Core.Values.Number.TryParse(node.Text, out var number))
        {
            return new LiteralExpression(Value.Of(number, origin), origin);
        }

        context.Error("hcl-number", "This number is too large or too long.", node, "Write it with fewer digits.");
        return new InvalidExpression(origin);
    }

    private ObjectExpression Object(JsonNode node)
    {
        var items = ImmutableArray.CreateBuilder<ObjectItem>(node.Members.Length);
        var names = new HashSet<string>();
        foreach (var member in node.Members)
        {
            if (names.Add(member.Name.Text))
            {
                items.Add(new ObjectItem(Of(member.Name), Of(member.Value)));
            }
            else
            {
                context.Error("hcl-duplicate-attribute", $"\"{member.Name.Text}\" is set twice; the first value is kept.", member.Name, "Remove one of them.");
            }
        }

        return new ObjectExpression(items.DrainToImmutable(), context.At(node));
    }

    private Expression Template(JsonNode node)
    {
        var start = context.At(node);
        var at = node.IsVerbatim ? new TextOrigin(context.File, node.Offset + 1) : new TextOrigin(context.File, node.Offset, start);
        if (node.Text.AsSpan().IndexOfAny('$', '%') < 0)
        {
            return new TemplateExpression(node.Text.Length == 0 ? [] : [new TemplateLiteral(node.Text, at.Between(0, node.Text.Length))], false, start);
        }

        var cursor = new Cursor(Lexer.Template(node.Text, at.Between), at, context.Diagnostics);
        return new ExpressionParser(cursor).Templates.File(unwraps: true) ?? new InvalidExpression(start);
    }
}
