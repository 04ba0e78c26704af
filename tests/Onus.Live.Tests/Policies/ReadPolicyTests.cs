using System.Text.Json;
using Onus.Live.Planning;
using Onus.Live.Policies;

namespace Onus.Live.Tests.Policies;

/// <summary>The policy allows what the collectors ask, and nothing else.</summary>
public sealed class ReadPolicyTests(ITestOutputHelper output)
{
    private static readonly CollectionPlan All = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), _ => true);

    [Fact]
    public void Each_part_fits_into_a_managed_policy()
    {
        var parts = ReadPolicy.Parts(All.Actions);

        output.WriteLine($"{All.Actions.Count()} permissions in {parts.Length} policies");
        parts.SelectMany(part => part).ShouldBe(All.Actions);
        foreach (var part in parts)
        {
            string.Concat(ReadPolicy.Json([part]).Where(character => !char.IsWhiteSpace(character))).Length.ShouldBeLessThanOrEqualTo(ReadPolicy.MaxCharacters);
        }
    }

    [Fact]
    public void None_of_it_is_what_is_never_asked_for_and_none_is_a_pattern()
    {
        All.Actions.Where(Knowledge.Catalog.NeverCalled.ContainsKey).ShouldBeEmpty();
        All.Actions.Where(action => action.Contains('*', StringComparison.Ordinal)).ShouldBeEmpty();
        Knowledge.Catalog.NeverCalled.Count.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void Chosen_types_need_no_more_than_their_own()
    {
        var plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, check => check.Id == "s3-bucket-versioning-enabled"), type => type == "AWS::S3::Bucket");

        plan.Actions.ShouldContain("s3:GetBucketVersioning");
        plan.Actions.ShouldNotContain("s3:GetReplicationConfiguration");
        plan.Actions.ShouldAllBe(action => action.StartsWith("s3:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_and_a_policy_are_JSON_and_Terraform_names_each_part()
    {
        var parts = ReadPolicy.Parts(All.Actions);

        using var template = JsonDocument.Parse(RoleTemplate.CloudFormation(parts));
        template.RootElement.GetProperty("Resources").EnumerateObject().Count().ShouldBe(parts.Length + 1);
        using var policy = JsonDocument.Parse(ReadPolicy.Json([parts[0]]));
        policy.RootElement.GetProperty("Statement")[0].GetProperty("Action").GetArrayLength().ShouldBe(parts[0].Length);
        ReadPolicy.Terraform(parts).Split("resource \"aws_iam_policy\"").Length.ShouldBe(parts.Length + 1);
    }

    [Fact]
    public void Of_an_organisation_accounts_may_be_listed_and_the_role_assumed_in_them_and_no_other()
    {
        var parts = ReadPolicy.Parts(All.Actions);
        var roles = new MemberRoles("audit/OnusLive", "aws-cn") { Actions = ["health:DescribeEventsForOrganization"] };

        using var policies = JsonDocument.Parse(ReadPolicy.Json([parts[0]], roles));
        var own = policies.RootElement[1].GetProperty("Statement");
        own[0].GetProperty("Action").EnumerateArray().Select(action => action.GetString()).ShouldBe(["organizations:ListAccounts", "organizations:ListAccountsForParent", "organizations:ListOrganizationalUnitsForParent", "health:DescribeEventsForOrganization"]);
        own[1].GetProperty("Resource").GetString().ShouldBe("arn:aws-cn:iam::*:role/audit/OnusLive");
        ReadPolicy.Terraform(parts, roles).ShouldContain("Resource = \"arn:aws-cn:iam::*:role/audit/OnusLive\"");
        ReadPolicy.Terraform(parts).ShouldNotContain("AssumeRole");
    }

    [Fact]
    public void A_StackSet_brings_the_template_with_the_role_to_every_account_and_fits()
    {
        var parts = ReadPolicy.Parts(All.Actions);

        var text = RoleTemplate.StackSet(parts, "audit/OnusLive", [.. All.OrganizationActions]);

        using var template = JsonDocument.Parse(text);
        var resources = template.RootElement.GetProperty("Resources");
        var body = resources.GetProperty("OnusLiveMembers").GetProperty("Properties").GetProperty("TemplateBody").GetString()!;
        output.WriteLine($"{text.Length} characters, {body.Length} of them the template of members");
        text.Length.ShouldBeLessThan(51_200);
        using var member = JsonDocument.Parse(body);
        var role = member.RootElement.GetProperty("Resources").GetProperty("OnusLiveRole").GetProperty("Properties");
        member.RootElement.GetProperty("Resources").EnumerateObject().Where(resource => resource.Name != "OnusLiveRole").SelectMany(ActionsOf).ShouldBe(All.Actions, ignoreOrder: true);
        role.GetProperty("RoleName").GetString().ShouldBe("OnusLive");
        role.GetProperty("Path").GetString().ShouldBe("/audit/");
        resources.EnumerateObject().Count().ShouldBe(parts.Length + 2);
        resources.GetProperty("OnusLiveOrganization").GetRawText().ShouldContain("health:DescribeEventsForOrganization");
        resources.GetProperty("OnusLiveOrganization").GetRawText().ShouldContain("arn:${AWS::Partition}:iam::*:role/audit/OnusLive");
    }

    /// <summary>The permissions of a policy of the members' template, where they are one text.</summary>
    private static string[] ActionsOf(JsonProperty policy) =>
        policy.Value.GetProperty("Properties").GetProperty("PolicyDocument").GetProperty("Statement")[0].GetProperty("Action").GetProperty("Fn::Split")[1].GetString()!.Split(',');
}
