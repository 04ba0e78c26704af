using Onus.Catalog.Loading;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>Finds types and properties that CloudFormation does not have.</summary>
internal sealed class MappingValidator(LoadContext context, PropertyTable properties, Func<string, bool> isListed)
{
    public void Validate(RecordMapping mapping)
    {
        var sets = TypesOf(mapping.Type).Select(type => PropertiesOf(type, mapping.Type.Origin)).OfType<PropertySet>().ToList();
        foreach (var assignment in mapping.Set.Items.Concat(mapping.Defaults.Items))
        {
            Require(sets, assignment, mapping.Name);
        }

        foreach (var product in mapping.Also)
        {
            Validate(product, mapping.Name);
        }
    }

    public void Validate(PartMapping part)
    {
        if (PropertiesOf(part.Into, part.Origin) is { } owner)
        {
            foreach (var assignment in part.Set.Items.Concat(part.Append.Items))
            {
                Require([owner], assignment, part.Name);
            }

            if (part.OwnerName is { } name && owner.Find(name)?.Name != name)
            {
                Unknown(name, part.Name, part.Origin);
            }
        }

        foreach (var product in part.Alone)
        {
            Validate(product, part.Name);
        }
    }

    private void Validate(ProductMapping product, string block)
    {
        if (PropertiesOf(product.Type, product.Origin) is { } known)
        {
            foreach (var assignment in product.Set.Items)
            {
                Require([known], assignment, block);
            }
        }
    }

    private static IEnumerable<string> TypesOf(Expression expression) => expression switch
    {
        _ when PlainText.Of(expression) is { } text => [text],
        ConditionalExpression conditional => TypesOf(conditional.Then).Concat(TypesOf(conditional.Else)),
        ParenthesesExpression parentheses => TypesOf(parentheses.Inner),
        _ => [],
    };

    private PropertySet? PropertiesOf(string type, Origin origin)
    {
        if (properties.IsEmpty)
        {
            return null;
        }

        if (properties.Find(type) is { } found)
        {
            return found;
        }

        if (isListed(type))
        {
            return null;
        }

        context.Error("catalog-dangling", $"There is no CloudFormation type \"{type}\".", origin, $"Correct the name, or renew properties.tsv.");
        return null;
    }

    private void Require(List<PropertySet> sets, Assignment assignment, string block)
    {
        if (sets.Count > 0 && sets.TrueForAll(set => set.Find(assignment.Name)?.Name != assignment.Name))
        {
            Unknown(assignment.Name, block, assignment.Value.Origin);
        }
    }

    private void Unknown(string property, string block, Origin origin) =>
        context.Error("catalog-dangling", $"\"{block}\" sets \"{property}\", which CloudFormation does not have there.", origin, $"Correct the name.");
}
