using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;
using Onus.Live.Organizations;
using Onus.Live.Recorded;

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

    /// <summary>The aggregator of AWS Config that is read instead of the accounts that it is of; null where these are asked themselves. No Region then means all that it has.</summary>
    public AggregatorChoice? Aggregator { get; init; }

    /// <summary>Where what was read is kept, so that a scan that is stopped goes on; null for nowhere.</summary>
    public CheckpointFile? Checkpoint { get; init; }

    /// <summary>The clock, by which it is said how fast accounts are read; null for none.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Whether only to try what may be read.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The Region that is asked of which account the credentials are.</summary>
    internal string FirstRegion => Aggregator?.Region ?? Regions[0];

    /// <summary>Says what of it can't be.</summary>
    /// <exception cref="RequestException">Something is asked for that an aggregator has not.</exception>
    public void Check()
    {
        Accounts.Check();
        Role.Check();
        if (Types.Hints && (Types.Everything || Types.Services.Count + Types.Types.Count > 0 || Aggregator is not null))
        {
            throw new RequestException($"hints say what is read besides the usual types: leave out --hints where --service, --type or --everything says what is read, or --config-aggregator where from.");
        }

        if (Aggregator is not null && (Accounts.IsOrganization || IsTrial || Checkpoint is not null || Role.Name != RoleChoice.Usual))
        {
            throw new RequestException($"an aggregator of AWS Config has what is recorded of its accounts, so that none of them is asked: leave out --organization, --role, --checkpoint and --preflight; --account and --region choose from what it has.");
        }
    }
}

/// <summary>Which types of an account are read; where nothing is named, those that the catalogue counts to the core.</summary>
/// <param name="Services">The services, by any of their names, whose types are.</param>
/// <param name="Types">Types.</param>
/// <param name="Everything">Whether all are that can be.</param>
public sealed record TypeChoice(IReadOnlyList<string> Services, IReadOnlyList<string> Types, bool Everything)
{
    /// <summary>Whether those are read besides that AWS Config or tags say are used.</summary>
    public bool Hints { get; init; }
}
