using Onus.Core.Values;

namespace Onus.Assessment.Tests.Policies;

/// <summary>What holds of any policy: one more Allow never makes it less public, one more Deny never more.</summary>
public sealed class PolicyPropertyTests
{
    private static readonly string[] Principals = ["\"*\"", "{AWS = \"*\"}", "{AWS = \"111122223333\"}", "{Service = \"sns.amazonaws.com\"}", "unknown(\"x\")"];
    private static readonly string[] Actions = ["\"*\"", "\"s3:*\"", "[\"s3:GetObject\", \"s3:PutObject\"]", "\"s3:Get*\"", "unknown(\"x\")"];
    private static readonly string[] Resources = ["\"*\"", "\"arn:aws:s3:::a/*\"", "[\"arn:aws:s3:::a\", \"arn:aws:s3:::a/*\"]"];

    private static readonly string[] Conditions =
    [
        "null", "{StringEquals = {\"aws:PrincipalOrgID\" = \"o-a\"}}", "{StringNotEquals = {\"aws:PrincipalOrgID\" = \"o-a\"}}", "{NotIpAddress = {\"aws:SourceIp\" = \"203.0.113.0/24\"}}",
        "{StringLike = {\"aws:SourceArn\" = \"arn:aws:sns:*:*:news\"}}", "{Bool = {\"aws:SecureTransport\" = \"false\"}}", "{StringEquals = {\"example:key\" = \"a\"}}", "unknown(\"x\")",
    ];

    [Fact]
    public void One_more_Allow_never_makes_a_policy_less_public()
    {
        foreach (var (policy, more) in Pairs("Allow"))
        {
            var (before, after) = (Public(policy), Public([.. policy, more]));
            (before == Truth.True ? after == Truth.True : before == Truth.False || after != Truth.False).ShouldBeTrue($"{string.Join(", ", policy)} and {more}: {before}, then {after}");
        }
    }

    [Fact]
    public void One_more_Deny_never_makes_a_policy_more_public()
    {
        foreach (var (policy, more) in Pairs("Deny"))
        {
            var (before, after) = (Public(policy), Public([.. policy, more]));
            (before == Truth.False ? after == Truth.False : before == Truth.True || after != Truth.True).ShouldBeTrue($"{string.Join(", ", policy)} and {more}: {before}, then {after}");
        }
    }

    [Theory]
    [InlineData("\"*\"", "\"s3:*\"", "\"*\"", "null", Truth.False)]
    [InlineData("{AWS = \"*\"}", "\"s3:Get*\"", "\"arn:aws:s3:::a/*\"", "{StringNotEquals = {\"aws:PrincipalOrgID\" = \"o-a\"}}", Truth.False)]
    [InlineData("\"*\"", "\"*\"", "\"*\"", "{StringNotEqualsIfExists = {\"aws:PrincipalOrgID\" = \"o-a\"}, NotIpAddress = {\"aws:SourceIp\" = \"203.0.113.0/24\"}}", Truth.False)]
    [InlineData("\"*\"", "\"*\"", "\"*\"", "{StringEquals = {\"example:key\" = \"a\"}}", Truth.Unknown)]
    [InlineData("\"*\"", "\"s3:PutObject\"", "\"*\"", "null", Truth.True)]
    [InlineData("\"*\"", "\"s3:*\"", "\"arn:aws:s3:::b/*\"", "null", Truth.True)]
    [InlineData("{AWS = \"111122223333\"}", "\"s3:*\"", "\"*\"", "null", Truth.True)]
    [InlineData("\"*\"", "\"s3:*\"", "\"*\"", "{Bool = {\"aws:SecureTransport\" = \"false\"}}", Truth.True)]
    [InlineData("\"*\"", "\"s3:*\"", "\"*\"", "{\"ForAnyValue:StringNotEquals\" = {\"aws:PrincipalOrgPaths\" = \"o-a/r/\"}}", Truth.True)]
    [InlineData("\"*\"", "\"s3:*\"", "\"*\"", "{StringNotLike = {\"aws:PrincipalOrgID\" = \"*\"}}", Truth.True)]
    [InlineData("\"*\"", "\"s3:*\"", "\"*\"", "{StringNotEquals = {\"aws:PrincipalOrgID\" = \"o-a\"}, Bool = {\"aws:ViaAWSService\" = \"false\"}}", Truth.True)]
    public void A_denial_counts_if_it_covers_what_is_allowed(string principal, string action, string resource, string condition, Truth isPublic) =>
        Public([Statement("Allow", "\"*\"", "\"s3:GetObject\"", "\"arn:aws:s3:::a/*\"", "null"), Statement("Deny", principal, action, resource, condition)]).ShouldBe(isPublic);

    private static IEnumerable<(string[] Policy, string More)> Pairs(string effect)
    {
        var random = new Random(20260831);
        string Any(string kind) => Statement(kind, Of(random, Principals), Of(random, Actions), Of(random, Resources), Of(random, Conditions));
        for (var i = 0; i < 1_500; i++)
        {
            var policy = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(random.Next(3) == 0 ? "Deny" : "Allow")).ToArray();
            yield return (policy, Any(effect));
        }
    }

    private static string Of(Random random, string[] words) => words[random.Next(words.Length)];

    private static Truth Public(string[] statements) => Model.Test($"policy_grants_public({{Statement = [{string.Join(", ", statements)}]}})");

    private static string Statement(string effect, string principal, string action, string resource, string condition) =>
        $"{{Effect = \"{effect}\", Principal = {principal}, Action = {action}, Resource = {resource}, Condition = {condition}}}";
}
