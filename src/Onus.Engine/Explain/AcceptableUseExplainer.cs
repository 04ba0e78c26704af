using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Answers;

namespace Onus.Engine.Explain;

/// <summary>Explains the provider's policy of acceptable use.</summary>
internal static class AcceptableUseExplainer
{
    public static AcceptableUseExplanation Explain(AcceptableUse policy, ServiceCatalog catalog) => new(
        policy.Names[0],
        policy.Title,
        policy.Plain,
        policy.Suspension,
        policy.Reply,
        [.. policy.Responsibilities.Select(catalog.FindResponsibility).OfType<Responsibility>().Select(item => new Titled(item.Id, item.Title))],
        [.. policy.Heads.Select(head => new UseHeadText(head.Id, head.Title, head.Means, head.Attest, head.Responsibilities, [.. policy.Signals.Where(signal => signal.Heads.Contains(head.Id)).Select(signal => signal.Id)]))],
        [.. policy.Signals.Select(signal => new SignalText(signal.Id, signal.Title, signal.Means, signal.Checks, signal.Events, signal.Live is { } live ? $"{live.Call}, {live.Path}: {string.Join(" or ", live.Values)}" : null))])
    {
        Cites = policy.Sources,
        Sources = ResultBuilder.Cited(catalog, policy.Sources.Concat(policy.Signals.SelectMany(signal => signal.Sources))),
    };
}
