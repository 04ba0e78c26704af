namespace Onus.Engine.Software;

/// <summary>Which results of scanners are taken as evidence.</summary>
/// <param name="Paths">Files and folders of them.</param>
/// <param name="MostDays">How many days they may be old; null for what settings say, or 30.</param>
public sealed record SoftwareRequest(IReadOnlyList<string> Paths, int? MostDays = null)
{
    /// <summary>How many days evidence may be old where nothing is said.</summary>
    public const int DefaultDays = 30;
}
