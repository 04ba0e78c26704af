using System.Collections.Immutable;

namespace Onus.Contracts.Frameworks;

/// <summary>Says how the requirements of frameworks stand by an assessment.</summary>
public static class RequirementScoring
{
    /// <summary>The states that decide, the gravest first.</summary>
    private static readonly ImmutableArray<(ObligationStatus Status, RequirementState State)> Gravest =
    [
        (ObligationStatus.Unmet, RequirementState.Unmet),
        (ObligationStatus.Unknown, RequirementState.Unknown),
        (ObligationStatus.Expired, RequirementState.Expired),
        (ObligationStatus.Open, RequirementState.Open),
        (ObligationStatus.Waived, RequirementState.Waived),
        (ObligationStatus.Attested, RequirementState.Attested),
        (ObligationStatus.Met, RequirementState.Met),
        (ObligationStatus.Inherited, RequirementState.Inherited),
    ];

    /// <summary>An assessment with frameworks whose requirements stand as it says.</summary>
    /// <param name="frameworks">The frameworks, with what serves each requirement.</param>
    public static AssessmentResult Score(AssessmentResult result, IReadOnlyCollection<FrameworkAssessment> frameworks)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(frameworks);
        if (frameworks.Count == 0)
        {
            return result;
        }

        var index = new ObligationIndex(result);
        return result with
        {
            Frameworks = [.. frameworks.Select(framework => framework with { Requirements = [.. framework.Requirements.Select(requirement => Score(index, framework, requirement))] })],
        };
    }

    /// <summary>A requirement with how it stands.</summary>
    private static Requirement Score(ObligationIndex index, FrameworkAssessment framework, Requirement requirement)
    {
        if (!requirement.IsCovered)
        {
            return requirement with { State = RequirementState.NotCovered, Holder = null, Parts = [] };
        }

        var counts = new SortedDictionary<ObligationStatus, SortedDictionary<string, int>>();
        var holders = new HolderSum();
        var isPartial = requirement.Partial;
        foreach (var obligation in index.Of(framework, requirement))
        {
            holders.Add(obligation.Entry);
            isPartial &= obligation.Checks.IsEmpty;
            if (!counts.TryGetValue(obligation.Status, out var services))
            {
                counts[obligation.Status] = services = new(StringComparer.Ordinal);
            }

            services[obligation.Service] = services.GetValueOrDefault(obligation.Service) + 1;
        }

        var holder = holders.Over(isPartial);
        var gravest = Gravest.FirstOrDefault(entry => counts.ContainsKey(entry.Status), (default, RequirementState.NotApplicable)).State;
        return requirement with
        {
            // What only touches a part leaves the rest to the organisation, and nothing here looks at that.
            State = isPartial && gravest is (RequirementState.Inherited or RequirementState.Met or RequirementState.Attested) ? RequirementState.Open : gravest,
            Holder = holder,
            Parts = [.. Gravest.Where(entry => counts.ContainsKey(entry.Status)).Select(entry => new RequirementPart(entry.Status, counts[entry.Status].Values.Sum(), counts[entry.Status].ToImmutableSortedDictionary(StringComparer.Ordinal)))],
        };
    }

    /// <summary>Who holds something, over several obligations.</summary>
    private sealed class HolderSum
    {
        private bool _aws;
        private bool _customer;
        private bool _thirdParty;
        private bool _unknown;

        public void Add(SplitEntry entry)
        {
            _aws |= entry.Holder is Holder.Aws or Holder.Shared;
            _customer |= entry.Holder is Holder.Customer or Holder.Shared;
            _thirdParty |= entry.Holder == Holder.ThirdParty;
            _unknown |= entry.Holder == Holder.Unknown;
        }

        /// <summary>The holder; null where there is nothing.</summary>
        /// <param name="isPartial">Whether a part of it is nobody's here, and so the customer's.</param>
        public Holder? Over(bool isPartial) =>
            !(_aws || _customer || _thirdParty) ? _unknown ? Holder.Unknown : null
            : _customer || isPartial || _unknown ? _aws || _thirdParty ? Holder.Shared : Holder.Customer
            : _aws ? Holder.Aws
            : Holder.ThirdParty;
    }
}
