namespace Onus.Core.Model;

/// <summary>A part of AWS that shares nothing with the others: no accounts, no credentials, no endpoints.</summary>
/// <param name="Name">Its name, as ARNs have it: <c>aws-cn</c>.</param>
/// <param name="Suffix">What its hosts end with.</param>
/// <param name="DualStackSuffix">What its hosts that speak IPv6 too end with; null where there are none.</param>
/// <param name="GlobalRegion">The Region that its global services are signed for.</param>
/// <param name="Prefixes">What the names of its Regions begin with.</param>
public sealed record Partition(string Name, string Suffix, string? DualStackSuffix, string GlobalRegion, IReadOnlyList<string> Prefixes)
{
    /// <summary>The one that most accounts are in, and that Regions nobody knows yet are taken to be of.</summary>
    public static Partition Usual { get; } = new("aws", "amazonaws.com", "api.aws", "us-east-1", []);

    /// <summary>All that are known.</summary>
    public static IReadOnlyList<Partition> All { get; } =
    [
        Usual,
        new("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-northwest-1", ["cn-"]),
        new("aws-us-gov", "amazonaws.com", "api.aws", "us-gov-west-1", ["us-gov-"]),
        new("aws-iso", "c2s.ic.gov", null, "us-iso-east-1", ["us-iso-"]),
        new("aws-iso-b", "sc2s.sgov.gov", null, "us-isob-east-1", ["us-isob-"]),
        new("aws-iso-e", "cloud.adc-e.uk", null, "eu-isoe-west-1", ["eu-isoe-"]),
        new("aws-iso-f", "csp.hci.ic.gov", null, "us-isof-south-1", ["us-isof-"]),
        new("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1", ["eusc-"]),
    ];

    private const int MaxRegion = 32;
    private const int DigitsOfAccount = 12;

    /// <summary>Whether a text can be the name of a Region: it becomes part of a host's name, and may come from an answer.</summary>
    public static bool IsRegion(string? text) =>
        text is { Length: > 0 and <= MaxRegion } && char.IsAsciiLetterLower(text[0]) && char.IsAsciiLetterOrDigit(text[^1]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>Whether a text is written as the codes of Regions are: words, and a number at the end.</summary>
    public static bool IsRegionCode(string? text) =>
        IsRegion(text) && text!.Split('-') is { Length: >= 3 and <= 5 } parts && parts[0].Length is >= 2 and <= 4 && parts[^1].Length <= 2 && parts[^1].All(char.IsAsciiDigit)
        && parts[..^1].All(part => part.Length >= 2 && part.All(char.IsAsciiLetterLower));

    /// <summary>Whether a text is the number of an account.</summary>
    public static bool IsAccount(string? text) => text is { Length: DigitsOfAccount } && text.All(char.IsAsciiDigit);

    /// <summary>The partition of a Region.</summary>
    public static Partition Of(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return All.FirstOrDefault(partition => partition.Prefixes.Any(prefix => region.StartsWith(prefix, StringComparison.Ordinal))) ?? Usual;
    }
}
