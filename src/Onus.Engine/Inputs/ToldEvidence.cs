using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Engine.Inputs;

/// <summary>What an account told that is no resource: evidence for what is judged, as its readers take it.</summary>
/// <param name="Kind">What it is evidence of, as the catalogue calls it.</param>
/// <param name="From">What told it, as it is shown.</param>
/// <param name="Documents">The documents, as JSON.</param>
internal sealed record ToldEvidence(string Kind, string From, IReadOnlyList<string> Documents)
{
    private const int MaxDocument = 4 * 1024 * 1024;

    /// <summary>Takes out of what accounts told what is evidence and no resource.</summary>
    public static (IReadOnlyList<Deployment> Deployments, IReadOnlyList<ToldEvidence> Told) Of(IReadOnlyList<Deployment> deployments, ServiceCatalog catalog)
    {
        if (deployments.All(deployment => deployment.Kind != MappingTable.Live))
        {
            return (deployments, []);
        }

        var kinds = catalog.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is { Evidence.Length: > 0 }).ToDictionary(mapping => mapping.Name, mapping => mapping.Collector!.Evidence, StringComparer.Ordinal);
        var told = new List<ToldEvidence>();
        var rest = new List<Deployment>(deployments.Count);
        foreach (var deployment in deployments)
        {
            var evidence = deployment.Kind == MappingTable.Live ? deployment.Resources.Where(resource => kinds.ContainsKey(resource.Type)).ToList() : [];
            told.AddRange(evidence.GroupBy(resource => kinds[resource.Type]).Select(group => new ToldEvidence(group.Key, deployment.Id, [.. group.Select(resource => DocumentOf(resource.Properties)).OfType<string>()])));
            rest.Add(evidence.Count == 0 ? deployment : deployment with { Resources = [.. deployment.Resources.Where(resource => !kinds.ContainsKey(resource.Type))] });
        }

        return (rest, told);
    }

    /// <summary>What is known of it: what is not was said when it was read.</summary>
    private static string? DocumentOf(MapValue properties)
    {
        var known = new MapBuilder(properties.Count);
        foreach (var (name, value) in properties.Entries.Where(entry => entry.Value is not UnknownValue))
        {
            known.Set(name, value);
        }

        return JsonText.Write(known.Build(properties.Origin), MaxDocument, out _);
    }
}
