using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The failed checks that serve one responsibility of one resource.</summary>
/// <param name="Findings">The findings, in the order of the checks; never empty.</param>
internal sealed record UnmetObligation(List<Finding> Findings)
{
    public ResourceAssessment Resource => Findings[0].Resource;

    public string Responsibility => Findings[0].Rule.Responsibility;

    public Severity Severity => Gravest.Rule.Severity;

    public Finding Gravest => Findings.MaxBy(finding => finding.Rule.Severity)!;
}

/// <summary>Obligations that fail alike: resources of one type on which the same checks fail. What is said of one is true of all.</summary>
/// <param name="Obligations">The obligations, in the order of the input; never empty.</param>
internal sealed record UnmetBlock(List<UnmetObligation> Obligations)
{
    /// <summary>The blocks of an assessment, the gravest first, else in the order of the input.</summary>
    public static IReadOnlyList<UnmetBlock> Of(AssessmentResult result)
    {
        var blocks = new List<UnmetBlock>();
        var known = new Dictionary<(string Type, string Responsibility, string Checks), UnmetBlock>();
        foreach (var resource in result.Resources)
        {
            var failed = resource.Findings().Where(finding => finding.Status == FindingStatus.Fail).GroupBy(finding => finding.Rule.Responsibility, StringComparer.Ordinal);
            foreach (var obligation in failed.Select(group => new UnmetObligation([.. group])))
            {
                var key = (resource.Type, obligation.Responsibility, string.Join(' ', obligation.Findings.Select(finding => finding.Rule.Id)));
                if (!known.TryGetValue(key, out var block))
                {
                    known[key] = block = new UnmetBlock([]);
                    blocks.Add(block);
                }

                block.Obligations.Add(obligation);
            }
        }

        return [.. blocks.OrderByDescending(block => block.Obligations[0].Severity)];
    }
}
