using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Json;

// What is read of onus/assessment/1, the format before: everything stood in each record as text.

/// <summary>An assessment of the first version.</summary>
internal sealed record FirstDocument : IJsonOnDeserialized
{
    public string? Date { get; set; }

    public List<FirstSplit> Splits { get; set; } = [];

    public List<FirstResource> Resources { get; set; } = [];

    public List<FirstScope> Scopes { get; set; } = [];

    public List<FirstFinding> Findings { get; set; } = [];

    public List<Citation> Sources { get; set; } = [];

    public List<ReportedDiagnostic> Diagnostics { get; set; } = [];

    void IJsonOnDeserialized.OnDeserialized()
    {
        Soundness.Day(Date);
        Soundness.Whole(Splits, Resources, Scopes, Findings, Sources, Diagnostics);
        Soundness.Whole([.. Scopes.Select(scope => scope.Entries.Cast<object?>()), .. Splits.Select(split => split.Entries.Cast<object?>())]);
        Soundness.Whole(Resources.SelectMany(resource => resource.Obligations.Values), Scopes.SelectMany(scope => scope.Obligations.Values));
    }
}

/// <summary>A split of the first version.</summary>
internal sealed record FirstSplit(string Id, ImmutableArray<SplitEntry> Entries, string ManagedBecause = "");

/// <summary>A resource of the first version.</summary>
internal sealed record FirstResource(string Address, string Type, string Deployment = "", string Service = "", ServiceModel Model = default, Management Managed = default, string? Split = null, Place? Source = null)
{
    public Dictionary<string, FirstObligation> Obligations { get; set; } = [];

    public ImmutableArray<string> Parts { get; set; } = [];
}

/// <summary>How an obligation stood.</summary>
internal sealed record FirstObligation(ObligationStatus Status, string? Reason = null);

/// <summary>The account or the organisation.</summary>
internal sealed record FirstScope(ResponsibilityScope Scope)
{
    public List<SplitEntry> Entries { get; set; } = [];

    public Dictionary<string, FirstObligation> Obligations { get; set; } = [];
}

/// <summary>A finding of the first version.</summary>
internal sealed record FirstFinding(
    string Check,
    string Resource,
    string Responsibility,
    FindingStatus Status,
    Severity Severity,
    string Message = "",
    string Deployment = "",
    Place? Location = null,
    FirstDoubt? Doubt = null,
    WaiverNote? Waiver = null)
{
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Aliases { get; set; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
}

/// <summary>Why a finding could not be told.</summary>
internal sealed record FirstDoubt(string Code, string Detail);
