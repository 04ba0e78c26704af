using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>SPDX, a list of software. It says nothing of flaws.</summary>
internal static class Spdx
{
    private const string ToolMark = "Tool: ";

    public static IReadOnlyList<ScannedSoftware>? Read(Value root, string file)
    {
        if (root.Text("spdxVersion") != "SPDX-2.3")
        {
            return null;
        }

        var described = root.Items("relationships")
            .Where(item => item.Text("relationshipType") == "DESCRIBES")
            .Select(item => item.Text("relatedSpdxElement"))
            .Concat(root.Texts("documentDescribes"))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var subjects = root.Items("packages").Where(item => item.Text("primaryPackagePurpose") == "CONTAINER" || described.Contains(item.Text("SPDXID") ?? "")).Take(10).ToList();
        var urls = subjects.SelectMany(item => item.Items("externalRefs")).Select(item => item.Text("referenceLocator")).ToList();
        var name = root.Text("name") ?? subjects.Select(item => item.Text("name")).FirstOrDefault() ?? "(not named)";
        return
        [
            new ScannedSoftware(
                file,
                "SPDX 2.3",
                root.Texts("creationInfo", "creators").FirstOrDefault(creator => creator.StartsWith(ToolMark, StringComparison.Ordinal)) is { } tool ? tool[ToolMark.Length..] : ScannerFormats.Tool(null, null),
                root.Day("creationInfo", "created"),
                name,
                ScannerFormats.Names([name, .. subjects.Select(item => item.Text("name")), .. subjects.Select(item => item.Text("versionInfo") is { } tag && !ImageName.IsDigest(tag) ? $"{item.Text("name")}:{tag}" : null)]),
                ScannerFormats.Digests([name, .. subjects.Select(item => item.Text("name")), .. subjects.Select(item => item.Text("versionInfo")), .. urls.Select(Packages.DigestOf)]),
                null,
                null,
                0),
        ];
    }
}
