using Onus.Contracts;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Live.Tests.Facts;

/// <summary>What SES, Access Analyzer and Security Hub have found, where they are on.</summary>
public sealed class FindingTests
{
    private const string Region = "eu-west-1";
    private const string Mail = $"{Region}/SES.Account";

    private static WireAccount Sending(string status, bool isProduction = true, string reasons = "\"BOUNCE\", \"COMPLAINT\"") => new WireAccount()
        .With("GET /v2/email/account", $$"""{"EnforcementStatus": "{{status}}", "ProductionAccessEnabled": {{(isProduction ? "true" : "false")}}, "SendingEnabled": true, "SuppressionAttributes": {"SuppressedReasons": [{{reasons}}] }, "Details": {"UseCaseDescription": "correct-horse", "WebsiteURL": "https://example.com"} }""");

    [Theory]
    [InlineData("HEALTHY", FindingStatus.Pass)]
    [InlineData("PROBATION", FindingStatus.Fail)]
    [InlineData("SHUTDOWN", FindingStatus.Fail)]
    public async Task What_SES_holds_against_the_account_fails(string status, FindingStatus verdict) =>
        (await Sending(status).ScanAsync(["AWS::SES::Account"])).Verdict(Mail, "ses-account-in-good-standing").ShouldBe(verdict);

    [Fact]
    public async Task What_has_no_access_to_production_sends_nothing_and_is_no_resource() =>
        (await Sending("HEALTHY", isProduction: false).ScanAsync(["AWS::SES::Account"])).Resources.ShouldBeEmpty();

    [Fact]
    public async Task What_the_account_has_told_SES_of_itself_is_not_kept() =>
        JsonText.Write((await Sending("HEALTHY").ScanAsync(["AWS::SES::Account"]))[Mail].Properties, 10_000, out _)!.ShouldNotContain("horse");

    private static WireAccount Analyzers(string findings, string status = "ACTIVE") => new WireAccount()
        .With("GET /analyzer", $$"""{"analyzers": [{"arn": "arn:aws:access-analyzer:eu-west-1:123456789012:analyzer/all", "name": "all", "type": "ACCOUNT", "status": "{{status}}"}]}""")
        .With("GET /analyzer/all/archive-rule", """{"archiveRules": []}""")
        .With("POST /findingv2", $$"""{"findings": [{{findings}}]}""");

    private static string Finding(string kind) => $$"""{"id": "1", "resource": "arn:aws:s3:::pictures", "resourceType": "AWS::S3::Bucket", "resourceOwnerAccount": "123456789012", "status": "ACTIVE", "findingType": "{{kind}}", "createdAt": "2026-11-01T00:00:00Z", "analyzedAt": "2026-11-28T00:00:00Z", "updatedAt": "2026-11-28T00:00:00Z"}""";

    [Theory]
    [InlineData("ExternalAccess", FindingStatus.Fail, FindingStatus.Pass)]
    [InlineData("UnusedIAMRole", FindingStatus.Pass, FindingStatus.Fail)]
    [InlineData("", FindingStatus.Pass, FindingStatus.Pass)]
    public async Task Open_findings_of_an_analyzer_fail(string kind, FindingStatus outside, FindingStatus unused)
    {
        var scan = await Analyzers(kind.Length > 0 ? Finding(kind) : "").ScanAsync(["AWS::AccessAnalyzer::Analyzer"]);

        scan.Verdict($"{Region}/AccessAnalyzer.Analyzer/analyzer/all", "accessanalyzer-external-access-settled").ShouldBe(outside);
        scan.Verdict($"{Region}/AccessAnalyzer.Analyzer/analyzer/all", "accessanalyzer-unused-access-settled").ShouldBe(unused);
    }

    [Fact]
    public async Task Findings_that_may_not_be_read_are_not_none() =>
        (await Analyzers("").JsonError("POST /findingv2", "AccessDeniedException", 403).ScanAsync(["AWS::AccessAnalyzer::Analyzer"])).Verdict($"{Region}/AccessAnalyzer.Analyzer/analyzer/all", "accessanalyzer-external-access-settled").ShouldBe(FindingStatus.Unknown);

    [Fact]
    public async Task Without_an_analyzer_that_is_on_nobody_asks_for_findings()
    {
        var (none, off) = (Analyzers("").With("GET /analyzer", """{"analyzers": []}"""), Analyzers("", "DISABLED"));

        await none.ScanAsync(["AWS::AccessAnalyzer::Analyzer"]);
        var scan = await off.ScanAsync(["AWS::AccessAnalyzer::Analyzer"]);

        none.Asked.Concat(off.Asked).ShouldNotContain(call => call.EndsWith("/findingv2", StringComparison.Ordinal));
        scan.Verdict($"{Region}/AccessAnalyzer.Analyzer/analyzer/all", "accessanalyzer-external-access-settled").ShouldBe(FindingStatus.NotApplicable);
    }

    private const string Hub = "GET /accounts";
    private static readonly string[] HubTypes = ["AWS::SecurityHub::Hub", "AWS::SecurityHub::Finding"];

    private static WireAccount WithHub() => new WireAccount()
        .With(Hub, """{"HubArn": "arn:aws:securityhub:eu-west-1:123456789012:hub/default", "AutoEnableControls": true}""")
        .With("POST /findings", body => body.Contains("NextToken", StringComparison.Ordinal) ? $$"""{"Findings": [{{Vulnerable("2")}}]}""" : $$"""{"Findings": [{{Vulnerable("1")}}], "NextToken": "more"}""");

    private static string Vulnerable(string id) =>
        $$"""{"SchemaVersion": "2018-10-08", "Id": "arn:aws:inspector2:eu-west-1:123456789012:finding/{{id}}", "ProductName": "Inspector", "Severity": {"Label": "CRITICAL"}, "RecordState": "ACTIVE", "Workflow": {"Status": "NEW"}, "UpdatedAt": "2026-11-28T00:00:00Z", "Description": "correct-horse", "Resources": [{"Type": "AwsEc2Instance", "Id": "arn:aws:ec2:eu-west-1:123456789012:instance/i-1"}], "Vulnerabilities": [{"Id": "CVE-2026-1", "VulnerablePackages": [{"Name": "openssl", "PackageManager": "OS"}]}]}""";

    [Fact]
    public async Task Findings_of_Security_Hub_come_page_by_page_with_what_is_needed_of_them()
    {
        var account = WithHub();

        var scan = await account.ScanAsync(HubTypes);

        var found = scan.Resources.Where(resource => resource.Type == "AWS::SecurityHub::Finding").ToList();
        found.Count.ShouldBe(2);
        var document = JsonText.Write(Value.List([.. found.Select(resource => (Value)resource.Properties)]), 100_000, out _)!;
        document.ShouldContain("\"PackageManager\":\"OS\"");
        document.ShouldNotContain("horse");
    }

    [Fact]
    public async Task Where_the_hub_is_not_on_nobody_asks_for_findings()
    {
        var account = WithHub().JsonError(Hub, "InvalidAccessException", 401);

        var scan = await account.ScanAsync(HubTypes);

        account.Asked.ShouldNotContain(call => call.EndsWith("POST /findings", StringComparison.Ordinal));
        scan.Resources.ShouldBeEmpty();
        scan.Reading.Deployment.NotRead.Of("AWS::SecurityHub::Hub").ShouldBeNull();
    }

    [Fact]
    public async Task Findings_that_are_denied_are_said_and_not_none() =>
        (await WithHub().JsonError("POST /findings", "AccessDeniedException", 403).ScanAsync(HubTypes)).Reading.Deployment.NotRead.Of("AWS::SecurityHub::Finding")!.Code.ShouldBe(UnknownCode.AccessDenied);
}
