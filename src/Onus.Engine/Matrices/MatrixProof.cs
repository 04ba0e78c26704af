using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Contracts.Matrices;
using Onus.Contracts.Oscal;

namespace Onus.Engine.Matrices;

/// <summary>Tells what shows how a requirement stands: verdicts, what people attest, and the reports that inherited obligations rest on.</summary>
internal sealed class MatrixProof(AssessmentResult result)
{
    public IEnumerable<MatrixEvidence> Of(FrameworkAssessment framework, Requirement requirement, IReadOnlyCollection<RequirementObligation> obligations)
    {
        if (Verdicts(obligations) is { } scan)
        {
            yield return scan;
        }

        foreach (var at in obligations.Select(item => item.Attestation).OfType<int>().Distinct().Order())
        {
            var attestation = result.Attestations[at];
            var files = attestation.Evidence is { } evidence ? $" Shown by {string.Join(", ", evidence.Select(item => $"{item.Name} ({item.State.Name()})"))}." : "";
            yield return new MatrixEvidence("attestation", $"{attestation.Owner} attests for {attestation.Scope}: {attestation.Statement.TrimEnd('.')}.{files}", attestation.Performed, attestation.ValidUntil);
        }

        foreach (var provider in obligations.Where(item => item.Entry.Holder is Holder.Aws or Holder.ThirdParty || item.Entry.Holder == Holder.Shared)
            .GroupBy(item => item.Entry.Party ?? ReportNote.Aws, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var services = provider.Where(item => item.Resource is not null).Select(item => item.Service).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            foreach (var proof in Reports(provider.Key, services).Concat(framework.NamedBy == OscalControls.Framework ? Plans(provider.Key, requirement.Id) : []))
            {
                yield return proof;
            }
        }
    }

    private MatrixEvidence? Verdicts(IReadOnlyCollection<RequirementObligation> obligations)
    {
        var findings = obligations.SelectMany(item => item.Evidence).ToList();
        if (findings.Count == 0)
        {
            return null;
        }

        int Count(FindingStatus status) => findings.Count(finding => finding.Status == status);
        var checks = findings.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal).Count();
        var resources = findings.Select(finding => finding.Resource.Index).Distinct().Count();
        return new MatrixEvidence(
            "scan",
            string.Create(CultureInfo.InvariantCulture, $"{checks} check{S(checks)} of Onus on {resources} resource{S(resources)}: {Count(FindingStatus.Pass)} verdicts speak for it, {Count(FindingStatus.Fail)} against, {Count(FindingStatus.Unknown)} can't be told, {Count(FindingStatus.Waived)} are accepted."),
            result.Date);
    }

    private IEnumerable<MatrixEvidence> Reports(string provider, List<string> services)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in result.Reports.Where(report => report.IsRecorded && string.Equals(report.Provider, provider, StringComparison.OrdinalIgnoreCase)))
        {
            var about = services.Where(service => report.Services is not { } patterns || patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, service))).ToList();
            if (about.Count > 0)
            {
                if (report.State == RecordState.Current)
                {
                    covered.UnionWith(about);
                }

                yield return new MatrixEvidence(
                    "report",
                    $"{report.Series}{(report.Version is { } version ? $" {version}" : "")} of {Name(provider)}, {report.From} to {report.Until}, read by {report.ReviewedBy}{(report.State == RecordState.Expired ? ", out of date" : "")}, for {string.Join(", ", about)}.",
                    report.Reviewed,
                    report.ValidUntil);
            }
        }

        if (services.Where(service => !covered.Contains(service)).ToList() is { Count: > 0 } missing)
        {
            yield return new MatrixEvidence("missing", $"No report of {Name(provider)}'s on file shows its part for {string.Join(", ", missing)}{(provider == ReportNote.Aws ? "; AWS Artifact has them" : "")}.");
        }
    }

    /// <summary>What system security plans state of a provider's part of a control.</summary>
    private IEnumerable<MatrixEvidence> Plans(string provider, string control) => result.Plans.Where(plan => plan.States(provider, control)).Select(plan => new MatrixEvidence(
        "plan",
        $"The plan \"{plan.Title}\" ({plan.File}) states that {Name(provider)} provides it{(plan.Asked?.BinarySearch(control, StringComparer.Ordinal) >= 0 ? ", and leaves a part to whoever uses it" : "")}{(plan.Age == EvidenceAge.Stale ? "; it is out of date" : "")}.",
        plan.Date));

    private static string Name(string provider) => provider == ReportNote.Aws ? "AWS" : provider;

    private static string S(int count) => count == 1 ? "" : "s";
}
