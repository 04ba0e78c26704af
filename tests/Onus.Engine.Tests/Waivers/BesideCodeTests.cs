using System.Text;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Waivers;

/// <summary>What files of other tools accept beside the code is accepted: below their folder, by the ids that these tools give to checks.</summary>
public sealed class BesideCodeTests
{
    private const string Main = "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n";
    private const string Versioning = "s3-bucket-versioning-enabled";

    [Theory]
    [InlineData(".trivyignore", "# old logs\nAVD-AWS-0090\n", "old logs")]
    [InlineData(".trivyignore", "AWS-0090 exp:2027-01-01\n", null)]
    [InlineData(".trivyignore.yaml", "misconfigurations:\n  - id: AVD-AWS-0090\n    statement: known\n    paths: ['app/*.tf']\n", "known")]
    [InlineData(".checkov.yaml", "skip-check: CKV_AWS_1,CKV_AWS_21\n", "skip-check")]
    [InlineData(".checkov.yml", "skip-check:\n  - CKV_AWS_2*\n", "skip-check")]
    [InlineData(".checkov.yaml", "skip-path:\n  - app/\n", "skip-path: app/")]
    [InlineData(".checkov.yaml", "baseline: old.json\n", "in Checkov's baseline")]
    [InlineData(".checkov.baseline", Old, "in Checkov's baseline")]
    public async Task What_they_accept_is_waived(string name, string text, string? reason)
    {
        var result = await ScanAsync("app", (name, text), ("old.json", Old), ("app/main.tf", Main));

        var finding = FindingOf(result);
        finding.Status.ShouldBe(FindingStatus.Waived);
        finding.Details.Waiver!.Reason.ShouldBe(reason);
        finding.Details.Waiver.Location!.File.ShouldBe(name == ".checkov.yaml" && text.StartsWith("baseline", StringComparison.Ordinal) ? "old.json" : name);
    }

    [Theory]
    [InlineData(".trivyignore", "AVD-AWS-0090 exp:2026-01-01\n", "waiver-expired")]
    [InlineData(".trivyignore", "*\n", "waiver-not-read")]
    [InlineData(".trivyignore", "AVD-AWS-9999\n", "waiver-unknown-check")]
    [InlineData(".trivyignore.yaml", "misconfigurations:\n  - id: AVD-AWS-0090\n    paths: ['other/*.tf']\n", "waiver-without-resource")]
    [InlineData(".trivyignore.yaml", "misconfigurations: [\n", "waiver-file-unreadable")]
    [InlineData(".checkov.yaml", "check: [CKV_AWS_18]\n", "waiver-not-read")]
    [InlineData(".checkov.yaml", "skip-check: [LOW]\n", "waiver-not-read")]
    [InlineData(".checkov.yaml", "skip-path: ['(?=app)']\n", "waiver-not-read")]
    [InlineData(".checkov.baseline", "{\"failed_checks\": [{\"file\": \"/main.tf\", \"findings\": [{\"resource\": \"aws_s3_bucket.other\", \"check_ids\": [\"CKV_AWS_21\"]}]}]}", "waiver-without-resource")]
    public async Task What_accepts_nothing_is_said(string name, string text, string code)
    {
        var result = await ScanAsync("app", (name, text), ("app/main.tf", Main));

        FindingOf(result).Status.ShouldBe(FindingStatus.Fail);
        result.Diagnostics.Select(item => item.Code).ShouldContain(code);
    }

    [Fact]
    public async Task They_count_below_their_folder_only()
    {
        var result = await ScanAsync(".", ("one/.trivyignore", "AVD-AWS-0090"), ("one/main.tf", Main), ("two/main.tf", Main));

        result.Resources.Single(resource => resource.Deployment == "one").Findings().ShouldContain(finding => finding.Rule.Id == Versioning && finding.Status == FindingStatus.Waived);
        result.Resources.Single(resource => resource.Deployment == "two").Findings().ShouldContain(finding => finding.Rule.Id == Versioning && finding.Status == FindingStatus.Fail);
    }

    [Fact]
    public async Task Weak_packages_are_nothing_to_speak_of() =>
        (await ScanAsync("app", (".trivyignore", "CVE-2024-1234\nGHSA-aaaa-bbbb-cccc\n"), ("app/main.tf", Main))).Diagnostics.ShouldBeEmpty();

    private const string Old = "{\"failed_checks\": [{\"file\": \"/elsewhere.tf\", \"findings\": [{\"resource\": \"aws_s3_bucket.b\", \"check_ids\": [\"CKV_AWS_21\"]}]}]}";

    private static Finding FindingOf(AssessmentResult result) => result.Findings().Single(finding => finding.Rule.Id == Versioning);

    private static Task<AssessmentResult> ScanAsync(string path, params (string Name, string Text)[] files) => ScanUseCase.RunAsync(
        new InputRequest { Paths = [path], Knowledge = new KnowledgeRequest(Date: "2026-11-01") },
        new MemoryHost(new MemoryTree(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))))));
}
