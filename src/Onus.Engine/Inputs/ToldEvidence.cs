using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Engine.Inputs;

/// <summary>What an account told that is no resource: evidence for what is judged, as its readers take it.</summary>
/// <param name="Kind">What it is evidence of, as the catalogue calls it.</param>
/// <param name="From">What told it, as it is shown.</param>
/// <param name="Document">What it told, as AWS's API answers it.</param>
internal sealed record ToldEvidence(string Kind, string From, MapValue Document)
{
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
            told.AddRange(evidence.GroupBy(resource => kinds[resource.Type]).Select(group => new ToldEvidence(group.Key, deployment.Id, DocumentOf(group.Select(resource => resource.Properties)))));
            rest.Add(evidence.Count == 0 ? deployment : deployment with { Resources = [.. deployment.Resources.Where(resource => !kinds.ContainsKey(resource.Type))] });
        }

        return (rest, told);
    }

    /// <summary>The lists of several answers as those of one. What is not known is left out: that was said when it was read.</summary>
    private static MapValue DocumentOf(IEnumerable<MapValue> answers)
    {
        var lists = new SortedDictionary<string, ImmutableArray<Value>.Builder>(StringComparer.Ordinal);
        foreach (var (name, value) in answers.SelectMany(answer => answer.Entries))
        {
            if (!lists.TryGetValue(name, out var items))
            {
                lists[name] = items = ImmutableArray.CreateBuilder<Value>();
            }

            items.AddRange(ListValue.ItemsOf(value));
        }

        return Value.Map([.. lists.Select(list => (list.Key, (Value)Value.List(list.Value.ToImmutable())))]);
    }
}
