using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Model;

namespace Onus.Sources.Mapping;

/// <summary>Turns the records of a source into canonical resources, as the catalogue's tables for that source say. Safe for use by several threads.</summary>
public sealed class ResourceMapper(ServiceCatalog catalog, RecordConventions conventions, DiagnosticBag diagnostics)
{
    /// <summary>The resources that a deployment's records become, in the order of the records. Records that are a part of another resource become its properties.</summary>
    public IReadOnlyList<Resource> Map(string deployment, IEnumerable<SourceRecord> records)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(records);
        var table = catalog.MappingsOf(conventions.Source);
        var runner = new AssignmentRunner(conventions, diagnostics);
        var converter = new RecordConverter(deployment, table, conventions, runner);
        var resources = new List<ResourceBuilder>();
        var parts = new List<SourceRecord>();
        foreach (var record in records)
        {
            if ((record.Mapping ?? table.Find(record.Type, record.CanonicalType)) is { } mapping)
            {
                resources.AddRange(converter.Convert(record, mapping));
            }
            else if (table.PartsOf(record.Type).IsEmpty)
            {
                resources.Add(converter.Unmapped(record));
            }
            else
            {
                parts.Add(record);
            }
        }

        if (parts.Count > 0)
        {
            Join(parts, resources, new PartJoiner(catalog, table, converter, runner, new OwnerIndex(deployment, resources, IsGlobal)));
        }

        return [.. resources.Select(resource => resource.ToResource(deployment, conventions.Source))];
    }

    private bool IsGlobal(string type) => catalog.Classify(type)?.Service.Global.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal)) == true;

    /// <summary>Joins the parts to their owners. A second round finds those whose owner is named by way of another part.</summary>
    private void Join(List<SourceRecord> parts, List<ResourceBuilder> resources, PartJoiner joiner)
    {
        var declared = resources.ToList();
        foreach (var part in parts.FindAll(part => !joiner.TryJoin(part)))
        {
            if (!joiner.TryJoin(part))
            {
                diagnostics.Note(conventions.Source + "-owner-unknown", $"What {part.Address} belongs to is not in sight; it is kept by itself.", part.Origin);
                resources.AddRange(joiner.Orphans(part));
            }
        }

        joiner.DoubtAll(declared);
    }
}
