using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Explain;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Settings;

/// <summary>A team says in <c>onus.hcl</c> what the command line and the catalogue say otherwise; mistakes in it are errors with a place, and nothing of it is silent.</summary>
public sealed class SettingsFileTests
{
    private const string Versioning = "s3-bucket-versioning-enabled";

    private const string Own = SettingsHost.Team + """
        check "acme-bucket-named" {
          title          = "Buckets begin with ${param.prefix}"
          responsibility = "data.encrypt-rest"
          resource       = "AWS::S3::Bucket"
          severity       = "high"
          condition      = startswith(self.BucketName, param.prefix)
          parameters     = { prefix = "acme-" }
          why            = "Names say whose they are."
          fix            = "Begin {BucketName} with ${param.prefix}."
          example "pass" { BucketName = "acme-logs" }
          example "fail" { BucketName = "logs" }
        }
        """;

    [Fact]
    public async Task They_are_found_above_what_is_scanned_up_to_the_root()
    {
        var result = await SettingsHost.ScanAsync("profile = \"essential\"");

        result.View!.Profile.ShouldBe(CheckLevel.Essential);
        result.Settings!.Dials!["profile"].ShouldBe("essential");
    }

    [Fact]
    public async Task The_nearest_count_and_those_of_one_path_not_for_another()
    {
        var host = SettingsHost.Of(("onus.hcl", "profile = \"essential\""), ("a/onus.hcl", "profile = \"thorough\""), ("a/main.tf", SettingsHost.Bucket), ("b/main.tf", SettingsHost.Bucket));

        (await ScanUseCase.RunAsync(new InputRequest { Paths = ["a"] }, host)).View!.Profile.ShouldBe(CheckLevel.Thorough);
        (await ScanUseCase.RunAsync(new InputRequest { Paths = ["a", "b"] }, host)).View!.Profile.ShouldBe(CheckLevel.Essential);
    }

    [Fact]
    public async Task A_check_has_another_severity_and_says_which_the_catalogue_has()
    {
        var rule = (await SettingsHost.ScanAsync($"check \"{Versioning}\" {{ severity = \"critical\" }}")).Find(Versioning).Rule;

        rule.Severity.ShouldBe(Severity.Critical);
        (rule.CatalogSeverity < Severity.Critical).ShouldBeTrue();
        rule.Level.ShouldBe(CheckLevel.Essential);
    }

    [Theory]
    [InlineData("", FindingStatus.Fail, "365")]
    [InlineData("check \"logs-group-kept-for-a-year\" { parameters = { days = 30 } }", FindingStatus.Pass, "30")]
    public async Task A_check_has_other_parameters_and_its_words_say_so(string settings, FindingStatus status, string days)
    {
        var finding = (await SettingsHost.ScanAsync(settings, files: ("app/logs.tf", "resource \"aws_cloudwatch_log_group\" \"l\" {\n  retention_in_days = 90\n}\n"))).Find("logs-group-kept-for-a-year");

        finding.Status.ShouldBe(status);
        finding.Rule.Title.ShouldBe($"Log groups keep their events for {days} days at least");
        finding.Rule.Parameters!["days"].ShouldBe(days);
    }

    [Fact]
    public async Task A_check_that_is_off_is_waived_with_the_reason_and_the_place()
    {
        var finding = (await SettingsHost.ScanAsync($"check \"{Versioning}\" {{\n  off = true\n  because = \"copies are kept elsewhere\"\n}}")).Find(Versioning);

        finding.Status.ShouldBe(FindingStatus.Waived);
        finding.Details.Waiver!.Reason.ShouldBe("copies are kept elsewhere");
        finding.Details.Waiver.Location!.File.ShouldBe("onus.hcl");
    }

    [Fact]
    public async Task A_waiver_is_for_some_paths_and_resources()
    {
        const string Waiver = "waiver \"w\" {\n  checks = [\"s3-bucket-version*\"]\n  paths = [\"app/*.tf\"]\n  resources = [\"aws_s3_bucket.b\"]\n  reason = \"r\"\n}";

        (await SettingsHost.ScanAsync(Waiver)).Find(Versioning).Status.ShouldBe(FindingStatus.Waived);
        (await SettingsHost.ScanAsync(Waiver.Replace("app/", "ap/", StringComparison.Ordinal))).Diagnostics.ShouldContain(item => item.Code == "settings-matches-nothing" && item.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task An_own_check_runs_beside_ours_with_its_parameters()
    {
        var result = await SettingsHost.ScanAsync(Own);
        var finding = result.Find("acme-bucket-named");

        finding.Status.ShouldBe(FindingStatus.Fail);
        finding.Rule.Title.ShouldBe("Buckets begin with acme-");
        finding.Rule.Fix.ShouldBe("Begin bucket with acme-.");
        finding.Rule.Service.ShouldBe("s3");
        finding.Location!.Line.ShouldBe(2);
        result.Settings!.Checks!.Value.ShouldHaveSingleItem().Own.ShouldBeTrue();
    }

    [Fact]
    public void An_own_check_is_explained()
    {
        var catalog = KnowledgeSource.Open(new KnowledgeRequest(), SettingsHost.Of(("onus.hcl", Own)), new());

        new ExplainUseCase(catalog, "2026-11-01").Explain("acme-bucket-named").ShouldBeOfType<Contracts.Answers.ChecksExplanation>();
        catalog.ChecksOf("s3", "AWS::S3::Bucket").ShouldContain(check => check.Id == "acme-bucket-named");
    }

    [Fact]
    public async Task A_service_and_a_responsibility_of_the_teams_own_are_in_the_ledger()
    {
        var result = await SettingsHost.ScanAsync(
            SettingsHost.Team + """
            responsibility "team.review" {
              title      = "Somebody has read it"
              layer      = "data"
              kind       = "customer-specific"
              scope      = "resource"
              definition = "Every monitor is read by a second person."
              plain      = "Two look at it."
              default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
              concerns   = ["any"]
              customer   = "A second person reads it."
            }
            service "acme" {
              title   = "Acme Monitors"
              model   = "abstracted"
              because = "Acme runs them."
              type "Acme::Monitors::Monitor" { traits = ["endpoint"] }
            }
            """,
            files: ("app/t.yaml", "Resources:\n  M: {Type: Acme::Monitors::Monitor}\n"));

        var monitor = result.Resources.Single(resource => resource.Type == "Acme::Monitors::Monitor");
        monitor.Split!.Service.ShouldBe("acme");
        monitor.StatusOf("team.review").ShouldBe(ObligationStatus.Open);
        result.TitleOf("team.review").ShouldBe("Somebody has read it (extension)");
    }

    [Fact]
    public async Task Files_are_included_and_say_together()
    {
        var result = await SettingsHost.ScanAsync("include = [\"team/checks.hcl\"]\nprofile = \"thorough\"", files: ("team/checks.hcl", $"check \"{Versioning}\" {{ severity = \"low\" }}"));

        result.Find(Versioning).Rule.Severity.ShouldBe(Severity.Low);
        result.Settings!.Files!.Value.ShouldBe(["team/checks.hcl", "onus.hcl"]);
    }

    [Theory]
    [InlineData("profil = \"thorough\"", "settings-unknown-key", "Did you mean profile?")]
    [InlineData("profile = \"all\"", "settings-type", "Write one of essential, recommended, thorough.")]
    [InlineData("chek \"x\" {}", "settings-unknown-key", "Did you mean check?")]
    [InlineData("check \"s3-bucket-versioning-enable\" { severity = \"low\" }", "settings-dangling", "Did you mean s3-bucket-versioning-enabled?")]
    [InlineData("check \"CKV_AWS_21\" { severity = \"low\" }", "settings-dangling", "By this name others call s3-bucket-versioning-enabled.")]
    [InlineData("check \"s3-bucket-versioning-enabled\" { off = true }", "settings-missing", "Add because = \"…\".")]
    [InlineData("check \"s3-bucket-versioning-enabled\" {\n off = true\n because = \"b\"\n severity = \"low\"\n}", "settings-contradiction", "Take one of the two out.")]
    [InlineData("check \"s3-bucket-versioning-enabled\" { severity = \"low\" }\ncheck \"s3-bucket-versioning-enabled\" { severity = \"high\" }", "settings-contradiction", "Take one of the two out.")]
    [InlineData("check \"s3-bucket-versioning-enabled\" { parameters = { days = 3 } }", "settings-unknown-key", "It has none at all.")]
    [InlineData("check \"logs-group-kept-for-a-year\" { parameters = { day = 30 } }", "settings-unknown-key", "Did you mean days?")]
    [InlineData("check \"logs-group-kept-for-a-year\" { parameters = { days = \"30\" } }", "settings-type", "Write a number, such as 365.")]
    [InlineData("include = [\"../other.hcl\"]", "settings-include", null)]
    [InlineData("include = [\"onus.hcl\"]", "settings-include", "Take one of these includes out.")]
    [InlineData("include = [\"gone.hcl\"]", "settings-include", "Correct the path; it is seen from the file that includes it.")]
    [InlineData("waiver \"w\" { checks = [\"x\"] }", "settings-missing", null)]
    [InlineData("holds = [\"data\"]", "settings-unknown-key", null)]
    [InlineData(Own2, "settings-taken", "Give it another id.")]
    public async Task Mistakes_are_errors_with_a_place_and_a_remedy(string settings, string code, string? remedy)
    {
        var refused = await Should.ThrowAsync<RequestException>(SettingsHost.ScanAsync(SettingsHost.Team + settings));

        var found = refused.Diagnostics.First(item => item.Code == code);
        found.Location!.File.ShouldBe("onus.hcl");
        if (remedy is not null)
        {
            found.Remedy.ShouldBe(remedy);
        }
    }

    private const string Own2 = "check \"s3-bucket-versioning-enabled\" {\n title = \"t\"\n responsibility = \"data.backup\"\n resource = \"AWS::S3::Bucket\"\n severity = \"low\"\n condition = true\n why = \"w\"\n fix = \"f\"\n example \"pass\" {}\n example \"fail\" {}\n example \"unknown\" {}\n}";
}
