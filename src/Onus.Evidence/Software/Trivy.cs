using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Trivy's own JSON of an image.</summary>
internal static class Trivy
{
    public static IReadOnlyList<ScannedSoftware>? Read(Value root, string file)
    {
        if (root.At("SchemaVersion") is not NumberValue || root.Text("ArtifactName") is not { } name || root.Text("ArtifactType") != "container_image")
        {
            return null;
        }

        var flaws = new FlawCount();
        foreach (var result in root.Items("Results"))
        {
            var isSystem = Packages.IsSystem(result.Text("Class"));
            foreach (var flaw in result.Items("Vulnerabilities").OfType<MapValue>())
            {
                flaws.Add(flaw.Text("Severity"), isSystem);
            }
        }

        return
        [
            new ScannedSoftware(
                file,
                "Trivy",
                ScannerFormats.Tool("trivy", root.Text("Trivy", "Version")),
                root.Day("CreatedAt"),
                name,
                ScannerFormats.Names([name, .. root.Texts("Metadata", "RepoTags")]),
                ScannerFormats.Digests([name, .. root.Texts("Metadata", "RepoDigests")]),
                null,
                flaws,
                root.Items("Results").Sum(result => result.Items("ExperimentalModifiedFindings").Count())),
        ];
    }
}
