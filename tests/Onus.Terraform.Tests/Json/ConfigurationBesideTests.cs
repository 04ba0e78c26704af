using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Tests.Json;

/// <summary>A plan in the folder of its configuration: what the plan leaves open is what the configuration says of it.</summary>
public sealed class ConfigurationBesideTests
{
    [Fact]
    public void What_a_plan_leaves_open_is_what_the_configuration_beside_it_says()
    {
        var plan = Read(
            """
            variable "size" {}
            locals { key = aws_x.key.arn }
            resource "aws_x" "key" {}
            resource "aws_x" "a" {
              size   = var.size
              key    = local.key
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "${aws_x.key.arn}/*" }] })
            }
            """,
            Input.Create("key", "{}", """{"arn":true}"""),
            Input.Create("a", """{"size":8}""", """{"key":true,"policy":true,"unset":true}"""));

        var values = plan["aws_x.a"].Values;
        plan.Reference(values["key"]).ShouldBe("aws_x.key|arn");
        values["policy"].ShouldBeOfType<UnknownValue>().Refinement!.Structure!.ToString().ShouldContain("s3:*");
        values["unset"]!.Origin.Kind.ShouldBe(OriginKind.ProviderDefault);
        values["size"]!.Origin.Kind.ShouldBe(OriginKind.Given);
    }

    [Fact]
    public void What_is_written_otherwise_now_is_not_what_was_planned()
    {
        var plan = Read("""resource "aws_x" "a" { size = 9 }""", Input.Create("a", """{"size":8}""", """{"policy":true}"""));

        plan["aws_x.a"].Values["policy"]!.Origin.Kind.ShouldNotBe(OriginKind.ProviderDefault);
    }

    [Fact]
    public void Blocks_are_found_again_by_what_is_known_of_both()
    {
        var plan = Read(
            """
            resource "aws_x" "group" {}
            resource "aws_x" "a" {
              rule {
                port  = 443
                group = aws_x.group.id
              }
              rule {
                port = 22
                list = aws_x.group.id
              }
            }
            """,
            Input.Create("group", "{}", """{"id":true}"""),
            Input.Create("a", """{"rule":[{"port":22},{"port":443}]}""", """{"rule":[{"list":true},{"group":true}]}"""));

        var rules = plan["aws_x.a"].Values["rule"].ShouldBeOfType<ListValue>().Items.Cast<MapValue>().ToList();
        plan.Reference(rules[0]["list"]).ShouldBe("aws_x.group|id");
        plan.Reference(rules[1]["group"]).ShouldBe("aws_x.group|id");
    }

    [Fact]
    public void What_is_wrong_with_the_configuration_is_no_complaint_of_the_plan()
    {
        Read("""resource "aws_x" "a" { size = nowhere.to.be.found """, Input.Create("a", "{}", """{"size":true}""")).Diagnostics.ShouldBeEmpty();
    }

    private static Input Read(string configuration, params string[] changes)
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", configuration);
        return Input.At(folder.Write("plan.json", $$"""
            {"format_version":"1.2","terraform_version":"1","variables":{"size":{"value":8} },"resource_changes":[{{string.Join(',', changes)}}]}
            """));
    }
}
