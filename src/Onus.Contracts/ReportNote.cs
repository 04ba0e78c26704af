using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>The report of an auditor of a provider's that is on file, and how it stands on the day of the assessment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Provider">Whose it is: <c>aws</c>, or a third party.</param>
/// <param name="Series">The series.</param>
/// <param name="From">The first day of the period that it is about.</param>
/// <param name="Until">The last day of that period.</param>
/// <param name="ValidUntil">The last day on which the team relies on it.</param>
/// <param name="ReviewedBy">Who has read it.</param>
/// <param name="Reviewed">When it was read.</param>
/// <param name="State">Whether it counts.</param>
public sealed record ReportNote(string Name, string Provider, string Series, string From, string Until, string ValidUntil, string ReviewedBy, string Reviewed, RecordState State)
{
    /// <summary>The word for AWS as a provider.</summary>
    public const string Aws = "aws";

    /// <summary>Why it does not count; null where it does.</summary>
    public string? Reason { get; init; }

    /// <summary>The report's own version; null when it is not said.</summary>
    public string? Version { get; init; }

    /// <summary>Where it is kept; null when it lies in the repository.</summary>
    public string? Kept { get; init; }

    /// <summary>The file in the repository; null where it is kept elsewhere.</summary>
    public EvidenceNote? File { get; init; }

    /// <summary>The SHA-256 of a report that is kept elsewhere; null when it is not said.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The ids of the services that it is about; null for all.</summary>
    public ImmutableArray<string>? Services { get; init; }

    /// <summary>Which services it has in its scope, as a page of the provider's says; null where no such page is on file, so that it counts for all that it is about.</summary>
    public ScopeNote? Scope { get; init; }

    /// <summary>What it expects of the customer; null where it expects nothing.</summary>
    public ImmutableArray<ExpectedControl>? Expects { get; init; }

    /// <summary>Where it stands; null when that is not known.</summary>
    public Place? Location { get; init; }

    /// <summary>Whether it was recorded.</summary>
    [JsonIgnore]
    public bool IsRecorded => State is RecordState.Current or RecordState.Expired;
}

/// <summary>Which services a programme of audits has in its scope.</summary>
/// <param name="Name">The name in the settings.</param>
/// <param name="AsOf">The day of the page that says so.</param>
/// <param name="Sha256">The SHA-256 of that page.</param>
/// <param name="Services">The ids of the services, sorted.</param>
public sealed record ScopeNote(string Name, string AsOf, string Sha256, ImmutableArray<string> Services)
{
    /// <summary>What the page calls the programme; null where it does not name it.</summary>
    public string? Program { get; init; }

    /// <summary>How many services in scope the catalogue does not know by what the page calls them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Unmatched { get; init; }

    /// <summary>Whether a service is in scope.</summary>
    public bool Has(string service) => Services.BinarySearch(service, StringComparer.Ordinal) >= 0;
}

/// <summary>A control that a report expects of the customer, and how what it rests on stands here.</summary>
/// <param name="Control">The control, as the report calls it.</param>
/// <param name="Responsibilities">The ids of the responsibilities.</param>
/// <param name="Status">The gravest status of the obligations that they make; null where nothing here bears them.</param>
public sealed record ExpectedControl(string Control, ImmutableArray<string> Responsibilities, ObligationStatus? Status = null);
