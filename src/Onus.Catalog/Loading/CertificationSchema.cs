using System.Collections.Immutable;
using Onus.Contracts.Fedramp;

namespace Onus.Catalog.Loading;

/// <summary>What a <c>certification</c> block of settings may say. Its words are those of FedRAMP's JSON schemas of the Consolidated Rules 2026.</summary>
internal static class CertificationSchema
{
    /// <summary>FedRAMP's words for how something is implemented.</summary>
    public static ImmutableArray<string> Statuses { get; } = ["Implemented", "Partially Implemented", "Not Implemented"];

    /// <summary>FedRAMP's business categories.</summary>
    public static ImmutableArray<string> Categories { get; } =
    [
        "Accounting", "Analytics", "Artificial Intelligence (AI)", "Collaboration", "Communication", "Construction", "Contact Center", "Content Management System (CMS)",
        "Customer Relations Management (CRM)", "Customer Service", "Cybersecurity & Risk Management", "Data Management", "Design & Multimedia", "Development Tools",
        "Education & Training", "Finance", "Fleet Management", "Governance, Risk, and Compliance (GRC)", "Grant Management", "Health & Wellness", "Human Resources",
        "Law Enforcement", "Learning Management", "Legal & Policy", "Marketing & Sales", "Media", "Mobile Device Management (MDM)", "Network Management",
        "Operations Management", "Research", "Storage", "System Administration", "Talent Development", "Talent Management", "Travel Management", "Virtual Private Network (VPN)",
    ];

    /// <summary>FedRAMP's service models.</summary>
    public static ImmutableArray<string> ServiceModels { get; } = ["SaaS", "PaaS", "IaaS"];

    /// <summary>FedRAMP's deployment models.</summary>
    public static ImmutableArray<string> DeploymentModels { get; } = ["Public Cloud", "Government-Only Cloud", "Hybrid Cloud", "Community Cloud", "Government Community Cloud"];

    /// <summary>The block.</summary>
    public static SettingsBlock Block { get; } = new("certification", "a name", "what only the provider knows of a FedRAMP certification, for onus fedramp", [
        new("package", SettingKind.Text, "the address at which its Certification Package Overview is published", Required: true),
        new("type", SettingKind.Text, "its kind", Required: true) { Words = ["20x", Certification.Rev5] },
        new("class", SettingKind.Text, "its class", Required: true) { Words = ["A", "B", "C", "D"] },
        new("fedramp_id", SettingKind.Text, "the id that FedRAMP gave the package; without one yet, the provider's name and the acronym"),
        new("provider", SettingKind.Text, "the provider's name"),
        new("service", SettingKind.Text, "the service's full name"),
        new("acronym", SettingKind.Text, "its short name"),
        new("description", SettingKind.Text, "what it is, as Markdown"),
        new("website", SettingKind.Text, "the address of its website"),
        new("logo", SettingKind.Text, "the address of a picture of the provider's logo"),
        new("uei", SettingKind.Text, "the provider's Unique Entity Identifier of SAM.gov"),
        new("service_models", SettingKind.Texts, "SaaS, PaaS, IaaS"),
        new("deployment_model", SettingKind.Text, "who it is for: Public Cloud, Government-Only Cloud, Hybrid Cloud, Community Cloud or Government Community Cloud"),
        new("categories", SettingKind.Texts, "business categories in FedRAMP's words, ten at most"),
        new("next_report", SettingKind.FullDay, "the day of the next ongoing certification report"),
        new("aws_package", SettingKind.Text, "the FedRAMP id of the AWS package that is relied on, as the FedRAMP Marketplace lists it"),
        new("outside_aws_package", SettingKind.Texts, "ids of the AWS services in use that this package does not cover"),
        new("regions", SettingKind.Texts, "the Regions in use"),
        new("assessor", SettingKind.Text, "the independent assessor's name"),
        new("assessor_id", SettingKind.Text, "the assessor's FedRAMP id, six digits"),
        new("advisors", SettingKind.Texts, "names of advisors"),
        new("parameters", SettingKind.Map, "the values of organisation-defined parameters of controls, by id (sc-28_odp.02)"),
    ])
    {
        Inner =
        [
            new("contact", "a kind", "whom to ask; the kind says what for: Security and Sales are needed for the overview", [
                new("name", SettingKind.Text, "a person or a role"),
                new("email", SettingKind.Text, "the address"),
                new("phone", SettingKind.Text, "the number, as 202-555-0123"),
            ]),
            new("offering", "a name", "a service that the provider offers under the certification", [
                new("description", SettingKind.Text, "what it is, as Markdown", Required: true),
                new("since", SettingKind.FullDay, "the day since which it is"),
            ]),
            new("third_party", "a name", "what is used of others than AWS", [
                new("provider", SettingKind.Text, "who runs it", Required: true),
                new("use", SettingKind.Text, "how it is used", Required: true),
                new("fedramp_id", SettingKind.Text, "its FedRAMP id, where it is certified"),
                new("website", SettingKind.Text, "its website"),
            ]),
            new("repository", "a kind", "where documents are: Trust Center, Secure Configuration Guidance, or another kind", [
                new("url", SettingKind.Text, "its address", Required: true),
                new("description", SettingKind.Text, "what is there", Required: true),
                new("access", SettingKind.Text, "how access is asked for; everybody has it if it is left out"),
            ]),
            new("statement", "an id", "what the provider says itself of a control, a Key Security Indicator or a rule of FedRAMP's", [
                new("text", SettingKind.Text, "how it is implemented, as Markdown", Required: true),
                new("status", SettingKind.Text, "how it stands: Implemented, Partially Implemented or Not Implemented; what checks refute stays refuted"),
                new("validation", SettingKind.Text, "how that is validated"),
            ]),
            new("port", "a number", "a port, or a range (8000-8010), that the service is reached by", [
                new("service", SettingKind.Text, "what listens", Required: true),
                new("transport", SettingKind.Text, "the transport protocol", Required: true),
                new("encryption", SettingKind.Text, "how the traffic is encrypted"),
                new("purpose", SettingKind.Text, "what for"),
            ]),
        ],
    };
}
