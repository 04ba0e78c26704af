namespace Onus.Sources;

/// <summary>The partitions of AWS: which one is deployed to, and what its names end with.</summary>
internal static class Partitions
{
    /// <summary>The partition that the user names, else that of the Region, else the commercial one.</summary>
    public static string Of(ReadOptions options) => options.Partition ?? options.Region switch
    {
        { } region when region.StartsWith("cn-", StringComparison.Ordinal) => "aws-cn",
        { } region when region.StartsWith("us-gov-", StringComparison.Ordinal) => "aws-us-gov",
        { } region when region.StartsWith("us-iso-", StringComparison.Ordinal) => "aws-iso",
        { } region when region.StartsWith("us-isob-", StringComparison.Ordinal) => "aws-iso-b",
        { } region when region.StartsWith("eusc-", StringComparison.Ordinal) => "aws-eusc",
        _ => "aws",
    };

    /// <summary>What the names of its services end with.</summary>
    public static string SuffixOf(string partition) => partition switch
    {
        "aws-cn" => "amazonaws.com.cn",
        "aws-iso" => "c2s.ic.gov",
        "aws-iso-b" => "sc2s.sgov.gov",
        "aws-eusc" => "amazonaws.eu",
        _ => "amazonaws.com",
    };
}
