using System.Collections.Immutable;
using Onus.Contracts.Residency;
using Onus.Core.Places;

namespace Onus.Catalog.Model.Residency;

/// <summary>What a text says of a place.</summary>
public enum FlowForm : byte
{
    /// <summary>It is the code of a Region, or an ARN there.</summary>
    Region,

    /// <summary>It is the name or id of a zone.</summary>
    Zone,

    /// <summary>It is an ARN; a name that is none means something in the resource's own Region.</summary>
    Arn,

    /// <summary>It names an S3 bucket: by name, ARN, address or domain.</summary>
    Bucket,

    /// <summary>It is an address or a host's name, which names a Region where it is AWS's.</summary>
    Host,

    /// <summary>It is an id whose beginning says in which Regions it is worked on.</summary>
    Prefix,
}

/// <summary>A property of a type of resource that says where its data is or goes.</summary>
/// <param name="Kind">What becomes of the data there.</param>
/// <param name="Types">The types that have it.</param>
/// <param name="Paths">The canonical paths, with dots; lists are looked through.</param>
/// <param name="Takes">What the texts there say of a place.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record DataFlow(ResidencyKind Kind, ImmutableArray<string> Types, ImmutableArray<string> Paths, FlowForm Takes, string Source, Origin Origin)
{
    /// <summary>What a path begins with of what stands beside the properties.</summary>
    public const string Meta = "meta.";

    /// <summary>What elements of lists on the way have to have, where they have such a name at all.</summary>
    public ImmutableSortedDictionary<string, string> Element { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Values that are no place, such as <c>NONE</c>; <c>*</c> stands for any text.</summary>
    public ImmutableArray<string> Except { get; init; } = [];
}

/// <summary>How far data gets that leaves its Region by the nature of the service.</summary>
public enum DepartureReach : byte
{
    /// <summary>To all Regions of the partition.</summary>
    Partition,

    /// <summary>To points of presence around the world.</summary>
    Edge,

    /// <summary>To the other Regions of the account, or from them.</summary>
    Regions,

    /// <summary>Out of AWS.</summary>
    Outside,
}

/// <summary>A type of resource whose data leaves the Region, whatever the resource says; or if it says so.</summary>
/// <param name="Reach">How far it gets.</param>
/// <param name="Types">The types; <c>*</c> stands for any text.</param>
/// <param name="When">The values that properties have then, one of them each, by their paths; an empty text for one that is not set. Nothing for always.</param>
/// <param name="Because">Why, as a sentence.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Departure(DepartureReach Reach, ImmutableArray<string> Types, ImmutableSortedDictionary<string, ImmutableArray<string>> When, string Because, string Source, Origin Origin)
{
    /// <summary>Whether what is kept stays in the resource's own Region all the same.</summary>
    public bool Keeps { get; init; }
}

/// <summary>In which Regions that is worked on whose id begins so.</summary>
/// <param name="Text">The beginning, up to the first dot.</param>
/// <param name="Regions">The Regions; which of them is not said.</param>
/// <param name="Partition">The partition all of whose Regions it may be; null where Regions are listed.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record FlowPrefix(string Text, ImmutableArray<string> Regions, string? Partition, string Source, Origin Origin)
{
    /// <summary>The ids of which it is told one by one; where there are any, of other ids nothing is known.</summary>
    public ImmutableArray<FlowProfiles> Profiles { get; init; } = [];
}

/// <summary>In which Regions that is worked on whose id, behind the beginning and its dot, is one of some.</summary>
/// <param name="Ids">The ids.</param>
/// <param name="Routes">Where it goes, by the Region from which it is asked.</param>
public sealed record FlowProfiles(ImmutableArray<string> Ids, ImmutableArray<FlowRoute> Routes);

/// <summary>Where what is asked from some Regions is worked on.</summary>
/// <param name="From">The Regions from which it is asked.</param>
/// <param name="To">The Regions; which of them is not said.</param>
public sealed record FlowRoute(ImmutableArray<string> From, ImmutableArray<string> To);

/// <summary>Where the resources of a service keep and send their data, as its folder says.</summary>
public sealed record ServiceResidency(ImmutableArray<DataFlow> Flows, ImmutableArray<Departure> Departures, ImmutableArray<FlowPrefix> Prefixes)
{
    /// <summary>Nothing is said: resources are in their Region.</summary>
    public static ServiceResidency None { get; } = new([], [], []);
}
