using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>All verdicts of a check that are alike: what one observation is about.</summary>
/// <param name="Rule">The check.</param>
/// <param name="Status">The verdict.</param>
/// <param name="Findings">The findings, in the order of the input.</param>
internal sealed record RuleFindings(Rule Rule, FindingStatus Status, IReadOnlyList<Finding> Findings)
{
    /// <summary>What its ids are made of.</summary>
    public string[] Names => [Rule.Id, Status.Name()];
}

/// <summary>What shows how a control stands.</summary>
/// <param name="Requirement">The control.</param>
/// <param name="Checks">The checks with their verdicts.</param>
/// <param name="Attestations">The indices of the attestations.</param>
/// <param name="Services">By provider, the services of which something is inherited or shared.</param>
/// <param name="Responsibilities">The responsibilities of which the customer holds a part that stands open, expired or unknown without a check, with how many obligations.</param>
/// <param name="Accepted">The responsibilities of which something is accepted.</param>
internal sealed record ControlEvidence(
    Requirement Requirement,
    IReadOnlySet<(string Rule, FindingStatus Status)> Checks,
    IReadOnlySet<int> Attestations,
    IReadOnlyDictionary<string, HashSet<string>> Services,
    IReadOnlyDictionary<string, int> Responsibilities,
    IReadOnlySet<string> Accepted)
{
    /// <summary>The control's id.</summary>
    public string Control { get; } = OscalControls.IdOf(Requirement.Id);
}

/// <summary>What the checks, files and people of an assessment show, gone through once for all controls.</summary>
internal sealed class ShownFindings
{
    private readonly Dictionary<(string Rule, FindingStatus Status), RuleFindings> _findings = [];

    public ShownFindings(OscalPackage package)
    {
        var index = new ObligationIndex(package.Result);
        Controls = [.. package.Framework.Requirements.Where(requirement => requirement.IsCovered).Select(requirement => Of(requirement, index.Of(package.Framework, requirement)))];
        var asked = Controls.SelectMany(control => control.Checks).ToHashSet();
        foreach (var finding in package.Result.Findings(AssessmentDetail.All))
        {
            if (asked.Contains((finding.Rule.Id, finding.Status)))
            {
                var key = (finding.Rule.Id, finding.Status);
                var known = _findings.TryGetValue(key, out var found) ? found : _findings[key] = new RuleFindings(finding.Rule, finding.Status, new List<Finding>());
                ((List<Finding>)known.Findings).Add(finding);
            }
        }
    }

    /// <summary>The controls that anything of the catalogue serves, in the framework's order.</summary>
    public IReadOnlyList<ControlEvidence> Controls { get; }

    /// <summary>The checks with their verdicts, by id and verdict.</summary>
    public IEnumerable<RuleFindings> Checks => _findings.OrderBy(entry => entry.Key.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Key.Status).Select(entry => entry.Value);

    /// <summary>The attestations that some control rests on.</summary>
    public IEnumerable<int> Attestations => Controls.SelectMany(control => control.Attestations).Distinct().Order();

    /// <summary>The controls that a check serves.</summary>
    public IEnumerable<string> ControlsOf(RuleFindings findings) => Controls.Where(control => control.Checks.Contains((findings.Rule.Id, findings.Status))).Select(control => control.Control);

    private static ControlEvidence Of(Requirement requirement, IEnumerable<RequirementObligation> obligations)
    {
        var checks = new HashSet<(string, FindingStatus)>();
        var attestations = new HashSet<int>();
        var services = new SortedDictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        var bare = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var accepted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var obligation in obligations)
        {
            var any = false;
            foreach (var finding in obligation.Evidence)
            {
                any = true;
                checks.Add((finding.Rule.Id, finding.Status));
            }

            if (obligation.Attestation is { } at)
            {
                attestations.Add(at);
            }

            if (obligation.Entry.Holder is Holder.Aws or Holder.Shared or Holder.ThirdParty)
            {
                var provider = obligation.Entry.Party ?? ReportNote.Aws;
                (services.TryGetValue(provider, out var known) ? known : services[provider] = new(StringComparer.Ordinal)).Add(obligation.Service);
            }

            var responsibility = obligation.Entry.Responsibility;
            if (obligation.Status == ObligationStatus.Waived)
            {
                accepted.Add(responsibility);
            }
            else if (obligation.Status is ObligationStatus.Open or ObligationStatus.Expired || (obligation.Status is ObligationStatus.Unknown or ObligationStatus.Unmet && !any))
            {
                bare[responsibility] = bare.GetValueOrDefault(responsibility) + 1;
            }
        }

        return new ControlEvidence(requirement, checks, attestations, services, bare, accepted);
    }
}
