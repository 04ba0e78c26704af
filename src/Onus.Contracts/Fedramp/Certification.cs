using System.Collections.Immutable;

namespace Onus.Contracts.Fedramp;

/// <summary>What only a provider knows of its FedRAMP certification, as its settings say it.</summary>
/// <param name="Name">Its name in the settings.</param>
/// <param name="Package">The address at which its Certification Package Overview is published.</param>
/// <param name="Type"><c>20x</c> or <c>Rev5</c>, as FedRAMP writes it.</param>
/// <param name="Class">Its class, <c>A</c> to <c>D</c>.</param>
public sealed record Certification(string Name, string Package, string Type, string Class)
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Name;

    /// <summary>The word of FedRAMP for a certification by controls of NIST SP 800-53.</summary>
    public const string Rev5 = "Rev5";

    /// <summary>The id that FedRAMP gave the package; null where it is not said.</summary>
    public string? FedrampId { get; init; }

    /// <summary>The name of the provider; null where it is not said, as with all that follows.</summary>
    public string? Provider { get; init; }

    /// <summary>The full name of the service.</summary>
    public string? Service { get; init; }

    /// <summary>Its short name.</summary>
    public string? Acronym { get; init; }

    /// <summary>What it is, in sentences, as Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The address of its website.</summary>
    public string? Website { get; init; }

    /// <summary>The address of the provider's logo.</summary>
    public string? Logo { get; init; }

    /// <summary>The provider's Unique Entity Identifier.</summary>
    public string? Uei { get; init; }

    /// <summary>The service models, <c>SaaS</c>, <c>PaaS</c>, <c>IaaS</c>; empty where they are not said.</summary>
    public ImmutableArray<string> ServiceModels { get; init; } = [];

    /// <summary>The deployment model, in FedRAMP's words.</summary>
    public string? DeploymentModel { get; init; }

    /// <summary>The business categories, in FedRAMP's words.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The day of the next ongoing certification report.</summary>
    public string? NextReport { get; init; }

    /// <summary>The FedRAMP id of the AWS package that is relied on.</summary>
    public string? AwsPackage { get; init; }

    /// <summary>The ids of the AWS services in use that the AWS package does not cover.</summary>
    public ImmutableArray<string> OutsideAwsPackage { get; init; } = [];

    /// <summary>The Regions in use.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>The name of the independent assessor.</summary>
    public string? Assessor { get; init; }

    /// <summary>The FedRAMP id of the assessor: six digits.</summary>
    public string? AssessorId { get; init; }

    /// <summary>The names of advisors.</summary>
    public ImmutableArray<string> Advisors { get; init; } = [];

    /// <summary>The values of organisation-defined parameters, by id: <c>sc-28_odp.02</c>.</summary>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Whom to ask.</summary>
    public ImmutableArray<CertificationContact> Contacts { get; init; } = [];

    /// <summary>The services that the provider offers under the certification.</summary>
    public ImmutableArray<CertifiedOffering> Offerings { get; init; } = [];

    /// <summary>Third parties besides AWS.</summary>
    public ImmutableArray<CertificationThirdParty> ThirdParties { get; init; } = [];

    /// <summary>Where documents are.</summary>
    public ImmutableArray<CertificationRepository> Repositories { get; init; } = [];

    /// <summary>What the provider says itself of controls, indicators and rules of FedRAMP's.</summary>
    public ImmutableArray<ProviderStatement> Statements { get; init; } = [];

    /// <summary>The ports that the service is reached by.</summary>
    public ImmutableArray<CertificationPort> Ports { get; init; } = [];
}

/// <summary>Somebody who answers for a certified service.</summary>
/// <param name="Type">What for: <c>Security</c>, <c>Sales</c>, or another word.</param>
/// <param name="Name">A person or a role; null where it is not said.</param>
/// <param name="Email">The address; null where it is not said.</param>
/// <param name="Phone">The number as <c>202-555-0123</c>; null where it is not said.</param>
public sealed record CertificationContact(string Type, string? Name, string? Email, string? Phone);

/// <summary>A service that is offered under a certification.</summary>
/// <param name="Description">What it is, as Markdown.</param>
/// <param name="Since">The day since which it is; null where it is not said.</param>
public sealed record CertifiedOffering(string Name, string Description, string? Since);

/// <summary>A third party whose information resources a service uses.</summary>
/// <param name="Name">What is used; where overrides give responsibilities to it, by the name that they have for it.</param>
/// <param name="Provider">Who runs it.</param>
/// <param name="Use">How it is used.</param>
/// <param name="FedrampId">Its FedRAMP id; null where it is not certified.</param>
/// <param name="Website">Its website; null where it is not said.</param>
public sealed record CertificationThirdParty(string Name, string Provider, string Use, string? FedrampId, string? Website);

/// <summary>A place where documents of a certification are.</summary>
/// <param name="Kind"><see cref="TrustCenter"/>, <see cref="SecureConfiguration"/>, or another word.</param>
/// <param name="Url">Its address.</param>
/// <param name="Description">What is there.</param>
/// <param name="Access">How access is asked for; null where everybody has it.</param>
public sealed record CertificationRepository(string Kind, string Url, string Description, string? Access)
{
    /// <summary>The word for the trust center.</summary>
    public const string TrustCenter = "Trust Center";

    /// <summary>The word for the secure configuration guide.</summary>
    public const string SecureConfiguration = "Secure Configuration Guidance";
}

/// <summary>What a provider says itself of a control, an indicator or a rule.</summary>
/// <param name="Id">Its id: <c>AC-1</c>, <c>KSI-CED-RAT</c>, <c>SCG-CSO-RSC</c>.</param>
/// <param name="Text">How it is implemented, as Markdown.</param>
/// <param name="Status">How it stands, in FedRAMP's three words; null where it is not said.</param>
/// <param name="Validation">How that is validated; null where it is not said.</param>
public sealed record ProviderStatement(string Id, string Text, string? Status, string? Validation);

/// <summary>A port that a service is reached by.</summary>
/// <param name="Service">What listens.</param>
/// <param name="Number">The port, or a range as <c>8000-8010</c>.</param>
/// <param name="Transport">The transport protocol.</param>
/// <param name="Encryption">How the traffic is encrypted; null where it is not said.</param>
/// <param name="Purpose">What for; null where it is not said.</param>
public sealed record CertificationPort(string Service, string Number, string Transport, string? Encryption, string? Purpose);
