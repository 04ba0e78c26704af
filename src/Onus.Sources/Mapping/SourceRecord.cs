using System.Collections.Immutable;
using Onus.Catalog.Mapping;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>One thing as a source tells it, in the source's own names: a block of a configuration, an answer of an API, an item of an inventory.</summary>
/// <param name="Address">Its address in the deployment; that of the resource that it becomes.</param>
/// <param name="Type">What the source calls its type; the mapping tables are asked for it.</param>
/// <param name="Values">
/// Its attributes; objects in it as maps, or as lists of one. A reference to another record is an unknown value that refers to its <see cref="Resource.KeyOf"/>.
/// </param>
public sealed record SourceRecord(string Address, string Type, MapValue Values, Origin Origin)
{
    /// <summary>Its CloudFormation type, where the source itself tells it: no table is needed then.</summary>
    public string? CanonicalType { get; init; }

    /// <summary>How it becomes a resource, where that is not what the table of its source says; null for what the table says.</summary>
    public RecordMapping? Mapping { get; init; }

    /// <summary>What expressions read as <c>provider</c> besides the major version: the account, the Region. Null for nothing.</summary>
    public MapValue? Provider { get; init; }

    /// <summary>What holds it, such as a module: where several could be meant, one of the same container is.</summary>
    public string Container { get; init; } = "";

    /// <summary>The Region that it is in, where that is known: names are the same in several.</summary>
    public string? Region => (RegionValue as StringValue)?.Value;

    /// <summary>What its source says of the Region that it is in; null where it says nothing.</summary>
    public Value? RegionValue { get; init; }

    /// <summary>In whose account it is, where its source reaches into several (<see cref="Core.Model.Resource.Account"/>).</summary>
    public string? Account { get; init; }

    /// <summary>The newest major version that its source's definitions may have, whose defaults count; null for whichever is the newest.</summary>
    public int? DefinitionsMajor { get; init; }

    /// <summary>What others call it literally, besides its name.</summary>
    public ImmutableArray<string> Identifiers { get; init; } = [];

    /// <summary>The tags that its source gives to everything; those of its own go before them. Null for none.</summary>
    public MapValue? DefaultTags { get; init; }

    /// <summary>Why it is not certain that it is deployed, or how often; null when it is certain.</summary>
    public UnknownReason? Doubt { get; init; }

    /// <summary>What is accepted of it.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>
    /// The attributes that may be set although their value is one that is left to the provider (<see cref="OriginKind.ProviderDefault"/>), at any depth; null where that can't be told.
    /// </summary>
    public IReadOnlySet<string>? Generated { get; init; }
}
