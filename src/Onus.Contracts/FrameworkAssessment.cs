using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>A framework that was asked for, with how each of its requirements stands by what was read.</summary>
/// <param name="Id">Its id in the catalogue, which tells its version where the ids of versions differ.</param>
/// <param name="Title">What its publisher calls it.</param>
/// <param name="Version">The version whose ids these are.</param>
/// <param name="Source">Where they are from.</param>
/// <param name="Requirements">All its requirements, in its own order: those too that nothing serves.</param>
public sealed record FrameworkAssessment(string Id, string Title, string Version, string Source, [property: JsonIgnore] ImmutableArray<Requirement> Requirements)
{
    /// <summary>The framework that this is a selection of, by whose id checks name the requirements: <c>nist-800-53-r5</c> for a baseline. Null where it is none.</summary>
    public string? Of { get; init; }

    /// <summary>The framework that <see cref="Requirement.Related"/> are requirements of; null where its publisher maps it to none.</summary>
    public string? Through { get; init; }

    /// <summary>The id by which checks name its requirements.</summary>
    [JsonIgnore]
    public string NamedBy => Of ?? Id;

    /// <summary>How many requirements stand how, by the word of the state; only those that there are.</summary>
    public IReadOnlyDictionary<string, int> States => Enum.GetValues<RequirementState>()
        .Select(state => (state, count: Requirements.Count(requirement => requirement.State == state)))
        .Where(entry => entry.count > 0)
        .ToDictionary(entry => entry.state.Name(), entry => entry.count);

    /// <summary>A requirement; null when there is none of that id.</summary>
    /// <param name="id">The id, in any case.</param>
    public Requirement? Find(string id) => Requirements.FirstOrDefault(requirement => string.Equals(requirement.Id, id, StringComparison.OrdinalIgnoreCase));
}
