using Onus.Assessment.Ledger;
using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The failed checks that serve one responsibility of one resource.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Checks">The indexes of the checks.</param>
internal sealed record UnmetDuty(AssessedResource Resource, string Responsibility, List<int> Checks)
{
    public Severity Severity => Checks.Max(check => Resource.Checks[check].Severity);

    public int Gravest => Checks.MaxBy(check => Resource.Checks[check].Severity);
}

/// <summary>Duties that fail alike: resources of one type on which the same checks fail. What is said of one is true of all.</summary>
/// <param name="Duties">The duties, in the order of the input; never empty.</param>
internal sealed record UnmetBlock(List<UnmetDuty> Duties)
{
    /// <summary>The blocks of a report, the gravest first, else in the order of the input.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<UnmetBlock> Of(Report report)
    {
        var blocks = new List<UnmetBlock>();
        var known = new Dictionary<(string Type, string Responsibility, string Checks), UnmetBlock>();
        foreach (var resource in report.Ledger.Resources)
        {
            foreach (var duty in Failed(resource))
            {
                var key = (resource.Resource.Type, duty.Responsibility, new string([.. duty.Checks.Select(check => (char)check)]));
                if (!known.TryGetValue(key, out var block))
                {
                    known[key] = block = new UnmetBlock([]);
                    blocks.Add(block);
                }

                block.Duties.Add(duty);
            }
        }

        return [.. blocks.OrderByDescending(block => block.Duties[0].Severity)];
    }

    private static List<UnmetDuty> Failed(AssessedResource resource)
    {
        var duties = new List<UnmetDuty>();
        for (var i = 0; i < resource.Verdicts.Length; i++)
        {
            if (resource.Verdicts[i] != FindingStatus.Fail)
            {
                continue;
            }

            var responsibility = resource.Checks[i].Responsibility;
            if (duties.Find(duty => duty.Responsibility == responsibility) is not { } duty)
            {
                duties.Add(duty = new UnmetDuty(resource, responsibility, []));
            }

            duty.Checks.Add(i);
        }

        return duties;
    }
}
