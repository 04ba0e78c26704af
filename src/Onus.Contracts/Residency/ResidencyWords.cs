using System.Text.Json.Serialization;

namespace Onus.Contracts.Residency;

/// <summary>What a place is to a resource's data.</summary>
[JsonConverter(typeof(WordConverter<ResidencyKind>))]
public enum ResidencyKind : byte
{
    /// <summary>Where the resource itself is.</summary>
    Own,

    /// <summary>It is kept the same there.</summary>
    Replica,

    /// <summary>It is copied there.</summary>
    Copy,

    /// <summary>It is backed up there.</summary>
    Backup,

    /// <summary>Logs and records of it go there.</summary>
    Log,

    /// <summary>It, or messages with it, are sent there.</summary>
    Delivery,

    /// <summary>It is worked on there.</summary>
    Processing,

    /// <summary>It comes from there.</summary>
    Source,

    /// <summary>A network there is joined.</summary>
    Peer,

    /// <summary>Resources are made there.</summary>
    Deployment,

    /// <summary>It leaves its Region by the nature of the service.</summary>
    Departure,
}

/// <summary>What is known of a place.</summary>
[JsonConverter(typeof(WordConverter<ResidencyReach>))]
public enum ResidencyReach : byte
{
    /// <summary>The Region, or the Regions, all of them.</summary>
    Region,

    /// <summary>One or some of the Regions, and not which.</summary>
    OneOf,

    /// <summary>All Regions of the partition.</summary>
    Partition,

    /// <summary>Other Regions of the account, or from them.</summary>
    Regions,

    /// <summary>Points of presence around the world.</summary>
    Edge,

    /// <summary>Out of AWS.</summary>
    Outside,

    /// <summary>Nothing.</summary>
    Unknown,
}

/// <summary>What a rule says of a place.</summary>
[JsonConverter(typeof(WordConverter<ResidencyVerdict>))]
public enum ResidencyVerdict : byte
{
    /// <summary>Data may be there.</summary>
    Allowed,

    /// <summary>It can't be told.</summary>
    Unknown,

    /// <summary>The data leaves its Region by the nature of the service, and the rule does not accept that.</summary>
    LeavesRegion,

    /// <summary>Data may not be there.</summary>
    NotAllowed,
}
