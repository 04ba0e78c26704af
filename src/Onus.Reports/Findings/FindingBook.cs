using Onus.Contracts;
using Onus.Contracts.Pages;

namespace Onus.Reports.Findings;

/// <summary>The findings of an assessment as formats for programs tell them: which, in which order, by which names.</summary>
internal sealed class FindingBook
{
    private readonly Fingerprints _names;
    private readonly HashSet<string> _own;
    private readonly Dictionary<string, ResponsibilityTitle> _titles;
    private readonly Dictionary<string, string> _deployments;

    public FindingBook(AssessmentResult result)
    {
        Result = result;
        _names = new Fingerprints(result);
        _own = [.. new[] { result.Settings, result.Policy }.SelectMany(note => note?.Checks ?? []).Where(check => check.Own).Select(check => check.Id)];
        _titles = result.Responsibilities.ToDictionary(item => item.Id, StringComparer.Ordinal);
        _deployments = result.Deployments.DistinctBy(item => item.Id).ToDictionary(item => item.Id, item => item.Kind, StringComparer.Ordinal);
    }

    public AssessmentResult Result { get; }

    /// <summary>The findings that are shown and that somebody has to look at, in the order of the input; with <see cref="AssessmentDetail.All"/> what passes, and what a check is not about, too.</summary>
    public IEnumerable<Finding> Told(AssessmentDetail detail) => Result.Findings(detail).Where(finding => finding.IsShown);

    /// <summary>The same, the gravest first.</summary>
    public IReadOnlyList<Finding> GravestFirst(AssessmentDetail detail) => [.. Told(detail).OrderBy(OrderOf)];

    /// <summary>The name by which a finding is known again.</summary>
    public string NameOf(Finding finding) => _names.Of(finding);

    /// <summary>The page of a check; null for one of the team's own, which has none.</summary>
    public string? PageOf(Rule rule) => _own.Contains(rule.Id) ? null : PageAddress.Base + PageAddress.OfCheck(rule.Id);

    /// <summary>What a responsibility is called.</summary>
    public string TitleOf(string responsibility) => _titles.GetValueOrDefault(responsibility)?.Marked ?? responsibility;

    /// <summary>The id of the layer of a responsibility; empty where that is not known.</summary>
    public string LayerOf(string responsibility) => _titles.GetValueOrDefault(responsibility)?.Layer ?? "";

    /// <summary>What a deployment was read from, such as <c>terraform</c>; empty where that is not known.</summary>
    public string KindOf(string deployment) => _deployments.GetValueOrDefault(deployment, "");

    /// <summary>The place to look at: the one that decided, else where the resource is declared; null when neither is known.</summary>
    public static Place? PlaceOf(Finding finding) => finding.Location ?? finding.Resource.Source;

    private static int OrderOf(Finding finding) => finding.Status switch
    {
        FindingStatus.Fail => 10 - (int)finding.Rule.Severity,
        FindingStatus.Unknown => 20 - (int)finding.Rule.Severity,
        FindingStatus.Waived => 30 - (int)finding.Rule.Severity,
        _ => 40,
    };
}
