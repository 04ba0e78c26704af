using System.IO.Enumeration;

namespace Onus.Contracts;

/// <summary>What the obligations rest on that the customer inherits: whether an auditor's report on file speaks of whoever holds them.</summary>
public sealed class InheritedEvidence
{
    private InheritedEvidence()
    {
    }

    /// <summary>How many obligations AWS or a third party holds alone.</summary>
    public int Total { get; private set; }

    /// <summary>Of how many no report on file speaks that counts.</summary>
    public int Missing { get; private set; }

    /// <summary>The missing ones by service; null where none is missing.</summary>
    public SortedDictionary<string, int>? MissingByService { get; private set; }

    /// <summary>That of an assessment.</summary>
    public static InheritedEvidence Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result, ObligationTally.Of(result));
    }

    /// <summary>That of an assessment whose obligations are counted.</summary>
    internal static InheritedEvidence Of(AssessmentResult result, IEnumerable<ObligationTally> tallies)
    {
        var evidence = new InheritedEvidence();
        foreach (var tally in tallies)
        {
            foreach (var entry in tally.Split.Entries.Where(entry => entry.Holder is Holder.Aws or Holder.ThirdParty))
            {
                evidence.Add(tally.Split.Service, tally.Resources, IsOnFile(result, entry.Party ?? ReportNote.Aws, tally.Split.Service));
            }
        }

        return evidence;
    }

    /// <summary>Whether a report on file that counts speaks of a provider's service.</summary>
    private static bool IsOnFile(AssessmentResult result, string provider, string service) =>
        result.Reports.Any(report => report.State == RecordState.Current && string.Equals(report.Provider, provider, StringComparison.OrdinalIgnoreCase)
            && (report.Services is not { } services || services.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, service))));

    private void Add(string service, int resources, bool isOnFile)
    {
        Total += resources;
        if (!isOnFile)
        {
            Missing += resources;
            MissingByService ??= new(StringComparer.Ordinal);
            MissingByService[service] = MissingByService.GetValueOrDefault(service) + resources;
        }
    }
}
