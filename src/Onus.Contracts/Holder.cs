using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Who holds a responsibility.</summary>
[JsonConverter(typeof(WordConverter<Holder>))]
public enum Holder : byte
{
    /// <summary>AWS alone.</summary>
    Aws,

    /// <summary>The customer alone.</summary>
    Customer,

    /// <summary>Both, each a part.</summary>
    Shared,

    /// <summary>Nobody: there is nothing of the kind here.</summary>
    NotApplicable,

    /// <summary>It depends on something that is not known.</summary>
    Unknown,

    /// <summary>Somebody else than AWS and the customer, who is named: whoever runs a service that AWS only sells or houses.</summary>
    ThirdParty,
}

/// <summary>How the customer does its part.</summary>
[JsonConverter(typeof(WordConverter<CustomerMode>))]
public enum CustomerMode : byte
{
    /// <summary>AWS offers the switch, the customer sets it.</summary>
    Configured,

    /// <summary>The customer brings it itself.</summary>
    Provided,
}

/// <summary>The three service models of the shared responsibility model.</summary>
[JsonConverter(typeof(WordConverter<ServiceModel>))]
public enum ServiceModel : byte
{
    /// <summary>Virtual machines, disks, networks: the customer runs what is inside.</summary>
    Infrastructure,

    /// <summary>AWS runs operating system and platform; the customer sets it up.</summary>
    Container,

    /// <summary>Reached through an API only; AWS runs everything beneath.</summary>
    Abstracted,
}

/// <summary>Who looks after operating system and platform, derived from the split.</summary>
[JsonConverter(typeof(WordConverter<Management>))]
public enum Management : byte
{
    /// <summary>There is no operating system or platform beneath it.</summary>
    NotApplicable,

    /// <summary>The customer holds no operating-system or platform-patching responsibility.</summary>
    Managed,

    /// <summary>The customer holds some of them, but not the operating system's as a whole.</summary>
    PartlyManaged,

    /// <summary>The customer holds the operating system's.</summary>
    Unmanaged,

    /// <summary>It depends on something that is not known.</summary>
    Unknown,
}

/// <summary>What a responsibility belongs to.</summary>
[JsonConverter(typeof(WordConverter<ResponsibilityScope>))]
public enum ResponsibilityScope : byte
{
    /// <summary>To the provider's half, for every resource alike.</summary>
    Provider,

    /// <summary>To a resource.</summary>
    Resource,

    /// <summary>To an account as a whole.</summary>
    Account,

    /// <summary>To the organisation.</summary>
    Organization,
}
