using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Engine.Subjects;

/// <summary>Sees that the properties of a question are ones that the type has: a misspelt one would be answered as if nothing had been said.</summary>
internal static class PropertyNames
{
    /// <summary>The properties, of which the type has all.</summary>
    /// <param name="properties">What was given.</param>
    /// <param name="type">The type.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="RequestException">The type has no such property.</exception>
    public static MapValue Of(MapValue properties, string type, ServiceCatalog catalog) =>
        catalog.Properties.Find(type) is { } known ? Named(properties, known, type, "") : properties;

    private static MapValue Named(MapValue properties, PropertySet known, string type, string path)
    {
        var named = new MapBuilder(properties.Count);
        foreach (var (name, value) in properties.Entries)
        {
            if (known.Find(name) is not { } property || property.Name != name)
            {
                var near = known.Find(name)?.Name ?? Spelling.Nearest(name, known.All.Select(item => item.Name));
                throw new RequestException($"{type} has no property {path}{Names.Shown(name)}{(near is null ? (Message)$"." : $"; did you mean {path}{near}?")}");
            }

            named.Set(property.Name, Inside(value, property.Shape, type, $"{path}{property.Name}."));
        }

        return named.Build(properties.Origin);
    }

    private static Value Inside(Value value, PropertyShape? shape, string type, string path) => (value, shape) switch
    {
        (MapValue map, { Kind: ShapeKind.Object, Properties: { } inner }) => Named(map, inner, type, path),
        (ListValue list, { Kind: ShapeKind.List, Element: { } element }) => Value.List([.. list.Items.Select(item => Inside(item, element, type, path))]),
        _ => value,
    };
}
