using System.Collections.Immutable;

namespace Onus.Catalog.Wording;

/// <summary>A place in what can be set in a block of a source.</summary>
/// <param name="Path">The names that lead there, from the block; empty for the block itself.</param>
/// <param name="Parts">What can be set there; null where the names are the user's, as in a JSON text.</param>
/// <param name="IsOpen">Whether it may have parts that no table knows.</param>
internal sealed record Spot(string Path, AttributeSet? Parts, bool IsOpen = false)
{
    /// <summary>Whether it is the block around several spots.</summary>
    public bool IsAround { get; init; }

    /// <summary>The spot of an attribute by the source's own name; null when there is none.</summary>
    public Spot? Named(string name) =>
        Parts is null ? IsOpen ? new Spot(Joined(name), null, true) : null
        : Parts.Named(name) is { } attribute ? To(attribute)
        : null;

    /// <summary>An element of the list that it is.</summary>
    public Spot Element(PathStep step) => step.At.Length == 0 || Path.Length == 0 ? this : this with { Path = $"{Path}[{step.At}]" };

    /// <summary>The spot that canonical steps lead to by the mechanical rule; null when there is none.</summary>
    public Spot? Down(ImmutableArray<PathStep> steps)
    {
        var spot = this;
        for (var at = 0; spot is not null && at < steps.Length; at++)
        {
            spot = steps[at].IsPlace ? spot.Element(steps[at])
                : spot.Parts is null ? spot.Named(steps[at].Name)
                : spot.Parts.Becoming(steps[at].Name) is { } attribute ? spot.To(attribute) : null;
        }

        return spot;
    }

    private Spot To(SourceAttribute attribute) => new(Joined(attribute.Name), attribute.Parts, attribute.Parts is null);

    private string Joined(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
