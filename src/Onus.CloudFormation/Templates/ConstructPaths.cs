namespace Onus.CloudFormation.Templates;

/// <summary>Where in a CDK app the resources of a stack were made: construct paths by logical id.</summary>
internal sealed class ConstructPaths
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <summary>None, as for templates of other makers.</summary>
    public static ConstructPaths None { get; } = new();

    /// <summary>Adds a path, unless one is known.</summary>
    public void Add(string logicalId, string path) => _paths.TryAdd(logicalId, path);

    /// <summary>The path of a resource; null when it is not known.</summary>
    public string? Of(string logicalId) => _paths.GetValueOrDefault(logicalId);
}
