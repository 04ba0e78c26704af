using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Assessment.Verification;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Designs;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Comparison;

/// <summary>Makes designs of what the catalogue knows, or of what is deployed.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="day">The day to speak of.</param>
public sealed class DesignBuilder(ServiceCatalog catalog, string day)
{
    private readonly RuleEvaluator _evaluator = new(catalog, day);

    /// <summary>A service as such.</summary>
    /// <param name="service">The service.</param>
    /// <param name="name">The name by which the user asked for it.</param>
    public Design OfService(Service service, string name)
    {
        ArgumentNullException.ThrowIfNull(service);
        var split = new SplitResolver(catalog, _evaluator).OfService(service);

        // What belongs to the account as a whole is the same in every design, and what none of its types bears is no obligation here.
        var entries = split.Entries.Where(entry => catalog.FindResponsibility(entry.Responsibility) is { } responsibility && service.Types.Any(type => type.IsConcernedBy(responsibility)));
        return new Design(name, service.Title, [new DesignPart(service.Id, new Split(split.Id, split.Type, split.Service, split.Model, split.Management, [.. entries]))], []);
    }

    /// <summary>A resource with some properties.</summary>
    /// <param name="type">The type, which a service of the catalogue claims.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="name">The name by which the user asked for it.</param>
    public Design OfType(string type, MapValue properties, string name)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var known = catalog.Classify(type);
        var title = known is { } found ? $"{found.Service.Title}: {found.Type.Title}" : type;
        var with = string.Join(", ", properties.Entries.Select(property => $"{property.Key} = {property.Value}"));
        return Of(name, with.Length == 0 ? title : $"{title} with {with}", [new Deployment("design", "design", [new Resource("design", type, type, known?.Type.Asked(properties) ?? properties, default)])]);
    }

    /// <summary>A way in which a service is usually deployed.</summary>
    /// <param name="variant">The variant.</param>
    public Design OfVariant(Variant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        var title = catalog.FindService(variant.Service)?.Title ?? variant.Service;
        return Of(variant.Name, $"{title}: {variant.Title}", [ExampleBuilder.Build(variant).Deployment]);
    }

    /// <summary>What some deployments consist of.</summary>
    /// <param name="name">The name by which the user asked for it.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="deployments">The deployments.</param>
    public Design Of(string name, string title, IReadOnlyList<Deployment> deployments)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        var resolver = new SplitResolver(catalog, _evaluator);
        var parts = new List<DesignPart>();
        var known = new Dictionary<Split, int>(ReferenceEqualityComparer.Instance);
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var deployment in deployments)
        {
            var index = new DeploymentIndex(deployment, catalog);
            foreach (var resource in index.Deployment.Resources)
            {
                if (resolver.Resolve(new DeployedResource(resource, index)) is not { } split)
                {
                    missing.Add(resource.Type);
                }
                else if (known.TryGetValue(split, out var at))
                {
                    parts[at] = parts[at] with { Count = parts[at].Count + 1 };
                }
                else
                {
                    known[split] = parts.Count;
                    parts.Add(new DesignPart(resource.Address, split));
                }
            }
        }

        return new Design(name, title, [.. parts], [.. missing]);
    }
}
