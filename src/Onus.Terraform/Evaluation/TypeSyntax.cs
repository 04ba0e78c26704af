using System.Collections.Immutable;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;

namespace Onus.Terraform.Evaluation;

/// <summary>The type of a variable as it is written, with the defaults of optional attributes.</summary>
internal record TypeSyntax(HclType Type)
{
    private const int MaxDepth = 64;
    private static readonly Evaluator Constants = new(new EvaluationOptions { Functions = StandardFunctions.Pure });

    private static TypeSyntax Any { get; } = new(HclType.Any);

    /// <summary>Whether texts for it are taken literally rather than as expressions.</summary>
    public bool IsPrimitive => Type is PrimitiveType && Type != HclType.Any;

    /// <summary>Whether objects are anywhere in it, in which something may be missing.</summary>
    protected virtual bool HasObjects => false;

    /// <summary>The type that an expression writes down; any type, with a diagnostic, for what is none.</summary>
    public static TypeSyntax Parse(Expression expression, ReadContext context) => Parse(expression, context, 0);

    /// <summary>A value with the defaults of its missing optional attributes.</summary>
    /// <param name="part">Gives attributes that a value stands for without holding them; null when there are none.</param>
    public Value Complete(Value value, Func<Value, string, Value?>? part = null) => HasObjects ? Fill(value, part) : value;

    /// <summary>Fills in what is missing.</summary>
    protected virtual Value Fill(Value value, Func<Value, string, Value?>? part) => value;

    private static TypeSyntax Parse(Expression expression, ReadContext context, int depth)
    {
        if (depth > MaxDepth)
        {
            return Wrong(expression, context);
        }

        switch (expression)
        {
            case VariableExpression name:
                return Named(name.Name) ?? Wrong(expression, context);
            case CallExpression { Name: "optional" } call when call.Arguments.Length > 0:
                return Parse(call.Arguments[0], context, depth + 1);
            case CallExpression { Name: "list" or "set" or "map", Arguments: [var element] } call:
                var inner = Parse(element, context, depth + 1);
                return new CollectionSyntax(
                    call.Name switch { "list" => HclType.ListOf(inner.Type), "set" => HclType.SetOf(inner.Type), _ => HclType.MapOf(inner.Type) },
                    inner);
            case CallExpression { Name: "tuple", Arguments: [TupleExpression items] }:
                ImmutableArray<TypeSyntax> types = [.. items.Items.Select(item => Parse(item, context, depth + 1))];
                return new TupleSyntax(new TupleType([.. types.Select(item => item.Type)]), types);
            case CallExpression { Name: "object", Arguments: [ObjectExpression attributes] }:
                return ParseObject(attributes, context, depth);
            case TemplateExpression or LiteralExpression when PlainText.Of(expression) is { } text:
                return Named(text) ?? ParseText(text, expression, context, depth);
            default:
                return Wrong(expression, context);
        }
    }

    /// <summary>JSON writes types as text.</summary>
    private static TypeSyntax ParseText(string text, Expression expression, ReadContext context, int depth) =>
        HclParser.ParseExpression(text, new SourceMap().Add(""), new DiagnosticBag()) is { } parsed and not TemplateExpression and not LiteralExpression
            ? Parse(parsed, context, depth + 1)
            : Wrong(expression, context);

    private static ObjectSyntax ParseObject(ObjectExpression expression, ReadContext context, int depth)
    {
        var attributes = new SortedDictionary<string, AttributeTypeSyntax>(StringComparer.Ordinal);
        foreach (var item in expression.Items)
        {
            if (PlainText.Of(item.Key) is not { } name)
            {
                continue;
            }

            var optional = item.Value is CallExpression { Name: "optional" } call ? call : null;
            var type = Parse(item.Value, context, depth + 1);
            var fallback = optional is { Arguments.Length: > 1 } ? Constants.Evaluate(optional.Arguments[1], Scope.Empty).Value : null;
            if (fallback is not null && Converter.TryConvert(type.Complete(fallback), type.Type, out var converted, out _))
            {
                fallback = converted.Origin.HasPlace ? converted.WithOrigin(converted.Origin.As(OriginKind.Default)) : converted;
            }

            attributes[name] = new AttributeTypeSyntax(type, optional is not null, fallback);
        }

        return new ObjectSyntax(new ObjectType([.. attributes.Select(entry => new ObjectAttribute(entry.Key, entry.Value.Type.Type, entry.Value.IsOptional))]), attributes);
    }

    private static TypeSyntax? Named(string name) => name switch
    {
        "string" => new TypeSyntax(HclType.String),
        "number" => new TypeSyntax(HclType.Number),
        "bool" => new TypeSyntax(HclType.Boolean),
        "any" => Any,
        "list" => new CollectionSyntax(HclType.ListOf(HclType.Any), Any),
        "set" => new CollectionSyntax(HclType.SetOf(HclType.Any), Any),
        "map" => new CollectionSyntax(HclType.MapOf(HclType.Any), Any),
        _ => null,
    };

    private static TypeSyntax Wrong(Expression expression, ReadContext context)
    {
        context.Diagnostics.Warning("tf-type", $"The type of a variable can't be read; any value fits.", expression.Origin, $"Write a type such as list(string).");
        return Any;
    }

    private sealed record CollectionSyntax(HclType Type, TypeSyntax Element) : TypeSyntax(Type)
    {
        protected override bool HasObjects => Element.HasObjects;

        protected override Value Fill(Value value, Func<Value, string, Value?>? part) => value switch
        {
            MapValue map => map.Select((_, item) => Element.Complete(item, part)),
            ListValue list => Sensitive(Value.List([.. list.Items.Select(item => Element.Complete(item, part))], list.Origin), list),
            _ => value,
        };
    }

    private sealed record TupleSyntax(HclType Type, ImmutableArray<TypeSyntax> Items) : TypeSyntax(Type)
    {
        protected override bool HasObjects => Items.Any(item => item.HasObjects);

        protected override Value Fill(Value value, Func<Value, string, Value?>? part) => value is ListValue list && list.Count == Items.Length
            ? Sensitive(Value.List([.. list.Items.Select((item, at) => Items[at].Complete(item, part))], list.Origin), list)
            : value;
    }

    private sealed record ObjectSyntax(HclType Type, SortedDictionary<string, AttributeTypeSyntax> Attributes) : TypeSyntax(Type)
    {
        protected override bool HasObjects => true;

        protected override Value Fill(Value value, Func<Value, string, Value?>? part)
        {
            if (value is not MapValue map)
            {
                return value;
            }

            var builder = new MapBuilder(Attributes.Count).SetAll(map);
            foreach (var (name, attribute) in Attributes)
            {
                var given = map[name] ?? part?.Invoke(map, name);
                builder.SetIfAny(name, attribute.Default is { } fallback && given is null or NullValue ? fallback : given is null ? null : attribute.Type.Complete(given, part));
            }

            return Sensitive(builder.Build(map.Origin), map);
        }
    }

    private sealed record AttributeTypeSyntax(TypeSyntax Type, bool IsOptional, Value? Default);

    private static Value Sensitive(Value value, Value of) => of.IsSensitive ? value.AsSensitive() : value;
}
