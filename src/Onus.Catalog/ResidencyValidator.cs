using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Catalog.Model.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds what the catalogue says of places that do not exist, and of properties that nobody has.</summary>
internal sealed class ResidencyValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    private readonly SourceValidator _sources = new(catalog, diagnostics);

    public void Validate()
    {
        Sources(catalog.Geography.Sources, $"The table of Regions", default);
        foreach (var region in catalog.Geography.Regions)
        {
            Countries([region.Country], region.Origin);
        }

        foreach (var jurisdiction in catalog.Geography.Jurisdictions)
        {
            Sources([jurisdiction.Source!], $"Jurisdiction \"{jurisdiction.Id}\"", jurisdiction.Origin);
            Countries(jurisdiction.Countries, jurisdiction.Origin);
            Regions(jurisdiction.Regions, jurisdiction.Origin);
            foreach (var partition in jurisdiction.Partitions)
            {
                Partition(partition, jurisdiction.Origin);
            }
        }

        foreach (var service in catalog.Services)
        {
            Validate(service, catalog.ResidencyOf(service.Id));
        }
    }

    private void Validate(Service service, ServiceResidency residency)
    {
        foreach (var flow in residency.Flows)
        {
            Sources([flow.Source], $"Where data of {service.Id} goes", flow.Origin);
            foreach (var type in flow.Types)
            {
                Type(type, service, flow.Origin);
                foreach (var path in flow.Paths)
                {
                    Path(type, path, flow.Origin);
                }
            }
        }

        foreach (var departure in residency.Departures)
        {
            Sources([departure.Source], $"That data of {service.Id} leaves its Region", departure.Origin);
            foreach (var type in departure.Types.Where(type => !type.Contains('*', StringComparison.Ordinal)))
            {
                Type(type, service, departure.Origin);
                foreach (var path in departure.When.Keys)
                {
                    Path(type, path, departure.Origin);
                }
            }
        }

        foreach (var prefix in residency.Prefixes)
        {
            Sources([prefix.Source], $"Prefix \"{prefix.Text}\"", prefix.Origin);
            Regions(prefix.Regions, prefix.Origin);
            Regions(prefix.Profiles.SelectMany(profiles => profiles.Routes).SelectMany(route => route.From.Concat(route.To)).Distinct(), prefix.Origin);
            if (prefix.Partition is { } partition)
            {
                Partition(partition, prefix.Origin);
            }
        }
    }

    private void Type(string type, Service service, Origin origin) => Require(catalog.Classify(type)?.Service.Id == service.Id, $"type of service {service.Id}", type, origin);

    private void Path(string type, string path, Origin origin) => PropertyPaths.Require(catalog, diagnostics, type, path, origin);

    private void Countries(ImmutableArray<string> codes, Origin origin)
    {
        foreach (var code in codes)
        {
            Require(catalog.Geography.Countries.ContainsKey(code), "country", code, origin);
        }
    }

    private void Regions(IEnumerable<string> regions, Origin origin)
    {
        foreach (var region in regions)
        {
            Require(catalog.Geography.Find(region) is not null, "Region", region, origin);
        }
    }

    private void Partition(string partition, Origin origin) => Require(catalog.Geography.Regions.Any(region => region.Partition == partition), "partition", partition, origin);

    private void Sources(ImmutableArray<string> sources, Message what, Origin origin)
    {
        foreach (var source in sources)
        {
            Require(catalog.FindSource(source) is not null, "source", source, origin);
        }

        _sources.RequireOpened(sources, what, origin);
    }

    private void Require(bool exists, string what, string id, Origin origin)
    {
        if (!exists)
        {
            diagnostics.Error("catalog-dangling", $"There is no {what} \"{id}\".", origin, $"Correct the name, or declare it.");
        }
    }
}
