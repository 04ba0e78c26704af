using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Settings;

/// <summary>What an organisation's policy holds, a repository can't loosen: the finding stays, and the attempt is named.</summary>
public sealed class PolicyTests
{
    private const string Versioning = "s3-bucket-versioning-enabled";
    private const string Policy = $"check \"{Versioning}\" {{ severity = \"high\" }}";

    [Theory]
    [InlineData($"check \"{Versioning}\" {{\n off = true\n because = \"b\"\n}}")]
    [InlineData($"check \"{Versioning}\" {{ severity = \"low\" }}")]
    [InlineData($"check \"{Versioning}\" {{ level = \"thorough\" }}")]
    [InlineData($"waiver \"w\" {{\n checks = [\"{Versioning}\"]\n reason = \"r\"\n}}")]
    [InlineData($"waiver \"w\" {{\n checks = [\"*\"]\n reason = \"r\"\n}}")]
    [InlineData(SettingsHost.Team + "override \"o\" {\n on = [\"AWS::S3::Bucket\"]\n holders = { \"data.backup\" = \"aws\" }\n because = \"b\"\n}", "data.backup")]
    public async Task An_attempt_leaves_the_finding_and_is_named(string settings, string? responsibility = null)
    {
        var result = await SettingsHost.ScanAsync(settings, policy: responsibility is null ? Policy : $"holds = [\"{responsibility}\"]");

        var finding = result.Find(Versioning);
        finding.Status.ShouldBe(FindingStatus.Fail);
        finding.IsShown.ShouldBeTrue();
        (finding.Rule.Severity >= (responsibility is null ? Severity.High : Severity.Low)).ShouldBeTrue();
        result.Diagnostics.ShouldContain(item => item.Code == "policy-held" && item.Severity == DiagnosticSeverity.Warning && item.Location!.File == "onus.hcl");
        result.Policy!.File.ShouldBe("policy.hcl");
    }

    [Theory]
    [InlineData("except = [\"s3\"]")]
    [InlineData("only = [\"ebs\"]")]
    [InlineData("severity = \"critical\"")]
    [InlineData("profile = \"essential\"")]
    public async Task Dials_of_the_repository_hide_nothing_that_is_held(string settings)
    {
        var result = await SettingsHost.ScanAsync(settings, policy: $"check \"{Versioning}\" {{ severity = \"medium\" }}");

        result.Find(Versioning).IsShown.ShouldBeTrue();
        AssessmentSummary.Of(result).Gravest.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_comment_in_the_code_does_not_waive_it()
    {
        var host = SettingsHost.Of(("policy.hcl", Policy), ("main.tf", SettingsHost.Bucket.Replace("{\n", $"{{\n  # onus:waive={Versioning} no\n", StringComparison.Ordinal)), (".trivyignore", "AVD-AWS-0090"));

        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["."], Knowledge = new KnowledgeRequest(Policy: "policy.hcl") }, host);

        result.Find(Versioning).Status.ShouldBe(FindingStatus.Fail);
        result.Diagnostics.Where(item => item.Code == "policy-held").Select(item => item.Location!.File).ShouldBe([".trivyignore", "main.tf"]);
    }

    [Fact]
    public async Task A_baseline_that_the_repository_names_hides_nothing_that_is_held()
    {
        const string Entry = $"{{\"deployment\": \"app\", \"address\": \"aws_s3_bucket.b\", \"type\": \"AWS::S3::Bucket\", \"check\": \"{Versioning}\"}}";
        (string, string) file = ("b.json", $"{{\"schema\": \"onus/baseline/1\", \"findings\": [{Entry}]}}");

        (await SettingsHost.ScanAsync("baseline = \"b.json\"", policy: Policy, files: file)).Find(Versioning).IsShown.ShouldBeTrue();
        (await SettingsHost.ScanAsync("baseline = \"b.json\"", files: file)).Find(Versioning).Hidden.ShouldBe(HiddenBy.Baseline);
    }

    [Fact]
    public async Task Its_own_waivers_checks_and_profile_count()
    {
        var result = await SettingsHost.ScanAsync(
            "profile = \"essential\"\nfail_on = \"none\"",
            policy: SettingsHost.Team + $"profile = \"recommended\"\nfail_on = \"high\"\nwaiver \"w\" {{\n checks = [\"{Versioning}\"]\n reason = \"r\"\n}}\ncheck \"{Versioning}\" {{ severity = \"high\" }}");

        result.View!.Profile.ShouldBe(CheckLevel.Recommended);
        result.View.FailOn.ShouldBe("high");
        result.Find(Versioning).Status.ShouldBe(FindingStatus.Waived);
        result.Diagnostics.Count(item => item.Code == "policy-held").ShouldBe(2);
    }

    [Fact]
    public async Task What_the_repository_makes_stricter_counts()
    {
        var result = await SettingsHost.ScanAsync($"check \"{Versioning}\" {{ severity = \"critical\" }}", policy: "holds = [\"s3\"]");

        result.Find(Versioning).Rule.Severity.ShouldBe(Severity.Critical);
        result.Diagnostics.ShouldNotContain(item => item.Code == "policy-held");
    }

    [Fact]
    public async Task One_that_is_missing_is_refused() =>
        (await Should.ThrowAsync<RequestException>(ScanUseCase.RunAsync(new InputRequest { Paths = ["main.tf"], Knowledge = new KnowledgeRequest(Policy: "gone.hcl") }, SettingsHost.Of(("main.tf", SettingsHost.Bucket)))))
            .Message.ShouldBe("gone.hcl is not there.");
}
