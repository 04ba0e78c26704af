using System.Text;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Software;
using Onus.Engine.Tests.Settings;
using Onus.Reports.Terminal;

namespace Onus.Engine.Tests.Software;

/// <summary>Results of scanners stand beside the obligations that they speak of, dated and joined by digest or tag; they decide nothing.</summary>
public sealed class SoftwareEvidenceTests
{
    private const string Image = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop";
    private const string Digest = "sha256:5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c5f2c";
    private const string Other = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    private const string Trivy = $$$$$$"""
        {"SchemaVersion": 2, "CreatedAt": "2026-11-20T06:12:40.118Z", "ArtifactName": "{{{{{{Image}}}}}}:1.4", "ArtifactType": "container_image", "Trivy": {"Version": "0.68.1"},
         "Metadata": {"RepoTags": ["{{{{{{Image}}}}}}:1.4"], "RepoDigests": ["{{{{{{Image}}}}}}@{{{{{{Digest}}}}}}"]},
         "Results": [
           {"Class": "os-pkgs", "Vulnerabilities": [{"VulnerabilityID": "CVE-1", "Severity": "HIGH"}, {"VulnerabilityID": "CVE-2", "Severity": "LOW"}]},
           {"Class": "lang-pkgs", "Vulnerabilities": [{"VulnerabilityID": "CVE-3", "Severity": "CRITICAL"}]},
           {"Class": "secret"}]}
        """;

    private const string Grype = $$$$$$"""
        {"matches": [{"vulnerability": {"id": "CVE-1", "severity": "High"}, "artifact": {"type": "deb"}}, {"vulnerability": {"id": "CVE-3", "severity": "Critical"}, "artifact": {"type": "python"}}],
         "ignoredMatches": [{"vulnerability": {"id": "CVE-9"}}],
         "source": {"type": "image", "target": {"userInput": "{{{{{{Image}}}}}}:1.4", "manifestDigest": "{{{{{{Digest}}}}}}", "tags": ["{{{{{{Image}}}}}}:1.4"], "repoDigests": []}},
         "descriptor": {"name": "grype", "version": "0.104.0", "timestamp": "2026-11-20T06:12:40+00:00"}}
        """;

    private const string Cyclone = $$$$$$"""
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"timestamp": "2026-11-20T06:12:40Z", "tools": {"components": [{"name": "syft", "version": "1.38"}]},
           "component": {"type": "container", "name": "{{{{{{Image}}}}}}", "version": "1.4", "purl": "pkg:oci/shop@{{{{{{Digest}}}}}}?repository_url=x"}},
         "components": [{"bom-ref": "a", "purl": "pkg:deb/debian/libx@1"}, {"bom-ref": "b", "purl": "pkg:pypi/y@2"}],
         "vulnerabilities": [
           {"id": "CVE-1", "ratings": [{"severity": "medium"}, {"severity": "high"}], "affects": [{"ref": "a"}]},
           {"id": "CVE-3", "ratings": [{"severity": "critical"}], "affects": [{"ref": "b"}]},
           {"id": "CVE-4", "ratings": [{"severity": "critical"}], "analysis": {"state": "not_affected"}, "affects": [{"ref": "b"}]}]}
        """;

    private const string Spdx = $$$$$$"""
        {"spdxVersion": "SPDX-2.3", "name": "{{{{{{Image}}}}}}", "creationInfo": {"created": "2026-11-20T06:12:40Z", "creators": ["Organization: O", "Tool: syft-1.38"]},
         "packages": [{"SPDXID": "SPDXRef-image", "name": "{{{{{{Image}}}}}}", "versionInfo": "{{{{{{Digest}}}}}}", "primaryPackagePurpose": "CONTAINER"}]}
        """;

    private const string Inspector = $$$$$$"""
        {"findings": [
          {"findingArn": "arn:aws:inspector2:eu-central-1:111122223333:finding/1", "type": "PACKAGE_VULNERABILITY", "severity": "HIGH", "status": "ACTIVE", "lastObservedAt": "2026-11-20T06:12:40Z",
           "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-1", "vulnerablePackages": [{"packageManager": "OS"}]},
           "resources": [{"type": "AWS_ECR_CONTAINER_IMAGE", "id": "arn:aws:ecr:eu-central-1:111122223333:repository/shop/{{{{{{Digest}}}}}}"}]},
          {"findingArn": "arn:aws:inspector2:eu-central-1:111122223333:finding/2", "type": "PACKAGE_VULNERABILITY", "severity": "CRITICAL", "status": "ACTIVE", "lastObservedAt": 1795154400,
           "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-3", "vulnerablePackages": [{"packageManager": "PIP"}]},
           "resources": [{"type": "AWS_ECR_CONTAINER_IMAGE", "id": "x", "details": {"awsEcrContainerImage": {"imageHash": "{{{{{{Digest}}}}}}"}}}]}]}
        """;

    private const string Hub = $$$$$$"""
        {"Findings": [
          {"SchemaVersion": "2018-10-08", "Id": "1", "ProductName": "Inspector", "Severity": {"Label": "HIGH"}, "RecordState": "ACTIVE", "Workflow": {"Status": "NEW"}, "UpdatedAt": "2026-11-20T06:12:40Z",
           "Resources": [{"Type": "AwsEcrContainerImage", "Id": "arn:aws:ecr:eu-central-1:111122223333:repository/shop/{{{{{{Digest}}}}}}"}], "Vulnerabilities": [{"Id": "CVE-1", "VulnerablePackages": [{"Name": "openssl", "PackageManager": "OS"}]}]},
          {"SchemaVersion": "2018-10-08", "Id": "2", "ProductName": "Inspector", "Severity": {"Label": "CRITICAL"}, "RecordState": "ACTIVE", "Workflow": {"Status": "NOTIFIED"}, "UpdatedAt": "2026-11-20T06:12:40Z",
           "Resources": [{"Type": "AwsEcrContainerImage", "Id": "x", "Details": {"AwsEcrContainerImage": {"ImageDigest": "{{{{{{Digest}}}}}}"}}}], "Vulnerabilities": [{"Id": "CVE-3", "VulnerablePackages": [{"Name": "flask", "PackageManager": "PIP"}]}]},
          {"SchemaVersion": "2018-10-08", "Id": "3", "ProductName": "Inspector", "Severity": {"Label": "CRITICAL"}, "RecordState": "ARCHIVED", "UpdatedAt": "2026-11-01T06:12:40Z",
           "Resources": [{"Type": "AwsEcrContainerImage", "Id": "arn:aws:ecr:eu-central-1:111122223333:repository/shop/{{{{{{Digest}}}}}}"}], "Vulnerabilities": [{"Id": "CVE-9"}]},
          {"SchemaVersion": "2018-10-08", "Id": "4", "ProductName": "Security Hub", "Severity": {"Label": "CRITICAL"}, "RecordState": "ACTIVE", "Resources": [{"Type": "AwsAccount", "Id": "AWS::::Account:111122223333"}]}]}
        """;

    public static TheoryData<string, string, string> Formats => new()
    {
        { "trivy", Trivy, "Trivy" }, { "grype", Grype, "Grype" }, { "cyclonedx", Cyclone, "CycloneDX 1.6" }, { "spdx", Spdx, "SPDX 2.3" }, { "inspector", Inspector, "Inspector" }, { "security-hub", Hub, "Security Hub" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_result_of_each_format_is_joined_by_digest(string name, string text, string format)
    {
        var result = await ScanAsync(Function($"{Image}@{Digest}"), text);

        result.Software.ShouldNotBeEmpty(name);
        result.Software.ShouldAllBe(item => item.Match == SoftwareMatch.Digest && item.Format == format && item.Scanned == "2026-11-20" && item.Days == 9 && item.Age == EvidenceAge.Fresh && item.Resource.Address == "It");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Another_digest_is_another_image(string name, string text, string format)
    {
        var result = await ScanAsync(Function($"{Image}@{Other}"), text);

        result.Software.ShouldBeEmpty(name + format);
        result.Diagnostics.ShouldContain(item => item.Code == "evidence-of-nothing" && item.Severity == DiagnosticSeverity.Note);
    }

    [Fact]
    public async Task What_is_found_in_the_system_speaks_for_it_where_the_customer_has_it()
    {
        var function = await ScanAsync(Function($"{Image}@{Digest}"), Trivy);
        var task = await ScanAsync(Task($"{Image}@{Digest}"), Trivy);

        function.Software.ToDictionary(item => item.Responsibility, item => string.Join(' ', item.Severities!.Select(entry => $"{entry.Key}={entry.Value}")))
            .ShouldBe(new Dictionary<string, string> { ["app.software"] = "critical=1", ["os.patch"] = "high=1 low=1" });
        task.Software.Single().Responsibility.ShouldBe("app.software");
        task.Software.Single().Severities!.Values.Sum().ShouldBe(3);
    }

    [Fact]
    public async Task The_gravest_rating_counts_and_what_the_scanner_sets_aside_is_told()
    {
        var cyclone = (await ScanAsync(Task($"{Image}@{Digest}"), Cyclone)).Software.Single();
        var grype = (await ScanAsync(Task($"{Image}@{Digest}"), Grype)).Software.Single();

        cyclone.Severities!.ShouldBe(grype.Severities!);
        cyclone.Severities!["high"].ShouldBe(1);
        (cyclone.SetAside, grype.SetAside).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_list_of_software_says_nothing_of_flaws()
    {
        var cut = Cyclone.IndexOf("\"vulnerabilities\"", StringComparison.Ordinal);
        var bom = Cyclone[..Cyclone.LastIndexOf(',', cut)] + "}";

        (await ScanAsync(Task($"{Image}@{Digest}"), bom)).Software.Single().Severities.ShouldBeNull();
        var spdx = await ScanAsync(Task($"{Image}@{Digest}"), Spdx);
        spdx.Software.Single().Severities.ShouldBeNull();
        Text(spdx).ShouldContain("lists software, and says nothing of flaws");
    }

    [Fact]
    public async Task A_tag_that_can_move_leaves_it_unknown_and_one_that_cannot_does_not()
    {
        var movable = await ScanAsync(Function($"{Image}:1.4"), Trivy);
        var immutable = await ScanAsync(Function($"{Image}:1.4", ", \"Kept\": {\"Type\": \"AWS::ECR::Repository\", \"Properties\": {\"RepositoryName\": \"shop\", \"ImageTagMutability\": \"IMMUTABLE\"}}"), Trivy);
        var elsewhere = await ScanAsync(Function("docker.io/library/shop:1.4"), Trivy);

        movable.Software.ShouldAllBe(item => item.Match == SoftwareMatch.MovableTag);
        Text(movable).ShouldContain("so that it is not known whether it is the same image");
        immutable.Software.Where(item => item.Resource.Address == "It").ShouldAllBe(item => item.Match == SoftwareMatch.FixedTag);
        immutable.Software.Single(item => item.Resource.Address == "Kept").Match.ShouldBe(SoftwareMatch.Repository);
        elsewhere.Software.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_tag_is_another_image() => (await ScanAsync(Function($"{Image}:1.5"), Trivy)).Software.ShouldBeEmpty();

    [Fact]
    public async Task A_reference_of_which_the_host_is_not_known_is_told_by_what_stands_behind_it()
    {
        const string Known = "{\"Fn::Sub\": \"${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/shopREST\"}";

        (await ScanAsync(Named(Known.Replace("REST", "@" + Digest, StringComparison.Ordinal)), Trivy)).Software.ShouldAllBe(item => item.Match == SoftwareMatch.Digest);
        (await ScanAsync(Named(Known.Replace("REST", ":1.4", StringComparison.Ordinal)), Trivy)).Software.Select(item => item.Match).Distinct().ShouldBe([SoftwareMatch.MovableTag]);
        (await ScanAsync(Named(Known.Replace("REST", ":1.5", StringComparison.Ordinal)), Trivy)).Software.ShouldBeEmpty();
        (await ScanAsync(Named("{\"Ref\": \"AWS::StackName\"}"), Trivy)).Software.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-12-20", null, EvidenceAge.Fresh)]
    [InlineData("2026-12-21", null, EvidenceAge.Stale)]
    [InlineData("2026-11-29", 8, EvidenceAge.Stale)]
    [InlineData("2026-11-29", 9, EvidenceAge.Fresh)]
    [InlineData("2026-11-19", null, EvidenceAge.Later)]
    public async Task The_day_and_the_age_that_is_allowed_decide_what_is_stale(string date, int? days, EvidenceAge expected) =>
        (await ScanAsync(Function($"{Image}@{Digest}"), Trivy, date: date, days: days)).Software.ShouldAllBe(item => item.Age == expected);

    [Fact]
    public async Task What_has_no_date_is_of_no_known_age()
    {
        var result = await ScanAsync(Function($"{Image}@{Digest}"), Trivy.Replace("2026-11-20T06:12:40.118Z", "yesterday", StringComparison.Ordinal));

        result.Software.ShouldAllBe(item => item.Age == EvidenceAge.Undated && item.Days == null);
        Text(result).ShouldContain("its age is not known");
    }

    [Fact]
    public async Task No_status_changes_by_it()
    {
        var before = await ScanAsync(Function($"{Image}@{Digest}"), null);
        var after = await ScanAsync(Function($"{Image}@{Digest}"), Trivy);

        after.Resources.Single().Obligations.ShouldBe(before.Resources.Single().Obligations);
        before.Software.ShouldBeEmpty();
        Text(before).ShouldNotContain("what scanners found");
        Written(before).ShouldNotContain("\"software\"");
    }

    [Fact]
    public async Task A_stored_result_tells_it_again()
    {
        var result = await ScanAsync(Function($"{Image}@{Digest}"), Trivy);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Written(result)));

        using var document = System.Text.Json.JsonDocument.Parse(Written(result));
        JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "assessment.schema.json"), document.RootElement).ShouldBeEmpty();
        var again = AssessmentReader.Read(stream, "again", out _).ShouldNotBeNull();

        again.Software.Select(item => (item.Responsibility, item.Scanned, item.Severities!.Count, item.Match)).ShouldBe(result.Software.Select(item => (item.Responsibility, item.Scanned, item.Severities!.Count, item.Match)));
    }

    [Theory]
    [InlineData("software_evidence = [\"scans/*.json\"]")]
    [InlineData("software_evidence = \"scans\"")]
    [InlineData("software_evidence = \"scans/a.json\"\nsoftware_evidence_days = 3")]
    public async Task Settings_name_it_too(string settings)
    {
        var result = await ScanUseCase.RunAsync(
            new InputRequest { Paths = ["app.json"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
            SettingsHost.Of(("onus.hcl", settings), ("app.json", Function($"{Image}@{Digest}")), ("scans/a.json", Trivy)));

        result.Software.Length.ShouldBe(2);
        result.Software.ShouldAllBe(item => item.Age == (settings.Contains("days", StringComparison.Ordinal) ? EvidenceAge.Stale : EvidenceAge.Fresh));
    }

    [Theory]
    [InlineData("", 2, EvidenceAge.Fresh)]
    [InlineData("software_evidence_days = 3", 2, EvidenceAge.Stale)]
    [InlineData("software_evidence = \"scans/b.json\"\nsoftware_evidence_days = 90", 4, EvidenceAge.Fresh)]
    public async Task What_a_policy_names_counts_beside_what_settings_name_and_the_fewest_days(string settings, int expected, EvidenceAge age)
    {
        var result = await ScanUseCase.RunAsync(
            new InputRequest { Paths = ["app.json"], Knowledge = new KnowledgeRequest(Date: "2026-11-29", Policy: "policy.hcl") },
            SettingsHost.Of(("onus.hcl", settings), ("policy.hcl", "software_evidence = \"scans/a.json\"\nsoftware_evidence_days = 10"), ("app.json", Function($"{Image}@{Digest}")), ("scans/a.json", Trivy), ("scans/b.json", Grype)));

        result.Software.Length.ShouldBe(expected);
        result.Software.ShouldAllBe(item => item.Age == age);
    }

    [Theory]
    [InlineData("software_evidence_days = \"x\"", "settings-type")]
    [InlineData("software_evidence_days = -1", "settings-type")]
    public async Task Mistakes_in_settings_are_told(string settings, string code)
    {
        var refused = await Should.ThrowAsync<RequestException>(ScanUseCase.RunAsync(new InputRequest { Paths = ["app.json"] }, SettingsHost.Of(("onus.hcl", settings), ("app.json", Function(Image)))));

        refused.Diagnostics.ShouldContain(item => item.Code == code);
    }

    [Fact]
    public async Task Evidence_that_is_not_there_is_said()
    {
        (await Should.ThrowAsync<RequestException>(ScanUseCase.RunAsync(new InputRequest { Paths = ["app.json"], Software = new SoftwareRequest(["nowhere"]) }, SettingsHost.Of(("app.json", Function(Image)))))).Message.ShouldBe("the evidence nowhere is not there.");
        (await ScanUseCase.RunAsync(new InputRequest { Paths = ["app.json"] }, SettingsHost.Of(("onus.hcl", "software_evidence = \"scans/*.json\""), ("app.json", Function(Image))))).Diagnostics.ShouldContain(item => item.Code == "evidence-not-there");
    }

    [Theory]
    [InlineData("", "evidence-malformed")]
    [InlineData("{\"SchemaVersion\": 2, \"Artif", "evidence-malformed")]
    [InlineData("[1, 2", "evidence-malformed")]
    [InlineData("\0\u0001", "evidence-malformed")]
    [InlineData("[]", "evidence-not-recognised")]
    [InlineData("{}", "evidence-not-recognised")]
    [InlineData("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"9.9\"}", "evidence-not-recognised")]
    [InlineData("{\"spdxVersion\": \"SPDX-3.0\"}", "evidence-not-recognised")]
    [InlineData("{\"SchemaVersion\": \"two\", \"ArtifactName\": 7, \"ArtifactType\": []}", "evidence-not-recognised")]
    [InlineData("{\"findings\": [7, null]}", "evidence-not-recognised")]
    public async Task A_file_that_is_none_is_told_and_the_rest_is_read(string text, string code)
    {
        var result = await ScanUseCase.RunAsync(
            new InputRequest { Paths = ["app.json"], Knowledge = new KnowledgeRequest(Date: "2026-11-29"), Software = new SoftwareRequest(["scans"]) },
            SettingsHost.Of(("app.json", Function($"{Image}@{Digest}")), ("scans/a.json", text), ("scans/b.json", Trivy)));

        result.Software.Length.ShouldBe(2);
        var told = result.Diagnostics.Single(item => item.Code == code);
        told.Location!.File.ShouldEndWith("a.json");
        told.Remedy.ShouldNotBeNull();
    }

    [Fact]
    public async Task Ten_megabytes_are_read_and_so_is_what_nests_without_end()
    {
        var many = string.Join(',', Enumerable.Repeat("{\"VulnerabilityID\": \"CVE-1\", \"Severity\": \"LOW\", \"Description\": \"" + new string('x', 200) + "\"}", 40_000));
        var large = Trivy.Replace("{\"VulnerabilityID\": \"CVE-3\", \"Severity\": \"CRITICAL\"}", many, StringComparison.Ordinal);
        large.Length.ShouldBeGreaterThan(10_000_000);

        (await ScanAsync(Function($"{Image}@{Digest}"), large)).Software.Single(item => item.Responsibility == "app.software").Severities!["low"].ShouldBe(40_000);
        (await ScanAsync(Function($"{Image}@{Digest}"), new string('[', 1_000_000))).Diagnostics.ShouldContain(item => item.Code.StartsWith("evidence-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_secret_in_a_result_is_not_printed()
    {
        var result = await ScanAsync(Function($"{Image}@{Digest}"), Trivy.Replace($"\"ArtifactName\": \"{Image}:1.4\"", "\"ArtifactName\": \"https://user:hunter2hunter2@example.com/x\"", StringComparison.Ordinal));

        Text(result).ShouldNotContain("hunter2");
        Written(result).ShouldNotContain("hunter2");
    }

    private static string Function(string image, string others = "") => Named($"\"{image}\"", others);

    private static string Named(string image, string others = "") => """{"Resources": {"It": {"Type": "AWS::Lambda::Function", "Properties": {"PackageType": "Image", "Role": "r", "Code": {"ImageUri": IMAGE}}}OTHERS}}""".Replace("IMAGE", image, StringComparison.Ordinal).Replace("OTHERS", others, StringComparison.Ordinal);

    private static string Task(string image) => """{"Resources": {"It": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Name": "side", "Image": "busybox"}, {"Name": "shop", "Image": "IMAGE"}]}}}}""".Replace("IMAGE", image, StringComparison.Ordinal);

    private static Task<AssessmentResult> ScanAsync(string template, string? evidence, string date = "2026-11-29", int? days = null)
    {
        (string, string)[] files = evidence is null ? [("app.json", template)] : [("app.json", template), ("scans/a.json", evidence)];
        return ScanUseCase.RunAsync(new InputRequest { Paths = ["app.json"], Knowledge = new KnowledgeRequest(Date: date), Software = new SoftwareRequest(evidence is null ? [] : ["scans/a.json"], days) }, SettingsHost.Of(files));
    }

    private static string Text(AssessmentResult result)
    {
        using var output = new StringWriter();
        TerminalReport.Write(result, new TerminalWriter(output, colors: false), new TerminalOptions());
        return string.Join(' ', output.ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Written(AssessmentResult result)
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(result, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
