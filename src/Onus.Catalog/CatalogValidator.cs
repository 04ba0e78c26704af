using Onus.Catalog.Loading;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds what the parts of a catalogue can't see alone: names that nobody declared, checks that no resource bears, aliases given twice.</summary>
public sealed class CatalogValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    /// <summary>What reports call the rows that belong to no service.</summary>
    private readonly SourceValidator _sources = new(catalog, diagnostics);

    private static readonly string[] Reserved = [.. new[] { ResponsibilityScope.Account, ResponsibilityScope.Organization }.Select(scope => scope.Name())];

    /// <summary>Validates all of it.</summary>
    public void Validate()
    {
        catalog.Definitions?.Validate();
        foreach (var responsibility in catalog.Responsibilities)
        {
            CheckSources(responsibility.Sources, responsibility.Origin);
            if (responsibility.Confidence == Confidences.Documented)
            {
                _sources.RequireOpened(responsibility.Sources, $"Responsibility \"{responsibility.Id}\"", responsibility.Origin);
            }

            foreach (var trait in responsibility.Concerns.Where(trait => trait != Responsibility.AnyTrait))
            {
                Require(catalog.Traits.Contains(trait), "trait", trait, responsibility.Origin);
            }

            CheckResponsibilities(responsibility.ReliesOn, responsibility.Origin);
            CheckParts(responsibility);
            CheckScope(responsibility);
        }

        ValidateModels();
        if (catalog.ConditionKeys.Source is { } source)
        {
            CheckSources([source], default);
        }

        foreach (var lifecycle in catalog.Lifecycles)
        {
            CheckSources(lifecycle.Sources, lifecycle.Origin);
            _sources.RequireOpened(lifecycle.Sources, $"Lifecycle \"{lifecycle.Id}\"", lifecycle.Origin);
        }

        ValidateHealth();
        new TestRulesValidator(catalog, _sources, diagnostics).Validate();
        new AcceptableUseValidator(catalog, _sources, diagnostics).Validate();
        new AccessRulesValidator(catalog, _sources, diagnostics).Validate();
        new SoftwareRulesValidator(catalog, diagnostics).Validate();
        foreach (var service in catalog.Services)
        {
            Validate(service);
        }

        ValidateOverrides();
        ValidateChecks();
        _sources.ValidateDates();
        var requirements = new RequirementValidator(catalog, diagnostics);
        requirements.Validate();
        requirements.ValidateExported();
        new ResidencyValidator(catalog, diagnostics).Validate();
        ValidateClaims();
        ValidateNames();
        ValidateFiles();
        catalog.MappingsOf(MappingTable.Terraform).Validate(catalog.IsListed);
        catalog.MappingsOf(MappingTable.Sam).Validate(catalog.IsListed);
        catalog.MappingsOf(MappingTable.Live).Validate(catalog.IsListed);
        new CollectorValidator(catalog, diagnostics).Validate();
    }

    private void ValidateHealth()
    {
        var health = catalog.Health;
        CheckSources(health.Sources, health.Origin);
        foreach (var service in health.Services.Values.SelectMany(services => services))
        {
            Require(catalog.FindService(service) is not null, "service", service, health.Origin);
        }

        foreach (var rule in health.Rules.Concat(health.Categories.Values))
        {
            CheckSources(rule.Sources, rule.Origin);
            CheckResponsibilities(rule.Responsibilities, rule.Origin);
            foreach (var source in rule.Sources)
            {
                _sources.Validate(source, rule.Confidence, $"What \"{rule.Pattern}\" means", rule.Origin);
            }
        }
    }

    private void Validate(Service service)
    {
        if (Reserved.Contains(service.Id))
        {
            diagnostics.Error("catalog-reserved", $"No service can be called \"{service.Id}\": reports mean something else by it.", service.Origin, $"Give the folder and the service another id.");
        }

        CheckSources([.. service.Sources, .. service.Documents.Values], service.Origin);
        CheckResponsibilities(service.Documents.Keys, service.Origin);
        _sources.RequireOpened(service.Documents.Values, $"What service \"{service.Id}\" documents", service.Origin);
        _sources.Validate(service);
        foreach (var type in service.Types)
        {
            foreach (var trait in type.Traits)
            {
                Require(catalog.Traits.Contains(trait), "trait", trait, type.Origin);
            }

            CheckResponsibilities(type.Bears, type.Origin);
        }

        foreach (var change in service.Overrides)
        {
            CheckSources([change.Source], change.Origin);
            _sources.Validate(change.Source, change.Confidence, $"Override \"{change.Id}\"", change.Origin);
            CheckResponsibilities(change.Holders.Keys.Concat(change.Modes.Keys).Concat(change.Parts.Keys).Concat(change.Uninherits.Keys), change.Origin);
            foreach (var type in change.On)
            {
                Require(catalog.Classify(type)?.Service.Id == service.Id, $"type of service {service.Id}", type, change.Origin);
            }
        }
    }

    private void ValidateOverrides()
    {
        foreach (var twice in catalog.Services.SelectMany(service => service.Overrides).GroupBy(change => change.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            diagnostics.Error("catalog-duplicate", $"Override \"{twice.Key}\" is declared twice.", twice.Last().Origin, $"Give one of the two another id, or remove it.");
        }
    }

    private void ValidateChecks()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in catalog.AllChecks())
        {
            if (!ids.Add(check.Id))
            {
                diagnostics.Error("catalog-duplicate", $"Check \"{check.Id}\" is declared twice.", check.Origin, $"Give one of the two another id.");
            }

            if (check.Source is { } source)
            {
                CheckSources([source], check.Origin);
                _sources.Validate(source, check.Confidence, $"Check \"{check.Id}\"", check.Origin);
            }

            CheckResponsibilities([check.Responsibility, .. check.Uninherits.Keys], check.Origin);
            foreach (var type in check.Types)
            {
                ValidateBearer(check, type);
            }
        }
    }

    private void ValidateBearer(Check check, string type)
    {
        if (catalog.Classify(type) is not { } known)
        {
            Require(false, "type", type, check.Origin);
            return;
        }

        if (known.Service.Id != check.Service)
        {
            diagnostics.Error(
                "catalog-stray-check",
                $"Check \"{check.Id}\" is about {type}, a type of service {known.Service.Id}, but lies in the folder of {check.Service}: nobody would ask it.",
                check.Origin,
                $"Move it to {known.Service.Id}.");
        }

        if (catalog.FindResponsibility(check.Responsibility) is { Scope: ResponsibilityScope.Resource or ResponsibilityScope.Provider } responsibility
            && !known.Type.IsConcernedBy(responsibility))
        {
            diagnostics.Error(
                "catalog-bearer",
                $"Check \"{check.Id}\" serves {check.Responsibility}, which {type} does not bear.",
                check.Origin,
                $"Give the type a fitting trait, or bears = [\"{check.Responsibility}\"], in {known.Service.Id}/service.hcl.");
        }
    }

    /// <summary>What a model of responsibility names must be there; a type shows a case only if somebody bears something of the model there.</summary>
    private void ValidateModels()
    {
        foreach (var model in catalog.Models)
        {
            CheckSources(model.Sources, model.Origin);
            foreach (var trait in model.Concerns)
            {
                Require(catalog.Traits.Contains(trait), "trait", trait, model.Origin);
            }

            _sources.RequireOpened(model.Sources, $"Responsibility model \"{model.Id}\"", model.Origin);
            foreach (var area in model.Areas)
            {
                CheckResponsibilities(area.Responsibilities, area.Origin);
            }

            foreach (var scope in model.Scopes.Where(scope => scope.Type is not null))
            {
                Require(catalog.IsListed(scope.Type!), "type", scope.Type!, scope.Origin);
            }
        }
    }

    private void ValidateClaims()
    {
        foreach (var group in catalog.Services.SelectMany(service => service.Types.Select(type => (type, service))).GroupBy(entry => entry.type.Name, StringComparer.Ordinal))
        {
            if (group.Count() > 1)
            {
                var names = string.Join(" and ", group.Select(entry => entry.service.Id));
                diagnostics.Error("catalog-duplicate", $"Type \"{group.Key}\" is listed by {names}.", group.Last().type.Origin, $"Let one service list it.");
            }
        }
    }

    /// <summary>A name must mean one service.</summary>
    private void ValidateNames()
    {
        var names = catalog.Services.SelectMany(service => service.Names.Append(service.Title).Append(service.Id).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, service)));
        foreach (var group in names.GroupBy(entry => entry.name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var services = string.Join(" and ", group.Select(entry => entry.service.Id));
            diagnostics.Error("catalog-duplicate", $"The name \"{group.Key}\" is given to {services}.", group.Last().service.Origin, $"Let one service have it.");
        }
    }

    /// <summary>A file that nobody reads is most likely called wrongly.</summary>
    private void ValidateFiles()
    {
        foreach (var (service, file) in CatalogFolder.StrayFiles(catalog.Tree, catalog.ServiceIds))
        {
            diagnostics.Error("catalog-stray-file", $"Nobody reads services/{service}/{file}.", catalog.FindService(service)?.Origin ?? default, $"Known are {string.Join(", ", CatalogFolder.KnownFiles)} and checks*.hcl.");
        }
    }

    /// <summary>A shared holder needs both parts spelled out, and whoever holds a part of an extension: no document of the model says it instead.</summary>
    private void CheckParts(Responsibility responsibility)
    {
        var holders = responsibility.Default.Values.ToHashSet();
        if (holders.Contains(Holder.Shared) && (responsibility.AwsPart is null || responsibility.CustomerPart is null))
        {
            diagnostics.Error("catalog-parts", $"\"{responsibility.Id}\" is shared in a model, but not both parts are spelled out.", responsibility.Origin, $"Add aws = \"…\" and customer = \"…\".");
        }
        else if (responsibility.IsExtension && ((holders.Contains(Holder.Aws) && responsibility.AwsPart is null) || (holders.Contains(Holder.Customer) && responsibility.CustomerPart is null)))
        {
            diagnostics.Error("catalog-parts", $"\"{responsibility.Id}\" has a holder whose part is not spelled out.", responsibility.Origin, $"Add aws = \"…\" or customer = \"…\".");
        }
    }

    /// <summary>Whether a resource is managed is told by its own responsibilities; what the whole scan decides is the account's or the organisation's.</summary>
    private void CheckScope(Responsibility responsibility)
    {
        var ofResource = !responsibility.IsOfWhole;
        if (!ofResource && responsibility.Default.Values.Distinct().Count() > 1)
        {
            diagnostics.Error("catalog-scope", $"\"{responsibility.Id}\" has several holders: its scope is {responsibility.Scope.Name()}, which has no service model.", responsibility.Origin, $"Give all service models the same holder, or correct the scope.");
        }

        if (ofResource ? responsibility.DecidedBy == StatusDecider.Classification : responsibility.Management is not null)
        {
            diagnostics.Error("catalog-scope", $"\"{responsibility.Id}\" can't have \"{(ofResource ? "decided_by" : "management")}\": its scope is {responsibility.Scope.Name()}.", responsibility.Origin, $"Remove it, or correct the scope.");
        }
    }

    private void CheckSources(IEnumerable<string> ids, Origin origin)
    {
        foreach (var id in ids)
        {
            Require(catalog.FindSource(id) is not null, "source", id, origin);
        }
    }

    private void CheckResponsibilities(IEnumerable<string> ids, Origin origin)
    {
        foreach (var id in ids)
        {
            Require(catalog.FindResponsibility(id) is not null, "responsibility", id, origin);
        }
    }

    private void Require(bool exists, string what, string id, Origin origin)
    {
        if (!exists)
        {
            diagnostics.Error("catalog-dangling", $"There is no {what} \"{id}\".", origin, $"Correct the name, or declare it.");
        }
    }
}
