using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Catalog.Wording;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Fixes;

/// <summary>Where a value of a remedy is written in Terraform.</summary>
/// <param name="Type">The type of the block.</param>
/// <param name="Names">The names in it, from the outside; the last one is the attribute.</param>
/// <param name="Canonical">The canonical path that it becomes.</param>
/// <param name="Key">What tells the inner block among several of its kind: an attribute of it and its value; null where any will do.</param>
internal sealed record SourceSpot(string Type, ImmutableArray<string> Names, string Canonical, (string Name, string Value)? Key = null)
{
    /// <summary>What tells the block itself among several of its type; null where the key tells an inner block, or there is none.</summary>
    public (string Name, string Value)? PartKey => Names.Length == 1 ? Key : null;
}

/// <summary>Leads the paths of remedies back to Terraform's names.</summary>
/// <param name="catalog">The catalogue, with its mapping tables.</param>
internal sealed class SourceNames(ServiceCatalog catalog)
{
    private readonly SourceWords _words = catalog.WordsOf(MappingTable.Terraform);
    private readonly MappingTable _table = catalog.MappingsOf(MappingTable.Terraform);

    /// <summary>Where a path is written; null where the tables don't tell.</summary>
    /// <param name="type">Terraform's type of the resource.</param>
    /// <param name="canonical">Its canonical type.</param>
    /// <param name="parts">Terraform's types of the other blocks that it is made of.</param>
    public SourceSpot? Find(string type, string canonical, ImmutableArray<RemedyStep> path, IEnumerable<string> parts)
    {
        var keyed = path.FirstOrDefault(step => step.Pick == RemedyPick.Keyed);
        if (keyed.Name is not null)
        {
            return OfKey(type, canonical, path, keyed, parts);
        }

        var written = string.Join('.', path.Select(step => step.Pick == RemedyPick.Every ? step.Name + "[]" : step.Name));
        return _words.Of(type, canonical, written, parts: parts) is { } found ? Spot(found, written) : null;
    }

    /// <summary>The attribute by which blocks of a type name the owner that they are a part of; null where no single one does.</summary>
    public string? OwnerAttribute(string part, string canonical) =>
        _table.PartsOf(part).FirstOrDefault(mapping => mapping.Into == canonical)?.On is AttributeExpression { Target: VariableExpression { Name: "self" } } on ? on.Name : null;

    /// <summary>What can be set in blocks of a type.</summary>
    public AttributeSet? AttributesOf(string type) => _words.AttributesOf(type);

    private static SourceSpot? Spot(SourcePath found, string canonical)
    {
        var names = found.Path.Split('.');
        if (names[^1] is var last && last.EndsWith("\"]", StringComparison.Ordinal) && last.IndexOf("[\"", StringComparison.Ordinal) is var at and > 0)
        {
            // What the user names so is a block with a name and a value.
            return new SourceSpot(found.Type, [.. names[..^1], last[..at], "value"], canonical, ("name", last[(at + 2)..^2]));
        }

        ImmutableArray<string> plain = [.. names.Select(name => name.IndexOf('[', StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name)];
        return plain.All(HclPrinter.IsName) ? new SourceSpot(found.Type, plain, canonical) : null;
    }

    private SourceSpot? OfKey(string type, string canonical, ImmutableArray<RemedyStep> path, RemedyStep keyed, IEnumerable<string> parts)
    {
        // A mapping that writes the element out says which attribute gives it.
        if (_table.Find(type)?.Set.Items.FirstOrDefault(item => item.Name == path[0].Name) is { } assignment && ElementOf(assignment.Value, keyed, path[^1].Name) is { } value && NamesOf(value) is { } names)
        {
            return new SourceSpot(type, names, string.Join('.', path.Select(step => step.Name)));
        }

        var around = string.Join('.', path.TakeWhile(step => step != keyed).Select(step => step.Name).Append(keyed.Name + "[]"));
        var inside = string.Join('.', path.SkipWhile(step => step != keyed).Skip(1).Select(step => step.Name));
        return _words.Of(type, canonical, $"{around}.{keyed.Key}", parts: parts) is { } key && _words.Of(type, canonical, $"{around}.{inside}", parts: parts) is { } found
            && Spot(key, around) is { } keySpot && Spot(found, around) is { } spot && keySpot.Names.Length == spot.Names.Length && keySpot.Names[..^1].SequenceEqual(spot.Names[..^1])
            ? spot with { Key = (keySpot.Names[^1], keyed.Match) } : null;
    }

    /// <summary>What gives the value of an element: of an object with its key in it, or of one that has the keys of all elements as names.</summary>
    private static Expression? ElementOf(Expression expression, RemedyStep keyed, string name) =>
        (expression is not ObjectExpression made ? null
            : made.Items.Any(item => item.Name == keyed.Key && PlainText.Of(item.Value) == keyed.Match) ? made.Items.FirstOrDefault(item => item.Name == name)?.Value
            : made.Items.FirstOrDefault(item => item.Name == keyed.Match)?.Value)
        ?? ExpressionChildren.Of(expression).Select(child => ElementOf(child, keyed, name)).FirstOrDefault(found => found is not null);

    /// <summary>The first attribute of the block that an expression reads.</summary>
    private static ImmutableArray<string>? NamesOf(Expression expression) => expression switch
    {
        AttributeExpression { Target: VariableExpression { Name: "self" } } attribute => [attribute.Name],
        AttributeExpression attribute => NamesOf(attribute.Target)?.Add(attribute.Name),
        IndexExpression { Key: LiteralExpression } index => NamesOf(index.Target),
        _ => ExpressionChildren.Of(expression).Select(NamesOf).FirstOrDefault(found => found is not null),
    };
}
