namespace Onus.Evidence.Records;

/// <summary>Knows what was recorded of what stands in a team's settings.</summary>
public interface IRecordBook
{
    /// <summary>Whether there is a log at all.</summary>
    bool IsThere { get; }

    /// <summary>Whether a block is recorded as it stands, and was not withdrawn.</summary>
    /// <param name="kind">What it is: one of <see cref="RecordKinds"/>.</param>
    /// <param name="name">Its label.</param>
    /// <param name="digest">The SHA-256 of its canonical form, in lower-case hexadecimal digits.</param>
    bool IsRecorded(string kind, string name, string digest);
}

/// <summary>What may be recorded.</summary>
public static class RecordKinds
{
    /// <summary>An attestation.</summary>
    public const string Attestation = "attestation";

    /// <summary>A waiver.</summary>
    public const string Waiver = "waiver";

    /// <summary>The report of an auditor of a provider's.</summary>
    public const string ProviderReport = "provider_report";
}
