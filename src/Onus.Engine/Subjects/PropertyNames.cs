using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Engine.Subjects;

/// <summary>Sees that the properties of a question are ones that the type has: a misspelt one would be answered as if nothing had been said.</summary>
internal static class PropertyNames
{
    /// <summary>The properties as the type calls them. Names of Terraform's are put into CloudFormation's where the type was named so.</summary>
    /// <param name="properties">What was given.</param>
    /// <param name="type">The type.</param>
    /// <param name="translates">Whether a name that differs in case and underscores alone is meant.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="RequestException">The type has no such property.</exception>
    public static MapValue Of(MapValue properties, string type, bool translates, ServiceCatalog catalog) =>
        catalog.Properties.Find(type) is { } known ? Named(properties, known, type, "", translates) : properties;

    private static MapValue Named(MapValue properties, PropertySet known, string type, string path, bool translates)
    {
        var named = new MapBuilder(properties.Count);
        foreach (var (name, value) in properties.Entries)
        {
            if (known.Find(name) is not { } property || (property.Name != name && !translates))
            {
                var near = known.Find(name)?.Name ?? Spelling.Nearest(name, known.All.Select(item => item.Name));
                throw new RequestException($"{type} has no property {path}{Names.Shown(name)}{(near is null ? (Message)$"." : $"; did you mean {path}{near}?")}");
            }

            named.Set(property.Name, Inside(value, property.Shape, type, $"{path}{property.Name}.", translates));
        }

        return named.Build(properties.Origin);
    }

    private static Value Inside(Value value, PropertyShape? shape, string type, string path, bool translates) => (value, shape) switch
    {
        (MapValue map, { Kind: ShapeKind.Object, Properties: { } inner }) => Named(map, inner, type, path, translates),
        (ListValue list, { Kind: ShapeKind.List, Element: { } element }) => Value.List([.. list.Items.Select(item => Inside(item, element, type, path, translates))]),
        _ => value,
    };
}
