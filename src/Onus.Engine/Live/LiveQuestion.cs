using Onus.Engine.Inputs;
using Onus.Live.Organizations;

namespace Onus.Engine.Live;

/// <summary>What of running accounts is to be read and judged.</summary>
/// <param name="Input">The knowledge, the view and what the result is put beside; its paths are not read.</param>
public sealed record LiveQuestion(InputRequest Input)
{
    /// <summary>The Regions that are read.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The partition.</summary>
    public string Partition { get; init; } = "aws";

    /// <summary>The Region that answers for what all share.</summary>
    public string GlobalRegion { get; init; } = "us-east-1";

    /// <summary>Which accounts are read; where none is named, those that the credentials are of.</summary>
    public AccountChoice Accounts { get; init; } = new();

    /// <summary>The role that is assumed in accounts that there are no own credentials of.</summary>
    public RoleChoice Role { get; init; } = new();

    /// <summary>What of them is read.</summary>
    public TypeChoice Types { get; init; } = new([], [], false);

    /// <summary>Where what was read is kept, so that a scan that is stopped goes on; null for nowhere.</summary>
    public CheckpointFile? Checkpoint { get; init; }

    /// <summary>Whether only to try what may be read.</summary>
    public bool IsTrial { get; init; }
}

/// <summary>Which types of an account are read; where nothing is named, those that the catalogue counts to the core.</summary>
/// <param name="Services">The services, by any of their names, whose types are.</param>
/// <param name="Types">Types.</param>
/// <param name="Everything">Whether all are that can be.</param>
public sealed record TypeChoice(IReadOnlyList<string> Services, IReadOnlyList<string> Types, bool Everything);
