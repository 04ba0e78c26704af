using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Policies;

/// <summary>Which values of a condition are fixed, and which anybody fits.</summary>
public sealed class PolicyValueTests
{
    [Theory]
    [InlineData("StringEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}", Truth.False)]
    [InlineData("StringEquals", "aws:PrincipalAccount", "${aws:PrincipalTag/account}", Truth.True)]
    [InlineData("StringEquals", "aws:PrincipalOrgID", "o-*", Truth.True)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:uploads", Truth.False)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:s3:::upload*", Truth.True)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:sns:*:111122223333:*", Truth.False)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:sns:*:1111????3333:*", Truth.True)]
    [InlineData("IpAddress", "aws:SourceIp", "10.0.0.0/8", Truth.False)]
    [InlineData("IpAddress", "aws:SourceIp", "203.0.113.7", Truth.False)]
    [InlineData("IpAddress", "aws:SourceIp", "128.0.0.0/1", Truth.True)]
    [InlineData("IpAddress", "aws:SourceIp", "2000::/3", Truth.True)]
    [InlineData("IpAddress", "aws:SourceIp", "2001:db8::/32", Truth.False)]
    [InlineData("IpAddress", "aws:SourceIp", "nowhere", Truth.Unknown)]
    [InlineData("StringLike", "aws:userid", "AROAEXAMPLEEXAMPLE:*", Truth.False)]
    [InlineData("StringLike", "aws:userid", "*:session", Truth.True)]
    [InlineData("StringLike", "sns:Endpoint", "*@example.com", Truth.False)]
    [InlineData("StringLike", "sns:Endpoint", "https://*", Truth.True)]
    [InlineData("StringEquals", "kms:ViaService", "s3.eu-west-1.amazonaws.com", Truth.True)]
    [InlineData("Bool", "elasticfilesystem:AccessedViaMountTarget", "true", Truth.False)]
    [InlineData("Bool", "elasticfilesystem:AccessedViaMountTarget", "false", Truth.True)]
    public void A_value_narrows_if_not_anybody_fits_it(string test, string key, string value, Truth isPublic) =>
        Model.Test($"policy_grants_public({PolicyText.ForEverybody(test, key, "self.P")})", Value.Of(value)).ShouldBe(isPublic);

    [Theory]
    [InlineData("StringEquals", null, Truth.False)]
    [InlineData("StringLike", null, Truth.Unknown)]
    [InlineData("StringLike", "arn:aws:sns:eu-west-1:\uE0F3:*", Truth.False)]
    [InlineData("StringLike", "arn:aws:sns:\uE0F2:*:*", Truth.True)]
    public void A_value_that_is_not_known_narrows_by_what_is_known_of_it(string test, string? form, Truth isPublic)
    {
        var value = Value.Unknown(UnknownCode.ParameterWithoutDefault, $"it is not given", default, form is null ? null : new Refinement { NotNull = true, Form = form });

        Model.Test($"policy_grants_public({PolicyText.ForEverybody(test, "aws:SourceArn", "self.P")})", value).ShouldBe(isPublic);
    }

    [Fact]
    public void The_number_of_an_account_is_not_everybody()
    {
        var account = Value.Unknown(UnknownCode.DependsOnTarget, $"the account", default, Refinement.Account);

        Model.Test("policy_grants_public({Statement = {Effect = \"Allow\", Principal = {AWS = self.P}}})", account).ShouldBe(Truth.False);
        Model.Test("self.P == \"*\"", account).ShouldBe(Truth.False);
        Model.Test("endswith(self.P, \".amazonaws.com\")", account).ShouldBe(Truth.False);
        Model.Test("self.P == \"111122223333\"", account).ShouldBe(Truth.Unknown);
    }

    [Theory]
    [InlineData("[\"arn:aws:s3:::a\", \"arn:aws:s3:::a/*\"]", Truth.True)]
    [InlineData("\"arn:aws:s3:::a*\"", Truth.True)]
    [InlineData("\"*\"", Truth.True)]
    [InlineData("\"arn:aws:s3:::a/*\"", Truth.False)]
    [InlineData("\"arn:aws:s3:::a\"", Truth.False)]
    [InlineData("[\"arn:aws:s3:::a\", \"arn:aws:s3:::a/logs/*\"]", Truth.False)]
    [InlineData("unknown(\"x\")", Truth.Unknown)]
    public void A_denial_of_plain_HTTP_names_the_bucket_and_its_objects(string resource, Truth denies) => Model.Test(
        $"policy_denies_insecure_transport({PolicyText.Of($"Effect = \"Deny\", Principal = \"*\", Action = \"s3:*\", Resource = {resource}, Condition = {{Bool = {{\"aws:SecureTransport\" = \"false\"}}}}")}, \"s3:*\", true)").ShouldBe(denies);

    [Theory]
    [InlineData("\"iam:PutUserPolicy\"", Truth.True)]
    [InlineData("[[\"iam:PassRole\", \"ec2:RunInstances\"]]", Truth.True)]
    [InlineData("[[\"iam:PassRole\", \"glue:CreateJob\"]]", Truth.False)]
    [InlineData("[[\"iam:PassRole\", \"glue:CreateJob\"], \"iam:PutUserPolicy\"]", Truth.True)]
    public void Policies_allow_together_what_needs_several_actions(string actions, Truth allows) => Model.Test(
        $"policy_allows([{PolicyText.Of("Effect = \"Allow\", Action = [\"iam:P*\"], Resource = \"*\"")}, {PolicyText.Of("Effect = \"Allow\", Action = \"ec2:*\", Resource = \"*\"")}], {actions})").ShouldBe(allows);

    [Theory]
    [InlineData("{Effect = \"Allow\", Action = \"*\"}", Truth.True)]
    [InlineData("{Effect = \"Allow\", Action = \"iam:*\"}", Truth.True)]
    [InlineData("{Effect = \"Allow\", Action = \"iam:Get*\"}", Truth.False)]
    [InlineData("{Effect = \"Allow\", NotAction = \"s3:*\"}", Truth.True)]
    [InlineData("{Effect = \"Allow\", NotAction = \"iam:Get*\"}", Truth.False)]
    [InlineData("{Effect = \"Deny\", Action = \"*\"}", Truth.False)]
    [InlineData("{Effect = \"Allow\", Action = unknown(\"x\")}", Truth.Unknown)]
    public void Every_action_of_a_service_is_allowed_by_a_star_or_by_naming_others(string statement, Truth allows) =>
        Model.Test($"statement_allows(policy_statements({{Statement = {statement}}})[0], \"iam:*\")").ShouldBe(allows);
}
