using System.Text.Json;
using Onus.Contracts.Fedramp;

namespace Onus.Reports.Fedramp;

/// <summary>Writes a Certification Package Overview by FedRAMP's schema 0.1.6.</summary>
public static class PackageOverviewWriter
{
    /// <summary>Writes an overview.</summary>
    public static void Write(CertificationPackageOverview overview, Stream output)
    {
        ArgumentNullException.ThrowIfNull(overview);
        FedrampJson.Document(output, json =>
        {
            var said = overview.Certification;
            Identification(json, said);
            Properties(json, said);
            json.Objects("contactInformation", said.Contacts, contact =>
            {
                json.WriteString("contactType", contact.Type);
                json.Optional("contactName", contact.Name);
                json.Optional("contactEmail", contact.Email);
                json.Optional("contactPhone", contact.Phone);
            });
            Assessors(json, said);
            if (!said.Offerings.IsEmpty)
            {
                json.Objects("certifiedServices", said.Offerings, offering =>
                {
                    json.WriteString("serviceName", offering.Name);
                    json.WriteString("serviceDescription", offering.Description);
                    json.Optional("dateAvailable", offering.Since);
                });
            }

            ThirdParties(json, overview);
            json.Own(overview.Scan);
        });
    }

    private static void Identification(Utf8JsonWriter json, Certification said)
    {
        json.WriteStartObject("serviceIdentification");
        json.Optional("fedRampPackageId", said.FedrampId);
        json.Optional("ueiNumber", said.Uei);
        json.Optional("providerName", said.Provider);
        json.Optional("serviceName", said.Service);
        json.Optional("serviceAcronym", said.Acronym);
        json.Optional("serviceDescription", said.Description);
        json.WriteString("certificationType", said.Type);
        json.Optional("website", said.Website);
        json.Optional("logo", said.Logo);
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, Certification said)
    {
        json.WriteStartObject("serviceProperties");
        json.Texts("serviceType", said.ServiceModels);
        json.Optional("deploymentModel", said.DeploymentModel);
        if (!said.Categories.IsEmpty)
        {
            json.Texts("businessCategory", said.Categories);
        }

        Single("trustCenter", CertificationRepository.TrustCenter);
        Single("secureConfigurationGuidance", CertificationRepository.SecureConfiguration);
        if (said.Repositories.Where(repository => repository.Kind is not (CertificationRepository.TrustCenter or CertificationRepository.SecureConfiguration)).ToList() is { Count: > 0 } others)
        {
            json.Objects("additionalRepositories", others, repository => Repository(json, repository));
        }

        json.Optional("nextOngoingCertificationReportDate", said.NextReport);
        json.WriteEndObject();

        void Single(string name, string kind)
        {
            if (said.Repositories.FirstOrDefault(repository => repository.Kind == kind) is { } found)
            {
                json.WriteStartObject(name);
                Repository(json, found);
                json.WriteEndObject();
            }
        }
    }

    private static void Repository(Utf8JsonWriter json, CertificationRepository repository)
    {
        json.Texts("repositoryType", [repository.Kind]);
        json.WriteString("url", repository.Url);
        json.WriteString("repositoryDescription", repository.Description);
        json.WriteBoolean("authenticationRequired", repository.Access is not null);
        json.Optional("accessRequestInstructions", repository.Access);
    }

    private static void Assessors(Utf8JsonWriter json, Certification said)
    {
        if (said.Assessor is not null)
        {
            json.WriteStartObject("assessor");
            json.WriteString("name", said.Assessor);
            json.Optional("assessorID", said.AssessorId);
            json.WriteEndObject();
        }

        if (!said.Advisors.IsEmpty)
        {
            json.Objects("advisors", said.Advisors, advisor => json.WriteString("name", advisor));
        }
    }

    private static void ThirdParties(Utf8JsonWriter json, CertificationPackageOverview overview)
    {
        json.WriteStartObject("thirdPartyInformationResources");
        json.Objects("certified", overview.Certified, resource =>
        {
            json.WriteString("fedRampCertifiedThirdPartyInformationResource", resource.FedrampId);
            json.WriteString("useCase", resource.UseCase);
        });
        json.Objects("nonCertified", overview.NonCertified, resource =>
        {
            json.WriteString("name", resource.Name);
            json.WriteString("provider", resource.Provider);
            json.Optional("website", resource.Website);
            json.WriteString("useCase", resource.UseCase);
        });
        json.WriteEndObject();
    }
}
