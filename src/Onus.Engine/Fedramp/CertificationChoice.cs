using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Engine.Fedramp;

/// <summary>Finds what settings say of a certification, and whether it is enough.</summary>
internal static class CertificationChoice
{
    private const string Example = "certification \"NAME\" { package = \"https://…\" type = \"Rev5\" class = \"C\" }";

    /// <summary>The certification of a name; without a name the only one.</summary>
    /// <exception cref="RequestException">There is none, or there are several.</exception>
    public static TeamCertification Of(ServiceCatalog catalog, string? name)
    {
        var all = catalog.TeamAndPolicy.SelectMany(settings => settings.Certifications).ToList();
        if (name is not null)
        {
            return all.Find(item => item.Said.Name == name)
                ?? throw new RequestException($"the settings have no certification \"{name}\"; {(all.Count == 0 ? (Message)$"they have none: add {Example} to onus.hcl." : $"there are {string.Join(", ", all.Select(item => item.Said.Name))}.")}");
        }

        return all switch
        {
            [] => throw new RequestException($"no settings say what is certified, and nobody else knows it. Add {Example} to onus.hcl; docs/commands/fedramp.md says what stands in it."),
            [var only] => only,
            _ => throw new RequestException($"the settings have several certifications; choose one by --certification: {string.Join(", ", all.Select(item => item.Said.Name))}."),
        };
    }

    /// <summary>Sees to it that nothing is missing which the schema of the overview asks for.</summary>
    /// <param name="needsAws">Whether something of AWS's is in use that its package covers.</param>
    /// <exception cref="RequestException">Something is, and the diagnostics name all of it.</exception>
    public static void RequireOverview(TeamCertification certification, bool needsAws, SourceMap places)
    {
        var said = certification.Said;
        (string Name, bool IsThere, string Means)[] wanted =
        [
            ("provider", said.Provider is not null, "the provider's name"),
            ("service", said.Service is not null, "the service's full name"),
            ("acronym", said.Acronym is not null, "its short name"),
            ("description", said.Description is not null, "what it is"),
            ("fedramp_id", said.FedrampId is not null, "the id that FedRAMP gave the package; without one yet, the provider's name and the acronym"),
            ("website", said.Website is not null, "the address of its website"),
            ("logo", said.Logo is not null, "the address of a picture of the logo"),
            ("service_models", !said.ServiceModels.IsEmpty, "SaaS, PaaS, IaaS"),
            ("deployment_model", said.DeploymentModel is not null, "Public Cloud, Government-Only Cloud, Hybrid Cloud, Community Cloud or Government Community Cloud"),
            ("contact \"Security\"", said.Contacts.Any(contact => contact.Type == "Security"), "a block with name, email or phone"),
            ("contact \"Sales\"", said.Contacts.Any(contact => contact.Type == "Sales"), "a block with name, email or phone"),
            ("aws_package", !needsAws || said.AwsPackage is not null, "the FedRAMP id of the AWS package that is relied on, as the FedRAMP Marketplace lists it"),
        ];
        var missing = wanted.Where(item => !item.IsThere).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var diagnostics = new DiagnosticBag();
        foreach (var (name, _, means) in missing)
        {
            diagnostics.Error("certification-missing", $"certification \"{said.Name}\" has no {name}, which FedRAMP's schema of the overview asks for.", certification.Origin, $"Add {name}: {means}.");
        }

        throw new RequestException($"certification \"{said.Name}\" does not say all that a Certification Package Overview needs: {missing.Count} of {wanted.Length} facts are missing.")
        {
            Diagnostics = diagnostics.Report(places),
        };
    }
}
