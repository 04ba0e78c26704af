using Onus.Core.Model;

namespace Onus.Sources;

/// <summary>Which partition of AWS is deployed to, and what its names end with.</summary>
internal static class Partitions
{
    /// <summary>The partition that the user names, else that of the Region, else the commercial one.</summary>
    public static string Of(ReadOptions options) => options.Partition ?? (options.Region is { } region ? Partition.Of(region) : Partition.Usual).Name;

    /// <summary>What the names of its services end with.</summary>
    public static string SuffixOf(string partition) => (Partition.All.FirstOrDefault(known => known.Name == partition) ?? Partition.Usual).Suffix;
}
