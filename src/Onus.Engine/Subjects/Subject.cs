using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Engine.Subjects;

/// <summary>What a question is about: a service, or a type with some properties.</summary>
/// <param name="Text">The words that the user gave.</param>
/// <param name="Split">Who holds which responsibility for it.</param>
internal sealed record Subject(string Text, Split Split)
{
    /// <summary>Finds what the words mean: a type, a service's id, title or other name, or the end of a type's name.</summary>
    /// <param name="text">The words.</param>
    /// <param name="properties">Properties of the type; with them a service stands for its first type.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="day">The day to speak of.</param>
    public static Subject? Find(string text, MapValue properties, ServiceCatalog catalog, string day)
    {
        var resolver = new SplitResolver(catalog, new RuleEvaluator(catalog, day));
        if (TypeOf(text, catalog, properties) is { } type)
        {
            return OfType(text, type, PropertiesOf(text, type, properties, catalog), catalog, resolver);
        }

        if (catalog.FindServiceByName(text) is not { } service)
        {
            return null;
        }

        return properties.Count > 0 && MainType(service) is { } main
            ? OfType(text, main.Name, PropertyNames.Of(properties, main.Name, catalog), catalog, resolver)
            : new Subject(text, resolver.OfService(service));
    }

    /// <summary>The type that a word means: its name, or the end of it; null when it means none, or several.</summary>
    /// <param name="text">The word.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="properties">Properties of the type: of several types that end so, the one that has them is meant.</param>
    public static string? TypeOf(string text, ServiceCatalog catalog, MapValue properties)
    {
        if (SamSubject.TypeOf(text, catalog) is { } made)
        {
            return made;
        }

        if (catalog.Classify(text) is not null)
        {
            // A service claims all names below its prefix, also those that AWS does not have.
            return catalog.IsListed(text) || catalog.Properties.Find(text) is not null ? text : null;
        }

        if (TerraformSubject.IsType(text))
        {
            return TerraformSubject.TypeOf(text, catalog);
        }

        var matches = TypesCalled(text, catalog);
        if (matches.Count > 1 && properties.Count > 0)
        {
            matches = [.. matches.Where(type => catalog.Properties.Find(type) is { } known && properties.Entries.All(property => known.Find(property.Key) is not null))];
        }

        return matches.Count == 1 ? matches[0] : null;
    }

    /// <summary>The canonical properties that are meant by what was given, in the words of the type as it was named.</summary>
    /// <param name="text">The type as it was named.</param>
    /// <param name="type">The canonical type.</param>
    /// <param name="properties">What was given.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="RequestException">The type has no property or attribute of one of the names.</exception>
    public static MapValue PropertiesOf(string text, string type, MapValue properties, ServiceCatalog catalog) =>
        TerraformSubject.IsType(text) ? TerraformSubject.Properties(text, type, properties, catalog)
        : SamSubject.IsType(text) ? SamSubject.Properties(text, type, properties, catalog)
        : PropertyNames.Of(properties, type, catalog);

    /// <summary>The source in whose words a type was named; null for CloudFormation's own.</summary>
    /// <param name="text">The type as it was named.</param>
    public static string? SourceOf(string text) => TerraformSubject.IsType(text) ? MappingTable.Terraform : SamSubject.IsType(text) ? MappingTable.Sam : null;

    /// <summary>The types whose name is a word, or ends in it.</summary>
    /// <param name="text">The word.</param>
    /// <param name="catalog">The catalogue.</param>
    public static IReadOnlyList<string> TypesCalled(string text, ServiceCatalog catalog) =>
        [.. catalog.TypeNames.Where(type => type.EndsWith("::" + text, StringComparison.OrdinalIgnoreCase) || type.Equals(text, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];

    /// <summary>The type that a service stands for where properties are given: its first one that runs on a machine.</summary>
    /// <param name="service">The service.</param>
    public static ResourceType? MainType(Service service) => service.Types.FirstOrDefault(candidate => candidate.Traits.Contains("host"));

    private static Subject OfType(string text, string type, MapValue properties, ServiceCatalog catalog, SplitResolver resolver)
    {
        var resource = new Resource("question", "self", type, catalog.Classify(type)?.Type.Asked(properties) ?? properties, default);
        var index = new DeploymentIndex(new Deployment("question", "question", [resource]), catalog);
        return new Subject(text, resolver.Resolve(new DeployedResource(index.Deployment.Resources[0], index))!);
    }
}
