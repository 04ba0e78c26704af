using System.Text.RegularExpressions;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Tests.Sam;

/// <summary>A SAM template and what AWS's own transform makes of it.</summary>
internal sealed partial class SamPair(string name, string folder)
{
    public string Name { get; } = name;

    /// <summary>Whether AWS refuses the template.</summary>
    public bool IsRefused { get; } = !File.ReadAllText(Path.Combine(folder, name + ".expected.json")).Contains("\"Resources\"", StringComparison.Ordinal);

    /// <summary>How the two differ; empty when they don't.</summary>
    /// <param name="reads">The properties that count, by type; null for all.</param>
    public List<string> Differences(Dictionary<string, HashSet<string>>? reads)
    {
        var ours = Read(Name + ".input.yaml");
        if (IsRefused)
        {
            return ours.Codes.Contains("sam-invalid") || ours.Errors.Any() ? [] : ["refused by AWS, taken here"];
        }

        var theirs = Read(Name + ".expected.json");
        var differences = ours.Diagnostics.Where(diagnostic => diagnostic.Code == "sam-invalid").Select(diagnostic => "taken by AWS, refused here: " + diagnostic.Message).ToList();
        CompareTypes(ours, theirs, differences);
        var rest = ours.Resources.GroupBy(resource => Key(resource)).ToDictionary(group => group.Key, group => new Queue<Resource>(group));
        foreach (var resource in theirs.Resources)
        {
            if (rest.TryGetValue(Key(resource), out var queue) && queue.TryDequeue(out var own))
            {
                Compare(own, resource, reads, differences);
            }
            else
            {
                differences.Add($"name {resource.Type}: {resource.Address}");
            }
        }

        return differences;
    }

    private Reading Read(string file)
    {
        using var copy = new TemporaryFolder();
        copy.Write(file.EndsWith(".json", StringComparison.Ordinal) ? "t.json" : "t.yaml", Text(file));
        return Reading.Below(copy.Path, new ReadOptions { Region = "ap-southeast-1" });
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    private static string Key(Resource resource) => resource.Type + " " + Plain(resource.Address);

    /// <summary>Without the hashes that AWS puts at the end of ids, and the numbers that stand there here.</summary>
    private static string Plain(string text) => Hashes().Replace(text, "$1");

    private static void CompareTypes(Reading ours, Reading theirs, List<string> differences)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var resource in theirs.Resources)
        {
            counts[resource.Type] = counts.GetValueOrDefault(resource.Type) + 1;
        }

        foreach (var resource in ours.Resources)
        {
            counts[resource.Type] = counts.GetValueOrDefault(resource.Type) - 1;
        }

        foreach (var (type, count) in counts)
        {
            if (count != 0)
            {
                differences.Add($"count {type}: {(count > 0 ? "too few" : "too many")}, {Math.Abs(count)}");
            }
        }
    }

    private static void Compare(Resource ours, Resource theirs, Dictionary<string, HashSet<string>>? reads, List<string> differences)
    {
        foreach (var key in ours.Properties.Keys.ToArray().Union(theirs.Properties.Keys.ToArray()))
        {
            if (reads is not null && (!reads.TryGetValue(theirs.Type, out var names) || !(names.Contains(key) || names.Contains("*"))))
            {
                continue;
            }

            if (key == "Description" && theirs.Type == "AWS::ApiGateway::Deployment")
            {
                continue;
            }

            var path = Different(ours.Properties[key], theirs.Properties[key], key, 0);
            if (path is not null)
            {
                differences.Add($"value {theirs.Type} {ours.Address}: {path}");
            }
        }
    }

    private static string? Different(Value? ours, Value? theirs, string path, int depth)
    {
        switch (ours, theirs)
        {
            case (MapValue a, MapValue b):
                return a.Keys.ToArray().Union(b.Keys.ToArray()).Select(key => Different(a[key], b[key], path + "." + key, depth + 1)).FirstOrDefault(found => found is not null);
            case (ListValue a, ListValue b) when a.Count == b.Count:
                return Enumerable.Range(0, a.Count).Select(i => Different(a.Items[i], b.Items[i], $"{path}[{i}]", depth + 1)).FirstOrDefault(found => found is not null);
            case (UnknownValue a, UnknownValue b):
                return IsSame(a, b) ? null : Show(ours, theirs, path);
            default:
                return Text(ours) == Text(theirs) ? null : Show(ours, theirs, path);
        }
    }

    private static bool IsSame(UnknownValue ours, UnknownValue theirs) =>
        // What neither template declares is said to come from a transform where there is one.
        (ours.Reason.Code is UnknownCode.Transformed && theirs.Reason.Code is UnknownCode.Dangling)
        || (ours.Reason.Code == theirs.Reason.Code && Plain(ours.Reason.Detail.Text) == Plain(theirs.Reason.Detail.Text));

    private static string Text(Value? value) => value switch
    {
        null => "(absent)",
        StringValue s => s.Value,
        UnknownValue => "(unknown)",
        ListValue list => "[" + string.Join(", ", list.Items.Select(item => Text(item))) + "]",
        _ => value.ToString(),
    };

    private static string Show(Value? ours, Value? theirs, string path) => $"{path}: {Text(ours)} <> {Text(theirs)}";

    [GeneratedRegex("(Version|Deployment|Layer|RecordSetGroup|ApiGatewayDomainName(?:V2)?|AccessAssociation|NOT[A-Za-z0-9]*?)(?:[0-9a-f]{10}|N?[0-9]{1,2})(?![A-Za-z0-9])", RegexOptions.None, 10_000)]
    private static partial Regex Hashes();
}
