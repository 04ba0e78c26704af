using System.Collections.Immutable;
using System.Text.Json;

namespace Onus.Contracts.Json;

/// <summary>Makes an assessment of what <c>onus/assessment/1</c> told of one. It has neither titles of responsibilities nor remedies.</summary>
internal static class FirstAssessment
{
    public static AssessmentResult Of(FirstDocument document, string? title)
    {
        var date = document.Date ?? throw new ForeignResult("result-foreign", "It has no \"date\": no result of onus scan.");
        var entries = document.Splits.GroupBy(split => split.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var splits = new Dictionary<(string Id, string Type), Split>();
        var findings = document.Findings.ToLookup(finding => (finding.Deployment, finding.Resource));
        var rules = document.Findings.GroupBy(finding => finding.Check, StringComparer.Ordinal).ToDictionary(group => group.Key, group => RuleOf(group.First()), StringComparer.Ordinal);
        var asked = document.Resources.GroupBy(resource => resource.Type, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.SelectMany(resource => findings[(resource.Deployment, resource.Address)]).Select(finding => rules[finding.Check]).Distinct().ToImmutableArray(),
            StringComparer.Ordinal);
        var explainer = new StoredExplainer();
        ImmutableArray<ResourceAssessment> resources = [.. document.Resources.Select((resource, at) =>
        {
            var split = resource.Split is { } id ? SplitOf(resource, id) : null;
            var put = asked[resource.Type];
            var verdicts = new FindingStatus[put.Length];
            Array.Fill(verdicts, FindingStatus.NotApplicable);
            foreach (var finding in findings[(resource.Deployment, resource.Address)])
            {
                var check = put.IndexOf(rules[finding.Check]);
                verdicts[check] = finding.Status;
                explainer.Add(at, check, new FindingDetails(finding.Location, [], DoubtOf(finding), finding.Waiver));
            }

            return new ResourceAssessment(explainer, at)
            {
                Deployment = resource.Deployment,
                Address = resource.Address,
                Type = resource.Type,
                Split = split,
                Parts = resource.Parts,
                Source = resource.Source,
                Obligations = [.. split?.CustomerEntries.Select(entry => resource.Obligations.TryGetValue(entry.Responsibility, out var obligation) ? obligation.Status : ObligationStatus.Open) ?? []],
                Rules = put,
                Verdicts = [.. verdicts],
            };
        })];

        return new AssessmentResult
        {
            Title = title ?? "a result of an earlier version",
            Date = date,
            Rules = [.. rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Splits = [.. splits.Values.OrderBy(split => split.Id, StringComparer.Ordinal)],
            Resources = resources,
            Scopes = [.. document.Scopes.SelectMany(scope => scope.Entries.Where(entry => scope.Obligations.ContainsKey(entry.Responsibility)).Select(entry => ScopeOf(scope, entry)))],
            Sources = [.. document.Sources],
            Diagnostics = [.. document.Diagnostics],
        };

        Split SplitOf(FirstResource resource, string id)
        {
            if (!splits.TryGetValue((id, resource.Type), out var split))
            {
                var known = entries.GetValueOrDefault(id) ?? throw new JsonException($"The resource {resource.Address} names a split \"{id}\" that is not there.");
                splits[(id, resource.Type)] = split = new Split(id, resource.Type, resource.Service, resource.Model, resource.Managed, known.Entries) { ManagementBecause = known.ManagedBecause };
            }

            return split;
        }
    }

    /// <summary>What a finding says of its check; the message of an unknown one ends with what it waits for.</summary>
    private static Rule RuleOf(FirstFinding finding)
    {
        var suffix = finding.Doubt is { } doubt ? $": not known, waiting for {doubt.Detail}" : "";
        var title = suffix.Length > 0 && finding.Message.EndsWith(suffix, StringComparison.Ordinal) ? finding.Message[..^suffix.Length] : finding.Message;
        return new Rule(finding.Check, title, finding.Responsibility, "", finding.Severity) { Aliases = finding.Aliases };
    }

    private static Reason? DoubtOf(FirstFinding finding) => finding.Doubt is { } doubt ? new Reason(Words.Of<UnknownCode>().GetValueOrDefault(doubt.Code, UnknownCode.Invalid), doubt.Detail) : null;

    private static ScopeObligation ScopeOf(FirstScope scope, SplitEntry entry)
    {
        var obligation = scope.Obligations[entry.Responsibility];
        return new ScopeObligation(scope.Scope, entry, obligation.Status, obligation.Reason ?? "", 0, 0, 0);
    }
}
