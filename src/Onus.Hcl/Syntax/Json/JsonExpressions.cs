using System.Collections.Immutable;
using System.Text;
using Onus.Core.Values;
using Onus.Hcl.Syntax.Lexing;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Syntax.Json;

/// <summary>Turns JSON values into expressions: strings are templates, arrays tuples, objects objects. The values are not deeper than <see cref="Cursor.MaxDepth"/>.</summary>
internal sealed class JsonExpressions(JsonSource source)
{
    public Expression Of(Value value)
    {
        switch (value)
        {
            case StringValue text:
                return Template(text);
            case ListValue list:
                return new TupleExpression([.. list.Items.Select(Of)], value.Origin);
            case MapValue map:
                return Object(map);
            case UnknownValue:
                source.Error("hcl-number", $"This number is too large or too long.", value, $"Write it with fewer digits.");
                return new InvalidExpression(value.Origin);
            default:
                return new LiteralExpression(value, value.Origin);
        }
    }

    private ObjectExpression Object(MapValue map)
    {
        var items = ImmutableArray.CreateBuilder<ObjectItem>(map.Count);
        var names = new HashSet<string>();
        foreach (var (name, value) in source.Members(map))
        {
            if (names.Add(name.Value))
            {
                items.Add(new ObjectItem(Of(name), Of(value)));
            }
            else
            {
                source.Error("hcl-duplicate-attribute", $"\"{name.Value}\" is set twice; the first value is kept.", name, $"Remove one of them.");
            }
        }

        return new ObjectExpression(items.DrainToImmutable(), map.Origin);
    }

    private Expression Template(StringValue value)
    {
        var text = value.Value;
        var place = value.Origin;

        // Without escapes, and in ASCII, each character is one byte of the file, and the quotes are two.
        var isVerbatim = place.Length == text.Length + 2 && Ascii.IsValid(text);
        var at = isVerbatim ? new TextOrigin(source.File, place.Offset + 1) : new TextOrigin(source.File, place.Offset, place);
        if (text.AsSpan().IndexOfAny('$', '%') < 0)
        {
            return new TemplateExpression(text.Length == 0 ? [] : [new TemplateLiteral(text, at.Between(0, text.Length))], false, place);
        }

        var cursor = new Cursor(Lexer.Template(text, at.Between), at, source.Diagnostics);
        return new ExpressionParser(cursor).Templates.File(unwraps: true) ?? new InvalidExpression(place);
    }
}
