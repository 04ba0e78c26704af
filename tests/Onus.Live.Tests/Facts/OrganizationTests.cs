using Onus.Contracts;

namespace Onus.Live.Tests.Facts;

/// <summary>What the management account tells of its organisation: root credentials of the members, and policies that are in force.</summary>
public sealed class OrganizationTests
{
    private const string Own = "global/Organizations.Organization/o-1";
    private static readonly string[] Types = ["AWS::Organizations::Organization", "AWS::Organizations::Policy"];

    private static WireAccount Account(string management = "123456789012", string features = "<member>RootCredentialsManagement</member>") => new WireAccount()
        .With("DescribeOrganization", $$"""{"Organization": {"Id": "o-1", "Arn": "arn:aws:organizations::{{management}}:organization/o-1", "FeatureSet": "ALL", "MasterAccountId": "{{management}}", "MasterAccountEmail": "root@example.com"} }""")
        .With("ListOrganizationsFeatures", $"<ListOrganizationsFeaturesResponse><ListOrganizationsFeaturesResult><OrganizationId>o-1</OrganizationId><EnabledFeatures>{features}</EnabledFeatures></ListOrganizationsFeaturesResult></ListOrganizationsFeaturesResponse>")
        .With("ListRoots", """{"Roots": [{"Id": "r-abcd", "Name": "Root", "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}, {"Type": "TAG_POLICY", "Status": "PENDING_DISABLE"}, {"Type": "RESOURCE_CONTROL_POLICY", "Status": "ENABLED"}]}]}""")
        .With("ListPolicies", body => body.Contains("SERVICE_CONTROL", StringComparison.Ordinal)
            ? """{"Policies": [{"Id": "p-full", "Name": "FullAWSAccess", "Type": "SERVICE_CONTROL_POLICY", "AwsManaged": true}, {"Id": "p-stay", "Name": "stay", "Type": "SERVICE_CONTROL_POLICY", "AwsManaged": false}]}"""
            : """{"Policies": [{"Id": "p-rcp", "Name": "RCPFullAWSAccess", "Type": "RESOURCE_CONTROL_POLICY", "AwsManaged": true}]}""")
        .With("DescribePolicy", """{"Policy": {"PolicySummary": {"Id": "p-stay"}, "Content": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Action\": [\"organizations:LeaveOrganization\"], \"Resource\": \"*\"}]}"}}""")
        .With("ListTargetsForPolicy", """{"Targets": [{"TargetId": "r-abcd", "Type": "ROOT"}]}""");

    [Fact]
    public async Task Features_and_policies_of_the_organisation_are_judged()
    {
        var account = Account();

        var scan = await account.ScanAsync(Types);

        scan.Verdict(Own, "organizations-root-credentials-managed").ShouldBe(FindingStatus.Pass);
        scan.Verdict(Own, "organizations-leaving-denied").ShouldBe(FindingStatus.Pass);
        scan.Resources.Count(resource => resource.Type == "AWS::Organizations::Policy").ShouldBe(3);
        scan.Reading.Undeclared.ShouldBe(2);
        account.Asked.Count(call => call.EndsWith("ListPolicies", StringComparison.Ordinal)).ShouldBe(2, "only kinds that are switched on have policies");
        account.Asked.Count(call => call.EndsWith("DescribePolicy", StringComparison.Ordinal)).ShouldBe(1, "AWS's own are not read");
    }

    [Fact]
    public async Task What_is_not_switched_on_fails()
    {
        var scan = await Account(features: "").With("ListTargetsForPolicy", """{"Targets": []}""").ScanAsync(Types);

        scan.Verdict(Own, "organizations-root-credentials-managed").ShouldBe(FindingStatus.Fail);
        scan.Verdict(Own, "organizations-leaving-denied").ShouldBe(FindingStatus.Fail);
        (await Account().QueryError("ListOrganizationsFeatures", "ServiceAccessNotEnabled", 400).ScanAsync(Types)).Verdict(Own, "organizations-root-credentials-managed").ShouldBe(FindingStatus.Fail);
    }

    [Theory]
    [InlineData("ListRoots")]
    [InlineData("ListPolicies")]
    [InlineData("DescribePolicy")]
    public async Task Policies_that_may_not_be_read_are_not_none(string operation) =>
        (await Account().JsonError(operation, "AccessDeniedException", 400).ScanAsync(Types)).Verdict(Own, "organizations-leaving-denied").ShouldBe(FindingStatus.Unknown);

    [Fact]
    public async Task A_member_account_is_asked_once_and_has_no_organisation_of_its_own()
    {
        var account = Account(management: "999999999999");

        var scan = await account.ScanAsync(Types);

        scan.Resources.ShouldBeEmpty();
        scan.Reading.Failures.ShouldBeEmpty();
        account.Asked.ShouldBe(["us-east-1 DescribeOrganization"]);
    }

    [Fact]
    public async Task An_account_without_an_organisation_has_none() =>
        (await Account().JsonError("DescribeOrganization", "AWSOrganizationsNotInUseException", 400).ScanAsync(Types)).Reading.Failures.ShouldBeEmpty();
}
