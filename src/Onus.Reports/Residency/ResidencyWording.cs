using Onus.Contracts.Residency;

namespace Onus.Reports.Residency;

/// <summary>Says in words where data is and goes.</summary>
internal static class ResidencyWording
{
    /// <summary>What becomes of the data, as the beginning of a phrase.</summary>
    public static string Lead(ResidencyKind kind) => kind switch
    {
        ResidencyKind.Own => "in",
        ResidencyKind.Replica => "replicated to",
        ResidencyKind.Copy => "copied to",
        ResidencyKind.Backup => "backed up to",
        ResidencyKind.Log => "logs go to",
        ResidencyKind.Delivery => "sent to",
        ResidencyKind.Processing => "worked on in",
        ResidencyKind.Source => "taken from",
        ResidencyKind.Peer => "joined with",
        ResidencyKind.Deployment => "deployed to",
        _ => "to",
    };

    /// <summary>The place, as the end of the phrase.</summary>
    public static string Where(ResidencyEntry entry) => entry.Reach switch
    {
        ResidencyReach.Region => string.Join(", ", entry.Regions) + Countries(entry),
        ResidencyReach.OneOf => $"one of {string.Join(", ", entry.Regions)}{Countries(entry)}",
        ResidencyReach.Partition => "all Regions of the partition",
        ResidencyReach.Regions => "other Regions of the account",
        ResidencyReach.Edge => "points of presence around the world",
        ResidencyReach.Outside => "a place out of AWS",
        _ => "a place that is not known",
    };

    /// <summary>What a place is, as one phrase.</summary>
    public static string Phrase(ResidencyEntry entry) =>
        $"{Lead(entry.Kind)} {Where(entry)}{(entry.Account is { } account ? $", account {account}" : "")}";

    /// <summary>A verdict, as people say it.</summary>
    public static string Of(ResidencyVerdict verdict) => verdict switch
    {
        ResidencyVerdict.NotAllowed => "not allowed",
        ResidencyVerdict.LeavesRegion => "leaves the Region",
        ResidencyVerdict.Unknown => "unknown",
        _ => "allowed",
    };

    /// <summary>The rules that say the gravest, by their names.</summary>
    public static string Rules(ResidencyEntry entry) => string.Join(", ", entry.Judgements.Where(judgement => judgement.Verdict == entry.Verdict).Select(judgement => judgement.Rule));

    /// <summary>Why the place or the verdict is not known, or why data leaves; null where there is nothing to say.</summary>
    public static string? Why(ResidencyEntry entry) => entry.Judgements.FirstOrDefault(judgement => judgement.Verdict == entry.Verdict && judgement.Why is not null)?.Why ?? entry.Why;

    private static string Countries(ResidencyEntry entry) => entry.Countries.IsEmpty ? "" : $" ({string.Join(", ", entry.Countries)})";
}
