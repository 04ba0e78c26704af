using Onus.Core.Model;
using Onus.Sources.Files;

namespace Onus.Sources.Waivers.Beside;

/// <summary>What a file beside the code accepts: of all resources below its folder, or of some.</summary>
/// <param name="Waiver">What is accepted.</param>
internal sealed record Acceptance(Waiver Waiver)
{
    /// <summary>The files whose resources are meant, seen from the folder that the acceptance stands in; empty for all.</summary>
    public IReadOnlyList<PathPattern> Files { get; init; } = [];

    /// <summary>The resource that is meant, as its tool names it; null for all.</summary>
    public string? Resource { get; init; }

    /// <summary>Whether it stands in the team's settings, or in a policy.</summary>
    public bool IsOfSettings { get; init; }

    /// <summary>Whether a resource is meant.</summary>
    /// <param name="file">The file that declares it, seen from the folder that the acceptance stands in.</param>
    public bool Concerns(Resource resource, string file) =>
        (Files.Count == 0 || Files.Any(pattern => pattern.Matches(file))) && (Resource is null || IsNamed(resource, Resource));

    /// <summary>Checkov names a resource of Terraform by its address, one of a template as <c>AWS::S3::Bucket.Logs</c>.</summary>
    private static bool IsNamed(Resource resource, string name) =>
        resource.Address == name
        || resource.Parts.Contains(name)
        || (name.Length == resource.Type.Length + 1 + resource.Address.Length && name[resource.Type.Length] == '.'
            && name.StartsWith(resource.Type, StringComparison.Ordinal) && name.EndsWith(resource.Address, StringComparison.Ordinal));
}
