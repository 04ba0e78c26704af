namespace Onus.Live.Planning;

/// <summary>What of an account is to be read.</summary>
/// <param name="Account">The account, twelve digits.</param>
/// <param name="Regions">The Regions that are read.</param>
public sealed record LiveRequest(string Account, IReadOnlyList<string> Regions)
{
    /// <summary>The partition that the account is in.</summary>
    public string Partition { get; init; } = "aws";

    /// <summary>The Region whose endpoints answer for what all Regions share.</summary>
    public string GlobalRegion { get; init; } = "us-east-1";

    /// <summary>How many lists are read side by side.</summary>
    public int Concurrency { get; init; } = 12;

    /// <summary>Whether to ask only for the first page, and about one thing of each type: enough to see what may be read.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Is told how far it has come; null for nobody.</summary>
    public IReadObserver? Observer { get; init; }
}
