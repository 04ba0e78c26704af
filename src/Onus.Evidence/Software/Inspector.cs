using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Findings of Amazon Inspector, as its API lists them: those of packages, by what they are found in. What has no findings is not named in them.</summary>
internal static class Inspector
{
    private const int MostSubjects = 10_000;

    public static IReadOnlyList<ScannedSoftware>? Read(Value root, string file)
    {
        if (root.At("findings") is not ListValue findings || !findings.Items.All(item => item is MapValue) || (findings.Items.Length > 0 && !findings.Items.Any(item => item.Text("findingArn") is not null)))
        {
            return null;
        }

        var subjects = new SortedDictionary<string, Subject>(StringComparer.Ordinal);
        foreach (var finding in findings.Items.Where(item => item.Text("type") == "PACKAGE_VULNERABILITY"))
        {
            foreach (var resource in finding.Items("resources"))
            {
                if (resource.Text("id") is not { } id || (subjects.Count >= MostSubjects && !subjects.ContainsKey(id)))
                {
                    continue;
                }

                if (!subjects.TryGetValue(id, out var subject))
                {
                    subjects[id] = subject = new Subject(resource);
                }

                subject.Add(finding);
            }
        }

        return [.. subjects.Select(entry => entry.Value.ToSoftware(file, entry.Key))];
    }

    /// <summary>What findings are about, and what they come to.</summary>
    private sealed class Subject(Value resource)
    {
        private readonly FoundFlaws _found = new();

        public void Add(Value finding)
        {
            _found.Seen(finding.Day("lastObservedAt") ?? finding.Day("updatedAt"));
            switch (finding.Text("status"))
            {
                case "CLOSED":
                    break;
                case "SUPPRESSED":
                    _found.PutAside();
                    break;
                default:
                    _found.Add(finding.Text("severity"), finding.Items("packageVulnerabilityDetails", "vulnerablePackages"), "packageManager");
                    break;
            }
        }

        public ScannedSoftware ToSoftware(string file, string id)
        {
            // An image is named by its digest, whatever keeps it.
            var image = resource.At("details", "awsEcrContainerImage");
            var digest = image.Text("imageHash") ?? (id.LastIndexOf('/') is var slash and >= 0 ? id[(slash + 1)..] : null);
            var isImage = digest is not null && ImageName.IsDigest(digest);
            return new ScannedSoftware(file, "Inspector", "inspector", _found.Day, id, [], isImage ? [digest!] : [], isImage ? null : id, _found.Flaws, _found.SetAside);
        }
    }
}
