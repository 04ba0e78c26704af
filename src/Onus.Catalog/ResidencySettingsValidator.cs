using System.Collections.Immutable;
using Onus.Catalog.Model.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds in rules of residency places that do not exist, and rules that no place can meet.</summary>
internal sealed class ResidencySettingsValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    /// <summary>Validates a team's settings and an organisation's policy. The table of Regions is read only where there is something to ask it.</summary>
    public void Validate()
    {
        foreach (var settings in catalog.Settings.All)
        {
            foreach (var jurisdiction in settings.Jurisdictions)
            {
                Countries(jurisdiction.Countries, jurisdiction.Origin);
                Regions(jurisdiction.Regions, jurisdiction.Origin);
            }

            foreach (var rule in settings.Residency)
            {
                Validate(rule, catalog.JurisdictionsOf(settings));
            }
        }
    }

    private void Validate(ResidencyRule rule, IReadOnlyDictionary<string, Jurisdiction> jurisdictions)
    {
        var before = diagnostics.HasErrors;
        Countries(rule.Countries, rule.Origin);
        Regions(rule.Regions, rule.Origin);
        foreach (var name in rule.Jurisdictions.Where(name => !jurisdictions.ContainsKey(name)))
        {
            Missing("jurisdiction", name, jurisdictions.Keys, rule.Origin, $"Known are {string.Join(", ", jurisdictions.Keys.Order(StringComparer.Ordinal))}.");
        }

        foreach (var service in rule.Scope.Services.Where(service => catalog.FindService(service) is null))
        {
            Missing("service", service, catalog.ServiceIds, rule.Origin, $"onus catalog list services names what there is.");
        }

        foreach (var type in rule.Scope.Types.Where(type => !type.Contains('*', StringComparison.Ordinal) && type.StartsWith("AWS::", StringComparison.Ordinal) && catalog.Classify(type) is null))
        {
            Missing("type", type, catalog.TypeNames, rule.Origin, $"onus catalog list types names what there is.");
        }

        if (before || diagnostics.HasErrors)
        {
            return;
        }

        var area = AllowedRegions.Of(rule, jurisdictions, catalog.Geography);
        if (area.Outside.Length > 0)
        {
            diagnostics.Error("settings-contradiction", $"residency \"{rule.Name}\" allows the Region{(area.Outside.Length == 1 ? "" : "s")} {string.Join(", ", area.Outside)}, and by its countries or jurisdictions does not.", rule.Origin, $"Take the Region out, or add where it is to the countries.");
        }
        else if (area.Regions.Count == 0)
        {
            diagnostics.Warning("settings-matches-nothing", $"No Region of AWS is where residency \"{rule.Name}\" lets data be.", rule.Origin, $"Add a country in which a Region is; onus residency lists those of what is read.");
        }
    }

    private void Countries(ImmutableArray<string> countries, Origin origin)
    {
        var geography = catalog.Geography;
        foreach (var country in countries.Where(country => geography.CountryOf(country) is null))
        {
            Missing("country", country, country.Length <= 3 ? [] : geography.Countries.Values, origin, $"Write the two letters of ISO 3166-1, or the country's name.");
        }
    }

    private void Regions(ImmutableArray<string> regions, Origin origin)
    {
        foreach (var region in regions.Where(region => catalog.Geography.Find(region) is null))
        {
            Missing("Region", region, catalog.Geography.Regions.Select(item => item.Id), origin, $"Write its code, such as eu-central-1.");
        }
    }

    private void Missing(string what, string id, IEnumerable<string> known, Origin origin, Message otherwise) =>
        diagnostics.Error("settings-dangling", $"There is no {what} \"{id}\".", origin, Spelling.Nearest(id, known) is { } near ? $"Did you mean {near}?" : otherwise);
}
