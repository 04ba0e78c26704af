using System.IO.Enumeration;
using System.Text.Json.Serialization;

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

    /// <summary>Whether a report is missing anywhere.</summary>
    [JsonIgnore]
    public bool IsMissing => Missing > 0;

    /// <summary>That of an assessment.</summary>
    public static InheritedEvidence Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var evidence = new InheritedEvidence();
        var counts = new Dictionary<Split, int>(ReferenceEqualityComparer.Instance);
        foreach (var resource in result.Resources)
        {
            if (resource.Split is { } split)
            {
                counts[split] = counts.GetValueOrDefault(split) + 1;
            }
        }

        foreach (var (split, resources) in counts)
        {
            foreach (var entry in split.Entries.Where(entry => entry.Holder is Holder.Aws or Holder.ThirdParty))
            {
                evidence.Add(split.Service, resources, IsOnFile(result, entry.Party ?? ReportNote.Aws, split.Service));
            }
        }

        return evidence;
    }

    /// <summary>Whether a report on file that counts speaks of a provider's service.</summary>
    public static bool IsOnFile(AssessmentResult result, string provider, string service)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Reports.Any(report => report.State == RecordState.Current && string.Equals(report.Provider, provider, StringComparison.OrdinalIgnoreCase)
            && (report.Services is not { } services || services.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, service))));
    }

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
