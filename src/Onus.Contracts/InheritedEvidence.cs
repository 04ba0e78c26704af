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

    /// <summary>Those of the missing ones by service of which a report on file would speak if it had the service in its scope; null where there are none.</summary>
    public SortedDictionary<string, int>? NotInScope { get; private set; }

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
                evidence.Add(tally.Split.Service, tally.Resources, IsInScope(result, entry.Party ?? ReportNote.Aws, tally.Split.Service));
            }
        }

        return evidence;
    }

    /// <summary>Whether a report on file that counts has a provider's service in its scope; null where none speaks of the service at all.</summary>
    private static bool? IsInScope(AssessmentResult result, string provider, string service)
    {
        bool? isInScope = null;
        foreach (var report in result.Reports)
        {
            if (report.State == RecordState.Current && string.Equals(report.Provider, provider, StringComparison.OrdinalIgnoreCase)
                && (report.Services is not { } services || services.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, service))))
            {
                isInScope = isInScope is true || report.Scope?.Has(service) != false;
            }
        }

        return isInScope;
    }

    private void Add(string service, int resources, bool? isInScope)
    {
        Total += resources;
        if (isInScope is true)
        {
            return;
        }

        Missing += resources;
        Count(MissingByService ??= new(StringComparer.Ordinal), service, resources);
        if (isInScope is false)
        {
            Count(NotInScope ??= new(StringComparer.Ordinal), service, resources);
        }
    }

    private static void Count(SortedDictionary<string, int> counts, string service, int resources) => counts[service] = counts.GetValueOrDefault(service) + resources;
}
