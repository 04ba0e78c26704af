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
    Origin Origin);
