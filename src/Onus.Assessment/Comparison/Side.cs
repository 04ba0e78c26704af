using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Assessment.Comparison;

/// <summary>One side of a comparison: a ledger, or what is left of one in a result that was written earlier.</summary>
/// <param name="Title">What it was made of, as the user named it.</param>
/// <param name="Day">The day it speaks of.</param>
/// <param name="Resources">The resources, in the order of the input.</param>
/// <param name="Scopes">How the responsibilities of the account and the organisation stand.</param>
/// <param name="FindSource">Gives what its bases cite, by id; null for what is not known.</param>
public sealed record Side(
    string Title,
    string Day,
    ImmutableArray<SideResource> Resources,
    ImmutableArray<SideScope> Scopes,
    Func<string, CitedSource?> FindSource)
{
    /// <summary>What was only given another address, as the input itself says.</summary>
    public ImmutableArray<SideMove> Moves { get; init; } = [];
}

/// <summary>A resource with another address than before, or a module with all its resources.</summary>
/// <param name="Deployment">The deployment, as in <see cref="SideResource.Deployment"/>.</param>
/// <param name="From">The address before.</param>
/// <param name="To">The address now.</param>
public sealed record SideMove(string Deployment, string From, string To);

/// <summary>A resource as comparisons see it.</summary>
/// <param name="Deployment">The deployment, named from the root of its side, so that both sides name it alike.</param>
/// <param name="Address">The address in the deployment.</param>
/// <param name="Type">The CloudFormation type.</param>
/// <param name="Split">Whose job everything is; null when no service claims the type.</param>
/// <param name="Place">Where it is declared; null when that is not known.</param>
/// <param name="Statuses">How its obligations stand, in the order of the split's <see cref="Split.CustomerEntries"/>.</param>
/// <param name="Findings">The verdicts that do not hold, are not known, or are waived, in the order of the checks.</param>
public sealed record SideResource(
    string Deployment,
    string Address,
    string Type,
    Split? Split,
    Location? Place,
    ImmutableArray<ObligationStatus> Statuses,
    ImmutableArray<SideFinding> Findings)
{
    /// <summary>How an obligation stands; null when the customer holds no part of it.</summary>
    /// <param name="responsibility">The responsibility.</param>
    public ObligationStatus? StatusOf(string responsibility)
    {
        for (var i = 0; i < Statuses.Length; i++)
        {
            if (Split!.CustomerEntries[i].Responsibility == responsibility)
            {
                return Statuses[i];
            }
        }

        return null;
    }
}

/// <summary>A verdict of a check that does not hold, is not known, or is waived.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Responsibility">The responsibility that it serves.</param>
/// <param name="Status">The verdict.</param>
/// <param name="Severity">How grave a failure is.</param>
/// <param name="Details">Looks up the words and the place, which only some findings are asked for.</param>
public sealed record SideFinding(string Check, string Responsibility, FindingStatus Status, Severity Severity, Func<FindingDetails> Details);

/// <summary>A finding in words.</summary>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Place">The place to look at; null when it is not known.</param>
public sealed record FindingDetails(string Message, Location? Place);

/// <summary>How a responsibility of the account or the organisation stands.</summary>
/// <param name="Scope">The account or the organisation.</param>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Reason">Why.</param>
public sealed record SideScope(ResponsibilityScope Scope, string Responsibility, ObligationStatus Status, string Reason);
