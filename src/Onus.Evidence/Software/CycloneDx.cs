using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>CycloneDX, a list of software with the flaws that are known of it.</summary>
internal static class CycloneDx
{
    private static readonly string[] Versions = ["1.4", "1.5", "1.6"];
    private static readonly string[] SetAside = ["not_affected", "false_positive", "resolved", "resolved_with_pedigree"];

    public static IReadOnlyList<ScannedSoftware>? Read(Value root, string file)
    {
        if (root.Text("bomFormat") != "CycloneDX" || root.Text("specVersion") is not { } version || !Versions.Contains(version))
        {
            return null;
        }

        var subject = root.At("metadata", "component");
        var own = subject.Items("properties").ToLookup(item => item.Text("name") ?? "", item => item.Text("value"), StringComparer.Ordinal);
        var name = subject.Text("name") ?? "(not named)";
        var (flaws, aside) = Flaws(root);
        return
        [
            new ScannedSoftware(
                file,
                $"CycloneDX {version}",
                Tool(root.At("metadata", "tools")),
                root.Day("metadata", "timestamp"),
                name,
                ScannerFormats.Names([name, subject.Text("version") is { } tag && !ImageName.IsDigest(tag) ? $"{name}:{tag}" : null, .. own["aquasecurity:trivy:RepoTag"]]),
                ScannerFormats.Digests([name, subject.Text("version"), Packages.DigestOf(subject.Text("purl")), Packages.DigestOf(subject.Text("bom-ref")), .. own["aquasecurity:trivy:RepoDigest"]]),
                null,
                flaws,
                aside),
        ];
    }

    private static (FlawCount?, int) Flaws(Value root)
    {
        if (root.At("vulnerabilities") is not ListValue found)
        {
            return (null, 0);
        }

        var urls = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var component in root.Items("components"))
        {
            urls[component.Text("bom-ref") ?? ""] = component.Text("purl");
        }

        var (flaws, aside) = (new FlawCount(), 0);
        foreach (var flaw in found.Items.OfType<MapValue>())
        {
            var affected = flaw.Items("affects").Select(item => item.Text("ref")).DefaultIfEmpty(null).ToList();
            if (flaw.Text("analysis", "state") is { } state && SetAside.Contains(state))
            {
                aside += affected.Count;
                continue;
            }

            var severity = flaw.Items("ratings").Select(rating => rating.Text("severity")).OfType<string>().OrderBy(FlawCount.Rank).FirstOrDefault();
            affected.ForEach(reference => flaws.Add(severity, Packages.IsSystemUrl(reference is null ? null : urls.GetValueOrDefault(reference) ?? reference)));
        }

        return (flaws, aside);
    }

    /// <summary>Until 1.4 tools are a list; from 1.5 on they may be components.</summary>
    private static string Tool(Value? tools) => (tools is ListValue list ? list.Items : tools.Items("components")).FirstOrDefault() is { } tool
        ? ScannerFormats.Tool(tool.Text("name"), tool.Text("version"))
        : ScannerFormats.Tool(null, null);
}
