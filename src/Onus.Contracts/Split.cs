using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>One step of the ground on which a holder holds.</summary>
/// <param name="Kind">Which step.</param>
/// <param name="Holder">The holder after this step.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="AsOf">The date that the source's statement held on: a year, a month or a day.</param>
/// <param name="Confidence"><c>documented</c>, or <c>derived</c> when it follows from the source without being printed there.</param>
/// <param name="Id">The override's id; null for a default.</param>
public sealed record BasisStep([property: JsonPropertyName("step")] BasisKind Kind, Holder Holder, string Reason, string Source, string AsOf, string Confidence, string? Id = null)
{
    /// <summary>For a step whose condition is not known: what is not known.</summary>
    public string? Doubt { get; init; }

    /// <summary>The first day on which the step holds; null when it always has.</summary>
    public string? Since { get; init; }

    /// <summary>The last day on which the step holds; null when it still does.</summary>
    public string? Until { get; init; }
}

/// <summary>Who does what of a responsibility.</summary>
/// <param name="Aws">AWS's part; null when it has none.</param>
/// <param name="Customer">The customer's part; null when it has none.</param>
public sealed record Parts(string? Aws = null, string? Customer = null)
{
    /// <summary>The third party's part; null when it has none.</summary>
    public string? Party { get; init; }
}

/// <summary>The holder of one responsibility, with the ground.</summary>
/// <param name="Responsibility">The responsibility's id.</param>
/// <param name="Holder">Who holds it.</param>
/// <param name="Parts">Who does what.</param>
/// <param name="Basis">The ordered steps; never empty.</param>
public sealed record SplitEntry(string Responsibility, Holder Holder, Parts Parts, ImmutableArray<BasisStep> Basis) : IJsonOnDeserialized
{
    /// <summary>How the customer does its part; null when it has none.</summary>
    public CustomerMode? Mode { get; init; }

    /// <summary>The name of the third party that holds it; null when none does.</summary>
    public string? Party { get; init; }

    /// <summary>The holders that are possible, when the holder is unknown.</summary>
    [JsonIgnore]
    public ImmutableArray<Holder> Candidates { get; init; } = [];

    /// <summary>The candidates as they are written: not at all where the holder is known.</summary>
    [JsonInclude]
    [JsonPropertyName("candidates")]
    internal ImmutableArray<Holder>? WrittenCandidates
    {
        get => Candidates.IsDefaultOrEmpty ? null : Candidates;
        init => Candidates = value ?? [];
    }

    /// <summary>Whether the customer holds a part, or may.</summary>
    [JsonIgnore]
    public bool CustomerHoldsPart => Holder is Holder.Customer or Holder.Shared
        || (Holder == Holder.Unknown && Candidates.Any(candidate => candidate is Holder.Customer or Holder.Shared));

    /// <inheritdoc/>
    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Basis.IsDefaultOrEmpty || Basis.Contains(null!))
        {
            throw new JsonException($"The entry of {Responsibility} has no basis.");
        }
    }
}

/// <summary>The holders of all responsibilities for resources alike: worked out once for each distinct outcome and shared.</summary>
/// <param name="Id">Stable over runs with the same catalogue: type and the overrides that apply.</param>
/// <param name="Type">The resource type.</param>
/// <param name="Service">The service.</param>
/// <param name="Model">The service model.</param>
/// <param name="Management">Who looks after operating system and platform.</param>
/// <param name="Entries">One entry for each responsibility of a resource, in catalogue order.</param>
public sealed record Split(string Id, string Type, string Service, ServiceModel Model, Management Management, ImmutableArray<SplitEntry> Entries)
{
    /// <summary>Why it is managed or not, in a sentence that names the responsibilities that decide.</summary>
    public string ManagementBecause { get; init; } = "";

    /// <summary>The entries of which the customer holds a part, or may; obligations are counted over these.</summary>
    public ImmutableArray<SplitEntry> CustomerEntries { get; } = [.. Entries.Where(entry => entry.CustomerHoldsPart)];
}
