using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What settings put together.</summary>
public enum GroupKind : byte
{
    /// <summary>What is deployed to one account.</summary>
    Account,

    /// <summary>What is of one environment.</summary>
    Environment,

    /// <summary>What is one party's within the customer.</summary>
    Party,
}

/// <summary>An account, an environment or a party, and what belongs to it: what fits each criterion that is given.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Folder">The absolute path of the folder that <paramref name="Paths"/> are seen from.</param>
/// <param name="Paths">Deployments, or files that declare resources.</param>
/// <param name="Tags">Values of tags, one of them each; <c>*</c> stands for any text.</param>
/// <param name="Modules">Calls of modules, or nested stacks, by their addresses.</param>
/// <param name="Types">Types of resources.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record TeamGroup(
    GroupKind Kind,
    string Id,
    string Folder,
    ImmutableArray<string> Paths,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Tags,
    ImmutableArray<string> Modules,
    ImmutableArray<string> Types,
    Origin Origin)
{
    /// <summary>Of a party: the responsibilities that it takes, or parts of their ids; empty for all.</summary>
    public ImmutableArray<string> Responsibilities { get; init; } = [];

    /// <summary>Of a party: the layers whose responsibilities it takes; empty for all.</summary>
    public ImmutableArray<string> Layers { get; init; } = [];

    /// <summary>Of a party: the ids of the services; <c>*</c> stands for any text; empty for all.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>Of a party: the accounts; <c>*</c> stands for any text; empty for all.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>Of a party or an environment: values of tags that the account itself has in its organisation, one of them each; <c>*</c> stands for any text.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> AccountTags { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Whether it says something of resources by which they are told from others in an account.</summary>
    public bool IsOfResources => !Paths.IsEmpty || !Tags.IsEmpty || !Modules.IsEmpty || !Types.IsEmpty || !Services.IsEmpty;

    /// <summary>Whether it says nothing of what belongs to it.</summary>
    public bool IsEmpty => !IsOfResources && Responsibilities.IsEmpty && Layers.IsEmpty && Accounts.IsEmpty && AccountTags.IsEmpty;
}
