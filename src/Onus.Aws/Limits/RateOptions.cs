namespace Onus.Aws.Limits;

/// <summary>How fast AWS is asked, for each account, Region and service apart.</summary>
public sealed record RateOptions
{
    /// <summary>How many requests a second there are at first and at most; null for what each service bears beside others who ask it.</summary>
    public double? PerSecond { get; init; }

    /// <summary>How many requests are under way at once.</summary>
    public int AtOnce { get; init; } = 4;
}
