using System.Collections.Immutable;
using Onus.Catalog.Language;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>What a block gives names to (<c>let = { rules = … }</c>), put in the place of <c>let.rules</c> in its conditions; one may use those before it.</summary>
internal sealed class LetValues : Substitution
{
    public const string Name = "let";
    private readonly BlockSyntax _block;
    private readonly LoadContext _context;

    private LetValues(ImmutableDictionary<string, Expression> values, BlockSyntax block, LoadContext context)
        : base(values) => (_block, _context) = (block, context);

    public static LetValues Of(BlockSyntax block, LoadContext context)
    {
        var values = ImmutableDictionary<string, Expression>.Empty;
        var result = new LetValues(values, block, context);
        switch (block.Body.Attribute(Name)?.Value)
        {
            case null:
                break;
            case ObjectExpression { Items: var items } when items.All(item => item.Key is LiteralExpression { Value: StringValue }):
                foreach (var item in items)
                {
                    values = values.SetItem($"{Name}.{((StringValue)((LiteralExpression)item.Key).Value).Value}", result.Put(item.Value));
                    result = new LetValues(values, block, context);
                }

                break;
            case var other:
                context.Error("catalog-type", $"\"{Name}\" gives no names to expressions.", other.Origin, $"Write {Name} = {{ NAME = … }}.");
                break;
        }

        return result;
    }

    /// <summary>An expression with what is given a name in the place of the name.</summary>
    public Expression Put(Expression expression)
    {
        var result = Rewrite(expression);
        if (ExpressionSize.IsBounded(result, expression))
        {
            return result;
        }

        _context.Error("catalog-too-large", $"This expression grows too large when what {Name} gives is put into it.", expression.Origin, $"Split it up.");
        return new InvalidExpression(expression.Origin);
    }

    protected override Expression? Find(string variable, AttributeExpression attribute)
    {
        var found = base.Find(variable, attribute);
        if (found is not null || variable != Name)
        {
            return found;
        }

        _context.Error("catalog-variable", $"{_block.Type} \"{_block.Label(0)}\" gives nothing the name \"{attribute.Name}\".", attribute.Origin, $"Add {attribute.Name} = … to its {Name}, before where it is used.");
        return new InvalidExpression(attribute.Origin);
    }
}
