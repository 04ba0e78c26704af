using Onus.Engine.Inputs;

namespace Onus.Engine.Live;

/// <summary>What of a running account is to be read and judged.</summary>
/// <param name="Input">The knowledge, the view and what the result is put beside; its paths are not read.</param>
public sealed record LiveQuestion(InputRequest Input)
{
    /// <summary>The Regions that are read.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The partition.</summary>
    public string Partition { get; init; } = "aws";

    /// <summary>The Region that answers for what all share.</summary>
    public string GlobalRegion { get; init; } = "us-east-1";

    /// <summary>What of it is read.</summary>
    public TypeChoice Types { get; init; } = new([], [], false);

    /// <summary>Whether only to try what may be read.</summary>
    public bool IsTrial { get; init; }
}

/// <summary>Which types of an account are read; where nothing is named, those that the catalogue counts to the core.</summary>
/// <param name="Services">The services, by any of their names, whose types are.</param>
/// <param name="Types">Types.</param>
/// <param name="Everything">Whether all are that can be.</param>
public sealed record TypeChoice(IReadOnlyList<string> Services, IReadOnlyList<string> Types, bool Everything);
