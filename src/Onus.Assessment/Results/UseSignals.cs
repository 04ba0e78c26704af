using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Contracts;

namespace Onus.Assessment.Results;

/// <summary>Says what of a ledger may be looked into under the provider's policy of acceptable use.</summary>
internal static class UseSignals
{
    /// <summary>The signals; null when there are none.</summary>
    public static UseNote? Of(ServiceCatalog catalog, ImmutableArray<ResourceAssessment> resources)
    {
        var failing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                if (resource.Verdicts[i] is FindingStatus.Fail or FindingStatus.Waived)
                {
                    failing.Add(resource.Rules[i].Id);
                }
            }
        }

        if (failing.Count == 0 || catalog.AcceptableUse is not { } policy)
        {
            return null;
        }

        var signals = ImmutableArray.CreateBuilder<SignalNote>();
        foreach (var signal in policy.Signals.Where(signal => signal.Checks.Any(failing.Contains)))
        {
            var heads = policy.Heads.Where(head => signal.Heads.Contains(head.Id)).ToList();
            signals.Add(new SignalNote(
                signal.Id,
                signal.Title,
                signal.Means,
                [.. heads.Select(head => head.Title)],
                [.. heads.SelectMany(head => head.Responsibilities).Distinct()],
                [.. signal.Checks.Where(failing.Contains)]));
        }

        return signals.Count == 0 ? null : new UseNote(policy.Title, policy.Sources.Select(catalog.FindSource).FirstOrDefault()?.AsOf ?? "", policy.Suspension, signals.ToImmutable());
    }
}
