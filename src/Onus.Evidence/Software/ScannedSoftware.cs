using System.Collections.Immutable;

namespace Onus.Evidence.Software;

/// <summary>What a scanner says of one thing that it looked at.</summary>
/// <param name="File">The file of the result, as it is shown.</param>
/// <param name="Format">The format.</param>
/// <param name="Tool">What scanned.</param>
/// <param name="Day">When; null when it is not told.</param>
/// <param name="Subject">What was scanned, as the scanner calls it.</param>
/// <param name="Names">The names of the image, with a tag each.</param>
/// <param name="Digests">The digests of the image's manifest.</param>
/// <param name="ResourceId">The id or ARN of the resource, where the scanner looked at one.</param>
/// <param name="Flaws">What it found; null where it lists software alone.</param>
/// <param name="SetAside">How many flaws it sets aside.</param>
internal sealed record ScannedSoftware(
    string File,
    string Format,
    string Tool,
    DateOnly? Day,
    string Subject,
    ImmutableArray<ImageName> Names,
    ImmutableArray<string> Digests,
    string? ResourceId,
    FlawCount? Flaws,
    int SetAside);

/// <summary>How many flaws there are in the packages of a system, and in all else, by severity.</summary>
internal sealed class FlawCount
{
    private static readonly string[] Known = ["critical", "high", "medium", "low", "negligible"];

    public SortedDictionary<string, int> System { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, int> Application { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts a flaw.</summary>
    /// <param name="severity">Its severity in the scanner's word.</param>
    /// <param name="isSystem">Whether it is in a package of a system.</param>
    public void Add(string? severity, bool isSystem)
    {
        var counts = isSystem ? System : Application;
        var word = Word(severity);
        counts[word] = counts.GetValueOrDefault(word) + 1;
    }

    /// <summary>How grave a word is: 0 is the gravest.</summary>
    public static int Rank(string? severity) => Array.IndexOf(Known, Word(severity)) is var at and >= 0 ? at : Known.Length;

    private static string Word(string? severity) => severity?.ToLowerInvariant() switch
    {
        "info" or "informational" or "none" => "negligible",
        { } word when Known.Contains(word) => word,
        _ => "unknown",
    };
}
