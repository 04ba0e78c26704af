using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Grype's own JSON of an image.</summary>
internal static class Grype
{
    public static IReadOnlyList<ScannedSoftware>? Read(Value root, string file)
    {
        if (root.At("matches") is not ListValue matches || root.Text("source", "type") != "image" || root.Text("descriptor", "name") != "grype")
        {
            return null;
        }

        var flaws = new FlawCount();
        foreach (var match in matches.Items.OfType<MapValue>())
        {
            flaws.Add(match.Text("vulnerability", "severity"), Packages.IsSystem(match.Text("artifact", "type")));
        }

        var target = root.At("source", "target");
        var name = target.Text("userInput") ?? "(not named)";
        return
        [
            new ScannedSoftware(
                file,
                "Grype",
                ScannerFormats.Tool("grype", root.Text("descriptor", "version")),
                root.Day("descriptor", "timestamp"),
                name,
                ScannerFormats.Names([name, .. target.Texts("tags")]),
                ScannerFormats.Digests([name, target.Text("manifestDigest"), .. target.Texts("repoDigests")]),
                null,
                flaws,
                root.Items("ignoredMatches").Count()),
        ];
    }
}
