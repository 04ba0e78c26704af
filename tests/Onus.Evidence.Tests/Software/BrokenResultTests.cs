using System.Text;
using System.Text.Json.Nodes;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Evidence.Oscal;
using Onus.Evidence.Software;

namespace Onus.Evidence.Tests.Software;

/// <summary>Whatever a scanner's file holds, reading it ends in evidence or in a word with its place.</summary>
public sealed class BrokenResultTests
{
    private static readonly string[] Wrong = ["7", "-1e400", "\"x\"", "true", "null", "[]", "{}", "[null]", "[[[]]]", "[7, \"x\", {}]", "{\"a\": {\"b\": [1]}}", "\"" + new string('y', 100_000) + "\""];

    private static readonly string[] All =
    [
        """{"SchemaVersion": 2, "CreatedAt": "2026-11-20T06:12:40Z", "ArtifactName": "a:1", "ArtifactType": "container_image", "Trivy": {"Version": "1"}, "Metadata": {"RepoTags": ["a:1"], "RepoDigests": ["a@b"]}, "Results": [{"Class": "os-pkgs", "Vulnerabilities": [{"Severity": "HIGH"}]}]}""",
        """{"matches": [{"vulnerability": {"severity": "High"}, "artifact": {"type": "deb"}}], "ignoredMatches": [{}], "source": {"type": "image", "target": {"userInput": "a:1", "manifestDigest": "x", "tags": ["a:1"], "repoDigests": []}}, "descriptor": {"name": "grype", "version": "1", "timestamp": "2026-11-20"}}""",
        """{"bomFormat": "CycloneDX", "specVersion": "1.4", "metadata": {"timestamp": "2026-11-20T06:12:40Z", "tools": [{"name": "t", "version": "1"}], "component": {"name": "a", "version": "1", "purl": "pkg:oci/a@sha256%3Ax", "properties": [{"name": "n", "value": "v"}]}}, "components": [{"bom-ref": "a", "purl": "pkg:deb/a"}], "vulnerabilities": [{"ratings": [{"severity": "low"}], "analysis": {"state": "exploitable"}, "affects": [{"ref": "a"}]}]}""",
        """{"spdxVersion": "SPDX-2.3", "name": "a", "documentDescribes": ["r"], "creationInfo": {"created": "2026-11-20", "creators": ["Tool: t"]}, "relationships": [{"relationshipType": "DESCRIBES", "relatedSpdxElement": "r"}], "packages": [{"SPDXID": "r", "name": "a", "versionInfo": "1", "externalRefs": [{"referenceLocator": "pkg:oci/a@x"}]}]}""",
        """{"findings": [{"findingArn": "f", "type": "PACKAGE_VULNERABILITY", "severity": "HIGH", "status": "ACTIVE", "lastObservedAt": 1763618400.5, "updatedAt": "2026-11-20", "packageVulnerabilityDetails": {"vulnerablePackages": [{"packageManager": "OS"}]}, "resources": [{"id": "i-1", "details": {"awsEcrContainerImage": {"imageHash": "x"}}}]}]}""",
    ];

    public static TheoryData<string> Results => [.. All];

    [Theory]
    [MemberData(nameof(Results))]
    public void Whatever_stands_where_something_else_belongs_ends_nothing(string text)
    {
        var whole = Read(text);
        whole.Found.Count.ShouldBe(1);
        whole.Codes.ShouldBeEmpty();
        foreach (var broken in Broken(text))
        {
            Read(broken).Codes.ShouldBeSubsetOf(["evidence-not-recognised"], broken[..Math.Min(broken.Length, 300)]);
        }
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void A_file_that_is_cut_anywhere_is_told(string text)
    {
        for (var length = 0; length < text.Length - 1; length++)
        {
            Read(text[..length]).Codes.ShouldBe(["evidence-malformed"], text[..length]);
        }
    }

    [Theory]
    [InlineData("nginx", "docker.io", "library/nginx", "latest", null)]
    [InlineData("nginx:1.27", "docker.io", "library/nginx", "1.27", null)]
    [InlineData("team/app:1", "docker.io", "team/app", "1", null)]
    [InlineData("docker.io/nginx:1", "docker.io", "library/nginx", "1", null)]
    [InlineData("index.docker.io/library/nginx:1", "docker.io", "library/nginx", "1", null)]
    [InlineData("localhost:5000/app:1", "localhost:5000", "app", "1", null)]
    [InlineData("public.ecr.aws/x/y/z:1", "public.ecr.aws", "x/y/z", "1", null)]
    [InlineData("app@sha256:5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c", "docker.io", "library/app", null, "sha256:5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c")]
    [InlineData("app:1@sha256:5F2C5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c", "docker.io", "library/app", "1", "sha256:5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c")]
    public void A_reference_is_taken_apart_as_registries_do(string text, string registry, string repository, string? tag, string? digest) =>
        ImageName.Parse(text).ShouldBe(new ImageName(registry, repository, tag, digest));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a:")]
    [InlineData("a@sha256:12")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a:1\n")]
    public void What_is_no_reference_is_none(string text) => ImageName.Parse(text).ShouldBeNull();

    [Fact]
    public void A_reference_without_end_is_none()
    {
        ImageName.Parse(new string('a', 100_000)).ShouldBeNull();
        ImageName.Parse(string.Concat(Enumerable.Repeat("a/", 250)) + "!").ShouldBeNull();
    }

    [Fact]
    public void Folders_are_read_to_a_depth_and_each_file_once()
    {
        var files = new List<(string, string)> { ("scans/a.json", All[0]), ("scans/b/c.json", "{}"), ("scans/notes.txt", "x"), (string.Concat(Enumerable.Repeat("scans/", 30)) + "deep.json", "{}") };
        var (results, bag) = Open(files, out var tree);

        results.Add(tree, "scans", isNamed: false, default);
        results.Add(tree, "scans/a.json", isNamed: true, default);

        results.Found.Count.ShouldBe(1);
        bag.Items.Select(item => (item.Code, item.Severity)).ShouldBe([("evidence-not-recognised", Contracts.DiagnosticSeverity.Warning)]);
    }

    [Fact]
    public void Too_many_files_are_told_once()
    {
        var (results, bag) = Open(Enumerable.Range(0, 2_010).Select(at => ($"scans/{at}.json", All[0])), out var tree);

        results.Add(tree, "scans", isNamed: false, default);

        results.Found.Count.ShouldBe(2_000);
        bag.Items.Select(item => item.Code).ShouldBe(["evidence-too-many"]);
    }

    /// <summary>The text with each of its members, at whatever depth, set to something else.</summary>
    private static IEnumerable<string> Broken(string text)
    {
        var places = Places(JsonNode.Parse(text)!, []).ToList();
        foreach (var place in places)
        {
            foreach (var wrong in Wrong)
            {
                var root = JsonNode.Parse(text)!;
                var parent = place.SkipLast(1).Aggregate(root, static (node, step) => step is int at ? node[at]! : node[(string)step]!);
                const string Mark = "\"@@@\"";
                if (place[^1] is int index)
                {
                    parent.AsArray()[index] = "@@@";
                }
                else
                {
                    parent[(string)place[^1]] = "@@@";
                }

                yield return root.ToJsonString().Replace(Mark, wrong, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<object[]> Places(JsonNode? node, object[] path)
    {
        var children = node switch
        {
            JsonObject map => map.Select(entry => ((object)entry.Key, entry.Value)),
            JsonArray list => list.Select((item, at) => ((object)at, item)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            object[] own = [.. path, step];
            yield return own;
            foreach (var below in Places(child, own))
            {
                yield return below;
            }
        }
    }

    private static (IReadOnlyList<ScannedSoftware> Found, IReadOnlyList<string> Codes) Read(string text)
    {
        var (results, bag) = Open([("a.json", text)], out var tree);
        results.Add(tree, "a.json", isNamed: true, default);
        return (results.Found, [.. bag.Items.Select(item => item.Code)]);
    }

    private static (ScannerResults, DiagnosticBag) Open(IEnumerable<(string Path, string Text)> files, out MemoryTree tree)
    {
        tree = new MemoryTree(files.Select(file => KeyValuePair.Create(file.Path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))));
        var bag = new DiagnosticBag();
        return (new ScannerResults(new SourceMap(), bag, new OscalPlans(new DateOnly(2026, 11, 29), bag)), bag);
    }
}
