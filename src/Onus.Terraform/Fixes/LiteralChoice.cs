using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Syntax;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Fixes;

/// <summary>Finds the value that becomes a canonical one: by mapping blocks that hold nothing else, with one likely value after the other.</summary>
/// <param name="catalog">The catalogue, with its mapping tables.</param>
/// <param name="names">What Terraform calls things.</param>
internal sealed class LiteralChoice(ServiceCatalog catalog, SourceNames names)
{
    private const string Deployment = "fix";
    private readonly MappingTable _table = catalog.MappingsOf(MappingTable.Terraform);

    /// <summary>What to write so that the canonical value comes of it; that value itself where nothing likely does.</summary>
    /// <param name="type">Terraform's type of the resource.</param>
    /// <param name="canonical">Its canonical type.</param>
    public Value Find(string type, string canonical, SourceSpot spot, Value wanted) =>
        Likely(spot, wanted).FirstOrDefault(value => ValueEquality.AsText.Compare(Becomes(type, canonical, spot, value), wanted) == Truth.True) ?? wanted;

    private IEnumerable<Value> Likely(SourceSpot spot, Value wanted)
    {
        var mappings = new[] { _table.Find(spot.Type)?.Set }.Concat(_table.PartsOf(spot.Type).SelectMany(part => new[] { part.Set, part.Append })).OfType<Assignments>();
        var locals = new[] { _table.Find(spot.Type)?.Locals }.Concat(_table.PartsOf(spot.Type).Select(part => part.Locals)).OfType<MapValue>();
        var property = spot.Canonical.Split('.', '[')[0];
        var text = (wanted as StringValue)?.Value ?? "";
        IEnumerable<Value> first = spot.Key is null && text is "true" or "false" ? [Value.Of(text == "true"), wanted] : [wanted];
        return first
            .Concat(text.Length == 0 ? [] : [Value.Of(text.ToLowerInvariant()), Value.Of(text.ToUpperInvariant())])
            .Concat(locals.SelectMany(map => map.Values.ToArray()).OfType<MapValue>().SelectMany(table => table.Entries.Where(entry => entry.Value is StringValue said && said.Value == text).Select(entry => Value.Of(entry.Key))))
            .Concat(mappings.SelectMany(set => set.Items).Where(item => item.Name == property).SelectMany(item => Literals(item.Value)))
            .Concat([Value.True, Value.False]);
    }

    private static IEnumerable<Value> Literals(Expression expression) => expression switch
    {
        LiteralExpression { Value: not NullValue } literal => [literal.Value],
        TemplateExpression when PlainText.Of(expression) is { } text => [Value.Of(text)],
        _ => ExpressionChildren.Of(expression).SelectMany(Literals),
    };

    private Value Becomes(string type, string canonical, SourceSpot spot, Value value)
    {
        var values = Nested(names.AttributesOf(spot.Type), spot, 0, value);
        var owner = new TerraformBlock($"{type}.a", type, "a", false, spot.Type == type ? values : MapValue.Empty, default);
        var blocks = new List<TerraformBlock> { owner };
        if (spot.Type != type && names.OwnerAttribute(spot.Type, canonical) is { } on)
        {
            var reference = Value.Unknown(UnknownCode.KnownAfterDeployment, $"the id of the resource", default, Refinement.To(Resource.KeyOf(Deployment, owner.Address), "id"));
            blocks.Add(new TerraformBlock($"{spot.Type}.a", spot.Type, "a", false, values.With(on, reference), default));
        }

        var made = new TerraformMapper(catalog, new DiagnosticBag()).Map(Deployment, blocks).FirstOrDefault(resource => resource.Type == canonical);
        return At(made?.Properties, spot.Canonical.Replace("[]", "", StringComparison.Ordinal).Split('.')) ?? Value.Null;
    }

    private static MapValue Nested(Catalog.Wording.AttributeSet? attributes, SourceSpot spot, int at, Value value)
    {
        var name = spot.Names[at];
        var here = attributes?.Named(name);
        if (at == spot.Names.Length - 1)
        {
            return spot.Key is var (key, match) ? Value.Map((key, Value.Of(match)), (name, value)) : Value.Map((name, value));
        }

        var inner = Nested(here?.Parts, spot, at + 1, value);
        return Value.Map((name, here is { IsBlock: false } ? inner : Value.List(inner)));
    }

    private static Value? At(Value? value, ReadOnlySpan<string> path)
    {
        while (value is ListValue { Items: [var first, ..] } && !path.IsEmpty)
        {
            value = first;
        }

        return path.IsEmpty ? value : value is MapValue map && map[path[0]] is { } inner ? At(inner, path[1..]) : null;
    }
}
