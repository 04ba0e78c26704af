using Onus.Core.Values;

namespace Onus.Terraform.Tests.Mapping;

public sealed class IdentityFoldTests
{
    [Fact]
    public void Attached_policies_belong_to_identities_and_own_policies_know_their_users()
    {
        var mapped = Mapped.Of("""
            resource "aws_iam_role" "r" { name = "app" }
            resource "aws_iam_user" "u" { name = "jim" }
            resource "aws_iam_group" "g" { name = "dev" }
            resource "aws_iam_policy" "p" {
              name   = "p"
              policy = "{\"Statement\":[]}"
            }
            resource "aws_iam_role_policy_attachment" "a" {
              role       = aws_iam_role.r.name
              policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
            }
            resource "aws_iam_policy_attachment" "all" {
              name       = "all"
              roles      = ["app"]
              users      = [aws_iam_user.u.name]
              groups     = ["dev"]
              policy_arn = aws_iam_policy.p.arn
            }
            resource "aws_iam_user_login_profile" "l" { user = "jim" }
            resource "aws_iam_user_group_membership" "m" {
              user   = "jim"
              groups = ["dev"]
            }
            """);

        mapped.Resources.Count.ShouldBe(4);
        mapped.Json("aws_iam_role.r", "ManagedPolicyArns").ShouldBe("""["arn:aws:iam::aws:policy/AdministratorAccess","ref aws_iam_policy.p"]""");
        mapped.Json("aws_iam_user.u", "ManagedPolicyArns").ShouldBe("""["ref aws_iam_policy.p"]""");
        mapped.Json("aws_iam_user.u", "LoginProfile").ShouldBe("""{"PasswordResetRequired":false}""");
        mapped.Json("aws_iam_user.u", "Groups").ShouldBe("""["dev"]""");
        mapped.Json("aws_iam_group.g", "ManagedPolicyArns").ShouldBe("""["ref aws_iam_policy.p"]""");
        mapped.Json("aws_iam_policy.p", "Users").ShouldBe("""["ref aws_iam_user.u"]""");
        mapped.Json("aws_iam_policy.p", "PolicyDocument").ShouldBe("""{"Statement":[]}""");
    }

    [Fact]
    public void An_aws_policy_attached_to_one_identity_in_sight_and_one_elsewhere_loses_neither()
    {
        var mapped = Mapped.Of("""
            resource "aws_iam_role" "r" { name = "app" }
            resource "aws_iam_policy_attachment" "all" {
              name       = "all"
              roles      = ["app", "elsewhere"]
              policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
            }
            """);

        mapped.Json("aws_iam_role.r", "ManagedPolicyArns").ShouldBe("""["arn:aws:iam::aws:policy/ReadOnlyAccess"]""");
        var other = mapped.Resources.Single(resource => resource.Address != "aws_iam_role.r");
        other.Type.ShouldBe("AWS::IAM::Role");
        other.Properties["RoleName"].ShouldBeOfType<StringValue>().Value.ShouldBe("elsewhere");
    }
}
