using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Findings of Security Hub in AWS's format (ASFF), as its API lists them: those of vulnerable packages, by what they are found in. What has no findings is not named in them.</summary>
internal static class SecurityHub
{
    private const int MostSubjects = 10_000;
    private const string Instance = "AwsEc2Instance";
    private const string Function = "AwsLambdaFunction";

    public static IReadOnlyList<ScannedSoftware>? Read(Value root, string file)
    {
        if (root.At("Findings") is not ListValue findings || !findings.Items.All(item => item is MapValue) || (findings.Items.Length > 0 && !findings.Items.Any(item => item.Text("SchemaVersion") is not null)))
        {
            return null;
        }

        var subjects = new SortedDictionary<(string Id, string Tool), (Value Resource, FoundFlaws Found)>();
        foreach (var finding in findings.Items.Where(item => item.Items("Vulnerabilities").Any()))
        {
            var tool = finding.Text("ProductName") is { } product ? $"{product} by Security Hub" : "Security Hub";
            foreach (var resource in finding.Items("Resources"))
            {
                if (IdOf(resource) is not { } id || (subjects.Count >= MostSubjects && !subjects.ContainsKey((id, tool))))
                {
                    continue;
                }

                if (!subjects.TryGetValue((id, tool), out var subject))
                {
                    subjects[(id, tool)] = subject = (resource, new FoundFlaws());
                }

                Add(finding, subject.Found);
            }
        }

        return [.. subjects.Select(entry => ToSoftware(entry.Key, entry.Value.Resource, entry.Value.Found, file))];
    }

    private static void Add(Value finding, FoundFlaws found)
    {
        found.Seen(finding.Day("LastObservedAt") ?? finding.Day("UpdatedAt"));
        switch ((finding.Text("RecordState"), finding.Text("Workflow", "Status")))
        {
            case ("ARCHIVED", _) or (_, "RESOLVED"):
                break;
            case (_, "SUPPRESSED"):
                found.PutAside();
                break;
            default:
                found.Add(finding.Text("Severity", "Label"), finding.Items("Vulnerabilities").SelectMany(item => item.Items("VulnerablePackages")), "PackageManager");
                break;
        }
    }

    /// <summary>What a resource is called: an instance by its id, a function by its ARN without a version, all else as it stands there.</summary>
    private static string? IdOf(Value resource) => (resource.Text("Type"), resource.Text("Id")) switch
    {
        (Instance, { } id) => id[(id.LastIndexOf('/') + 1)..],
        (Function, { } id) when id.Split(':') is { Length: 8 } parts => string.Join(':', parts[..7]),
        (_, var id) => id,
    };

    private static ScannedSoftware ToSoftware((string Id, string Tool) key, Value resource, FoundFlaws found, string file)
    {
        // An image is named by its digest, whatever keeps it.
        var digest = resource.Text("Details", "AwsEcrContainerImage", "ImageDigest") ?? (key.Id.LastIndexOf('/') is var slash and >= 0 ? key.Id[(slash + 1)..] : null);
        var isImage = digest is not null && ImageName.IsDigest(digest);
        return new ScannedSoftware(file, "Security Hub", key.Tool, found.Day, key.Id, [], isImage ? [digest!] : [], isImage ? null : key.Id, found.Flaws, found.SetAside);
    }
}
