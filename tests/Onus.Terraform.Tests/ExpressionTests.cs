using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Terraform.Tests;

/// <summary>What expressions see, what stays unknown and why.</summary>
public sealed class ExpressionTests
{
    [Fact]
    public void What_is_configured_is_known_and_what_the_deployment_gives_refers_to_the_block()
    {
        var reading = TerraformReading.Of(
            """
            resource "aws_s3_bucket" "b" {
              bucket = "name"
              acl    = null
              rule { on = true }
            }
            resource "t_t" "r" {
              known  = aws_s3_bucket.b.bucket
              rule   = aws_s3_bucket.b.rule[0].on
              arn    = aws_s3_bucket.b.arn
              unset  = aws_s3_bucket.b.acl
              nested = aws_s3_bucket.b.rule[0].id
            }
            """);

        var values = reading["t_t.r"].Values;
        values["known"].ShouldBeOfType<StringValue>().Value.ShouldBe("name");
        values["rule"].ShouldBe(Value.True, new ByText());
        var arn = values["arn"].ShouldBeOfType<UnknownValue>();
        arn.Reason.Code.ShouldBe(UnknownCode.KnownAfterDeployment);
        arn.Refinement!.Prefix.ShouldBe("arn:");
        arn.Refinement.References.ShouldHaveSingleItem().ShouldBe(new Reference(".#aws_s3_bucket.b", "arn"));
        values["unset"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.KnownAfterDeployment);
        values["nested"].ShouldBeOfType<UnknownValue>().Refinement!.References[0].Attribute.ShouldBe("rule.id");
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_count_or_for_each_gives_the_block_once_and_in_doubt()
    {
        var reading = TerraformReading.Of(
            """
            variable "n" {}
            resource "t_t" "c" {
              count = var.n
              name  = "x${count.index}"
              fixed = 1
            }
            resource "t_t" "e" {
              for_each = var.n
              name     = each.value
            }
            resource "t_t" "r" {
              v = t_t.c[0].id
              w = t_t.c[0].fixed
            }
            """);

        reading.Addresses.ShouldBe(["t_t.c", "t_t.e", "t_t.r"]);
        reading["t_t.c"].Doubt!.Code.ShouldBe(UnknownCode.ParameterWithoutDefault);
        reading["t_t.c"].Values["fixed"]!.ToString().ShouldBe("1");
        reading["t_t.e"].Values["name"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.ParameterWithoutDefault);
        reading["t_t.r"].Doubt.ShouldBeNull();
        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Refinement!.References.ShouldHaveSingleItem().ShouldBe(new Reference(".#t_t.c", "id"));
        reading["t_t.r"].Values["w"].ShouldBeOfType<UnknownValue>();
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("length([1, 2]) > 1 ? \"a\" : \"b\"", "\"a\"")]
    [InlineData("local.b", "\"x-y\"")]
    [InlineData("[for k, v in { b = 1, a = 2 } : \"${k}${v}\"]", "[\"a2\", \"b1\"]")]
    [InlineData("try(local.o.missing, \"none\")", "\"none\"")]
    [InlineData("path.module", "\".\"")]
    public void Expressions_see_locals_and_functions(string expression, string expected) =>
        TerraformReading.Attribute(expression, "locals {\n b = \"${local.a}-y\"\n a = \"x\"\n o = { p = 1 }\n}")!.ToString().ShouldBe(expected);

    [Fact]
    public void Dynamic_blocks_expand_at_any_depth_and_with_iterators()
    {
        var reading = TerraformReading.Of(
            """
            locals { groups = [{ name = "a", ports = [1, 2] }, { name = "b", ports = [] }] }
            resource "t_t" "r" {
              group { name = "first" }
              dynamic "group" {
                for_each = local.groups
                iterator = g
                content {
                  name = g.value.name
                  dynamic "port" {
                    for_each = toset(g.value.ports)
                    content { of = "${g.key}:${port.value}" }
                  }
                }
              }
            }
            """);

        Onus.Hcl.Functions.JsonEncoder.Encode(reading["t_t.r"].Values).ShouldBe(
            """{"group":[{"name":"first"},{"name":"a","port":[{"of":"0:1"},{"of":"0:2"}]},{"name":"b","port":[]}]}""");
    }

    [Fact]
    public void A_dynamic_block_under_an_unknown_condition_keeps_both_outcomes()
    {
        var reading = TerraformReading.Of(
            """
            variable "on" { type = bool }
            resource "t_t" "r" {
              dynamic "logging" {
                for_each = var.on ? [1] : []
                content { bucket = "b" }
              }
            }
            """);

        var logging = reading["t_t.r"].Values["logging"].ShouldBeOfType<UnknownValue>();
        logging.Reason.Code.ShouldBe(UnknownCode.ParameterWithoutDefault);
        logging.Refinement!.Candidates.Select(candidate => candidate.ToString()).ShouldBe(["[{bucket = \"b\"}]", "[]"]);
    }

    [Fact]
    public void Circles_are_reported_and_unknown()
    {
        var reading = TerraformReading.Of(
            """
            locals {
              a = local.b
              b = local.a
            }
            resource "t_t" "r" { v = local.a }
            resource "t_t" "s" { v = t_t.s.w }
            """);

        reading.Codes.ShouldContain("tf-cycle");
        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Invalid);
        reading.Addresses.ShouldBe(["t_t.r", "t_t.s"]);
    }

    [Fact]
    public void Long_chains_of_locals_are_followed()
    {
        var chain = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"  l{i} = local.l{i + 1}"));
        TerraformReading.Attribute("local.l0", $"locals {{\n{chain}\n  l5000 = \"end\"\n}}")!.ToString().ShouldBe("\"end\"");
    }

    [Fact]
    public void Too_many_instances_are_bounded()
    {
        var reading = TerraformReading.Of("resource \"t_t\" \"r\" { count = 1000000000 }");

        reading.Addresses.ShouldBe(["t_t.r"]);
        reading["t_t.r"].Doubt!.Code.ShouldBe(UnknownCode.LimitReached);
        reading.Codes.ShouldBe(["tf-too-many-instances"]);
    }

    [Fact]
    public void Names_that_nothing_declares_are_reported_at_their_place()
    {
        var reading = TerraformReading.Of("resource \"t_t\" \"r\" {\n  v = aws_vpc.missing.id\n}");

        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Dangling);
        reading.Sources.Locate(reading.Diagnostics.ShouldHaveSingleItem().Origin)!.Value.Line.ShouldBe(2);
    }

    [Theory]
    [InlineData("aws_kms_key.missing.arn")]
    [InlineData("aws_kms_key.missing[0].arn")]
    [InlineData("resource.aws_kms_key.missing[\"a\"].arn")]
    public void What_is_taken_of_a_resource_that_nothing_declares_is_not_null_and_refers_to_it(string expression)
    {
        var value = TerraformReading.Of($"resource \"t_t\" \"r\" {{\n  v = {expression}\n}}")["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>();

        value.Reason.Code.ShouldBe(UnknownCode.Dangling);
        value.IsNotNull.ShouldBeTrue();
        var reference = value.Refinement!.References.ShouldHaveSingleItem();
        reference.Target.ShouldEndWith("aws_kms_key.missing");
        reference.Attribute.ShouldBe("arn");
    }

    [Fact]
    public void What_is_set_to_null_may_stay_null()
    {
        var reading = TerraformReading.Of("""
            resource "t_t" "s" { a = null }
            resource "terraform_data" "d" { input = null }
            resource "t_t" "r" {
              given = t_t.s.a
              left  = t_t.s.b
              input = terraform_data.d.input == null
              other = terraform_data.d.triggers_replace == null
            }
            """);

        reading["t_t.r"].Values["given"].ShouldBeOfType<UnknownValue>().IsNotNull.ShouldBeFalse();
        reading["t_t.r"].Values["left"].ShouldBeOfType<UnknownValue>().IsNotNull.ShouldBeTrue();
        reading["t_t.r"].Values["input"].ShouldBeOfType<BooleanValue>().Value.ShouldBeTrue();
        reading["t_t.r"].Values["other"].ShouldBeOfType<BooleanValue>().Value.ShouldBeTrue();
    }

    [Fact]
    public void Of_a_data_source_that_nothing_declares_nothing_is_known()
    {
        var reading = TerraformReading.Of("resource \"t_t\" \"r\" {\n  v = data.aws_kms_key.missing.arn\n}");

        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().IsNotNull.ShouldBeFalse();
    }

    [Fact]
    public void Files_are_read_below_the_root_folder_only()
    {
        var reading = TerraformReading.Of(
            """
            resource "t_t" "r" {
              file     = file("${path.module}/x.txt")
              template = templatefile("t.tpl", { names = ["a", "b"] })
              outside  = file("/etc/passwd")
              up       = fileexists("../../../../etc/passwd")
              set      = fileset(path.module, "**/*.{txt,tpl}")
            }
            """,
            ("x.txt", "hello"),
            ("t.tpl", "%{ for n in names }<${n}>%{ endfor }"),
            ("sub/y.txt", "y"));

        var values = reading["t_t.r"].Values;
        values["file"]!.ToString().ShouldBe("\"hello\"");
        values["template"]!.ToString().ShouldBe("\"<a><b>\"");
        values["outside"].ShouldBeOfType<UnknownValue>();
        values["up"]!.ToString().ShouldBe("false");
        values["set"]!.ToString().ShouldBe("[\"sub/y.txt\", \"t.tpl\", \"x.txt\"]");
    }

    [Fact]
    public void The_workspace_is_unknown_unless_it_is_given_or_chosen()
    {
        const string Text = "resource \"t_t\" \"r\" {\n  v = terraform.workspace\n}";

        TerraformReading.Of(Text)["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.DependsOnTarget);
        TerraformReading.Of(Text, (".terraform/environment", "prod\n"))["t_t.r"].Values["v"]!.ToString().ShouldBe("\"prod\"");
        TerraformReading.Of(new ReadOptions { Workspace = "dev" }, ("main.tf", Text))["t_t.r"].Values["v"]!.ToString().ShouldBe("\"dev\"");
    }

    [Fact]
    public void The_structure_of_json_outlives_what_is_not_known_in_it()
    {
        var reading = TerraformReading.Of(
            """
            resource "t_t" "a" {}
            resource "t_t" "r" {
              encoded  = jsonencode({ Effect = "Allow", Resource = t_t.a.arn })
              decoded  = jsondecode(jsonencode({ Effect = "Allow", Resource = t_t.a.arn })).Effect
              template = <<-EOT
                { "Effect": "Allow", "Resource": "${t_t.a.arn}", "Other": "${t_t.a.arn}/*" }
              EOT
            }
            """);

        var values = reading["t_t.r"].Values;
        values["decoded"]!.ToString().ShouldBe("\"Allow\"");
        foreach (var name in new[] { "encoded", "template" })
        {
            var structure = values[name].ShouldBeOfType<UnknownValue>().Refinement!.Structure.ShouldBeOfType<MapValue>();
            structure["Effect"]!.ToString().ShouldBe("\"Allow\"");
            structure["Resource"].ShouldBeOfType<UnknownValue>().Refinement!.References[0].Attribute.ShouldBe("arn");
        }
    }

    private sealed class ByText : IEqualityComparer<Value?>
    {
        public bool Equals(Value? x, Value? y) => x?.ToString() == y?.ToString();

        public int GetHashCode(Value? obj) => 0;
    }

    [Theory]
    [InlineData("provider::aws::arn_parse(\"arn:aws:iam::1:role/a/x\").service", "\"iam\"")]
    [InlineData("provider::amazon::arn_parse(\"arn:aws:s3:::b:c\").resource", "\"b:c\"")]
    [InlineData("provider::aws::arn_build(\"aws\", \"sqs\", \"eu-west-1\", \"1\", \"q\")", "\"arn:aws:sqs:eu-west-1:1:q\"")]
    [InlineData("provider::aws::trim_iam_role_path(\"arn:aws:iam::1:role/a/b/x\")", "\"arn:aws:iam::1:role/x\"")]
    public void Functions_of_the_provider_that_follow_from_their_arguments_are_known(string expression, string expected) =>
        TerraformReading.Attribute(expression)!.ToString().ShouldBe(expected);

    [Fact]
    public void What_other_functions_of_providers_give_is_not_known()
    {
        var reading = TerraformReading.Of("resource \"t_t\" \"r\" {\n  v = provider::time::rfc3339_parse(\"x\").year\n}\n");

        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Unavailable);
        reading.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Blocks_that_are_written_out_count_beside_those_that_are_not_known()
    {
        var blocks = TerraformReading.Of(
            """
            variable "more" { type = list(string) }
            resource "t_t" "r" {
              rule { v = 1 }
              dynamic "rule" {
                for_each = var.more
                content { v = rule.value }
              }
              rule { v = 2 }
              dynamic "other" {
                for_each = var.more
                content {}
              }
            }
            """)["t_t.r"].Values;

        var rules = blocks["rule"].ShouldBeOfType<ListValue>();
        rules.Items.Select(item => item.Kind).ShouldBe([ValueKind.Map, ValueKind.Unknown, ValueKind.Map]);
        blocks["other"].ShouldBeOfType<UnknownValue>();
    }

    [Theory]
    [InlineData("one(t_x.o[*].id)")]
    [InlineData("join(\"\", t_x.o.*.id)")]
    [InlineData("element(concat(t_x.o[*].id, [\"\"]), 0)")]
    [InlineData("try(t_x.o[0].id, null)")]
    [InlineData("one([for o in t_x.o : o.id])")]
    [InlineData("coalesce(one(t_x.o[*].id), \"\")")]
    public void What_is_taken_of_instances_that_may_not_be_there_still_refers_to_them(string expression)
    {
        var value = TerraformReading.Attribute(expression, "variable \"on\" { type = bool }\nresource \"t_x\" \"o\" {\n  count = var.on ? 1 : 0\n}\n");

        var reference = value.ShouldBeOfType<UnknownValue>().Refinement!.References.ShouldHaveSingleItem();
        reference.Target.ShouldEndWith("t_x.o");
        reference.Attribute.ShouldBe("id");
    }

    [Theory]
    [InlineData("concat(t_x.o[*].id, var.list)")]
    [InlineData("concat(t_x.o[*].id, [\"fixed\"])")]
    [InlineData("join(\"-\", t_x.o[*].id)")]
    public void What_may_hold_more_than_it_refers_to_refers_to_nothing(string expression)
    {
        var value = TerraformReading.Attribute(expression, "variable \"list\" { type = list(string) }\nvariable \"on\" { type = bool }\nresource \"t_x\" \"o\" {\n  count = var.on ? 1 : 0\n}\n");

        (value is UnknownValue { Refinement.References.IsDefaultOrEmpty: false }).ShouldBeFalse();
    }
}
