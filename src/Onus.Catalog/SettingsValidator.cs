using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds in settings names of what is not there, and what they may not declare.</summary>
internal sealed class SettingsValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    /// <summary>Validates a team's settings and an organisation's policy.</summary>
    public void Validate()
    {
        foreach (var settings in catalog.Settings.All)
        {
            foreach (var change in settings.Overrides)
            {
                Responsibilities(change.Holders.Keys.Concat(change.Modes.Keys).Concat(change.Parts.Keys), change.Origin);
                Types(change.On, change.Origin);
            }

            foreach (var setting in settings.Checks)
            {
                Checks(setting.Id, setting.Origin);
            }

            foreach (var party in settings.Groups)
            {
                ResponsibilityParts(party.Responsibilities, party.Origin);

                foreach (var id in party.Layers.Where(id => catalog.Layers.All(layer => layer.Id != id)))
                {
                    Missing("layer", id, catalog.Layers.Select(layer => layer.Id), party.Origin);
                }

                Services(party.Services, party.Origin);
            }

            foreach (var attestation in settings.Attestations)
            {
                Responsibilities(attestation.Responsibilities, attestation.Origin);
                Services(attestation.Scope.Services, attestation.Origin);
            }

            foreach (var (scope, origin) in settings.Components.Select(item => (item.Scope, item.Origin)).Concat(settings.Contexts.Select(item => (item.Scope, item.Origin))))
            {
                Services(scope.Services, origin);
            }

            foreach (var context in settings.Contexts)
            {
                ResponsibilityParts(context.Evidence, context.Origin);
                ResponsibilityParts(context.Severity.Keys.Where(name => catalog.FindChecks(name).All(check => check.Id != name)), context.Origin);
            }

            foreach (var report in settings.Reports)
            {
                Responsibilities(report.Expects.Values.SelectMany(ids => ids), report.Origin);
                Services(report.Services, report.Origin);
                if (report.InScope is { } scope)
                {
                    if (!settings.Scopes.Any(item => item.Name == scope))
                    {
                        Missing("services_in_scope", scope, settings.Scopes.Select(item => item.Name), report.Origin);
                    }
                }
            }

            foreach (var scope in settings.Scopes)
            {
                var known = catalog.ServiceIds.ToHashSet(StringComparer.Ordinal);
                foreach (var id in scope.Services.Keys.Where(id => !known.Contains(id)))
                {
                    Missing("service", id, known, scope.Origin);
                }
            }

            foreach (var waiver in settings.Waivers)
            {
                Responsibilities(waiver.Responsibilities, waiver.Origin);
                foreach (var id in waiver.Checks.Where(id => !id.Contains('*', StringComparison.Ordinal)))
                {
                    Checks(id, waiver.Origin);
                }
            }
        }

        foreach (var certification in catalog.Settings.All.SelectMany(settings => settings.Certifications))
        {
            Services(certification.Said.OutsideAwsPackage, certification.Origin);
            Requirements(certification);
        }

        new ResidencySettingsValidator(catalog, diagnostics).Validate();
        if (catalog.Settings.All.Any(settings => settings.HasOwn))
        {
            OwnKnowledge();
        }
    }

    /// <summary>What a certification says of controls and indicators that there are not; rules of FedRAMP's are not known here.</summary>
    private void Requirements(TeamCertification certification)
    {
        foreach (var id in certification.Said.Statements.Select(statement => statement.Id))
        {
            var framework = FedrampIds.FrameworkOf(id);
            if (framework is not null && catalog.Frameworks.Find(framework) is { } known && known.Requirements.All(requirement => requirement.Id != id))
            {
                Missing("control, indicator or rule", id, known.Requirements.Select(requirement => requirement.Id), certification.Origin);
            }
        }

        foreach (var id in certification.Said.Parameters.Keys)
        {
            if (catalog.Frameworks.Find(FedrampIds.Controls) is { } known && FedrampIds.ControlOf(id) is var control && known.Requirements.All(requirement => requirement.Id != control))
            {
                Missing("parameter", id, known.Requirements.Select(requirement => $"{requirement.Id.ToLowerInvariant()}_odp"), certification.Origin);
            }
        }
    }

    private void OwnKnowledge()
    {
        foreach (var item in catalog.Settings.Own.Responsibilities.Where(item => !ReferenceEquals(catalog.FindResponsibility(item.Id), item)))
        {
            Taken("responsibility", item.Id, item.Origin);
        }

        foreach (var service in catalog.Settings.Own.Services)
        {
            if (!ReferenceEquals(catalog.FindService(service.Id), service))
            {
                Taken("service", service.Id, service.Origin);
            }

            foreach (var type in service.Types.Where(type => catalog.Classify(type.Name) is { } known && known.Service.Id != service.Id))
            {
                diagnostics.Error("settings-taken", $"The type \"{type.Name}\" is of the service {catalog.Classify(type.Name)!.Value.Service.Id} already.", type.Origin, $"Settle what is otherwise with it by an override.");
            }

            foreach (var trait in service.Types.SelectMany(type => type.Traits).Where(trait => !catalog.Traits.Contains(trait)))
            {
                Missing("trait", trait, catalog.Traits, service.Origin);
            }
        }

        foreach (var check in catalog.OwnChecks)
        {
            if (catalog.FindChecks(check.Id).Any(other => !other.IsTeam))
            {
                Taken("check", check.Id, check.Origin);
            }

            Responsibilities([check.Responsibility, .. check.Uninherits.Keys], check.Origin);
            Types(check.Types, check.Origin);
            foreach (var type in check.Types)
            {
                Bearer(check, type);
            }
        }
    }

    private void Bearer(Check check, string type)
    {
        if (catalog.Classify(type) is { } known && catalog.FindResponsibility(check.Responsibility) is { } responsibility)
        {
            if (responsibility.Scope is ResponsibilityScope.Resource or ResponsibilityScope.Provider && !known.Type.IsConcernedBy(responsibility))
            {
                diagnostics.Error("settings-bearer", $"Check \"{check.Id}\" serves {check.Responsibility}, which {type} does not bear.", check.Origin, $"onus explain {type} lists what it bears.");
            }

            if (known.Service.Id != check.Service)
            {
                diagnostics.Error("settings-bearer", $"Check \"{check.Id}\" is about types of several services, {check.Service} and {known.Service.Id}.", check.Origin, $"Write one check for each service.");
            }
        }
    }

    private void Taken(string what, string id, Origin origin) =>
        diagnostics.Error("settings-taken", $"There is a {what} \"{id}\" in the catalogue already.", origin, $"Give it another id.");

    private void Checks(string id, Origin origin)
    {
        var found = catalog.FindChecks(id);
        if (found.Any(check => check.Id == id))
        {
            return;
        }

        diagnostics.Error("settings-dangling", $"There is no check \"{id}\".", origin, found.Count > 0
            ? $"By this name others call {string.Join(", ", found.Select(check => check.Id))}."
            : Near(id, catalog.AllChecks().Select(check => check.Id)));
    }

    private void Responsibilities(IEnumerable<string> ids, Origin origin)
    {
        foreach (var id in ids.Where(id => catalog.FindResponsibility(id) is null))
        {
            Missing("responsibility", id, catalog.Responsibilities.Select(item => item.Id), origin);
        }
    }

    /// <summary>Finds names that are neither a responsibility's nor the leading part of one's.</summary>
    private void ResponsibilityParts(IEnumerable<string> names, Origin origin)
    {
        foreach (var name in names.Where(name => !catalog.Responsibilities.Any(item => item.Id == name || item.Id.StartsWith(name + ".", StringComparison.Ordinal))))
        {
            Missing("responsibility", name, catalog.Responsibilities.Select(item => item.Id), origin);
        }
    }

    private void Services(IEnumerable<string> ids, Origin origin)
    {
        foreach (var id in ids.Where(id => !id.Contains('*', StringComparison.Ordinal) && catalog.FindService(id) is null))
        {
            Missing("service", id, catalog.ServiceIds, origin);
        }
    }

    private void Types(IEnumerable<string> types, Origin origin)
    {
        foreach (var type in types.Where(type => catalog.Classify(type) is null))
        {
            Missing("type", type, catalog.TypeNames, origin);
        }
    }

    private void Missing(string what, string id, IEnumerable<string> known, Origin origin) =>
        diagnostics.Error("settings-dangling", $"There is no {what} \"{id}\".", origin, Near(id, known));

    private static Message Near(string id, IEnumerable<string> known) => Spelling.Nearest(id, known) is { } near ? $"Did you mean {near}?" : (Message)$"onus catalog list names what there is.";
}
