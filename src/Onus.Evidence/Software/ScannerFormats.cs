using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>The formats of scanners that are read.</summary>
internal static class ScannerFormats
{
    /// <summary>What each is called.</summary>
    public const string Known = "CycloneDX 1.4 to 1.6, SPDX 2.3, Trivy's, Grype's, Inspector's and Security Hub's JSON";

    private static readonly Func<Value, string, IReadOnlyList<ScannedSoftware>?>[] Readers = [CycloneDx.Read, Spdx.Read, Trivy.Read, Grype.Read, Inspector.Read, SecurityHub.Read];

    /// <summary>What a result says; null when it is of no format that is known.</summary>
    /// <param name="file">The file, as it is shown.</param>
    public static IReadOnlyList<ScannedSoftware>? Read(Value root, string file) => Readers.Select(read => read(root, file)).FirstOrDefault(read => read is not null);

    /// <summary>The names among some texts.</summary>
    public static ImmutableArray<ImageName> Names(IEnumerable<string?> texts) => [.. texts.OfType<string>().Select(ImageName.Parse).OfType<ImageName>().Where(name => name.Tag is not null && name.Digest is null).Distinct()];

    /// <summary>The digests among some texts: digests, or names that have one.</summary>
    public static ImmutableArray<string> Digests(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Select(text => ImageName.IsDigest(text) ? text : ImageName.Parse(text)?.Digest).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>A tool with its version.</summary>
    public static string Tool(string? name, string? version) => (name, version) switch
    {
        (null, _) => "a tool that is not named",
        (_, null) => name,
        _ => $"{name} {version}",
    };
}
