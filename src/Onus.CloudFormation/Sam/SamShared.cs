namespace Onus.CloudFormation.Sam;

/// <summary>What several declarations of a template add to.</summary>
internal sealed class SamShared
{
    /// <summary>Custom domains that were made, by what they are called.</summary>
    public Dictionary<string, string> Domains { get; } = new(StringComparer.Ordinal);

    /// <summary>How many domains of each kind there are.</summary>
    public Dictionary<string, int> DomainCounts { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, DomainRecords> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>The documents of APIs, by the API's id.</summary>
    public Dictionary<string, ApiDocument> Apis { get; } = new(StringComparer.Ordinal);

    /// <summary>The functions that CodeDeploy moves traffic for.</summary>
    public List<(SamResource Function, bool HasRole, bool PassesCondition)> Deployments { get; } = [];
}
