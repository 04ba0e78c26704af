using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Terraform.Tests;

/// <summary>Modules: where they are found, what goes in and comes out, how often they are there.</summary>
public sealed class ModuleTests
{
    private const string Child = """
        variable "name" { type = string }
        variable "size" {
          type    = number
          default = 3
        }
        resource "t_t" "r" {
          name = var.name
          size = var.size
        }
        output "name" { value = t_t.r.name }
        output "id" { value = t_t.r.id }
        """;

    [Fact]
    public void A_folder_that_another_one_calls_is_no_root()
    {
        var reading = TerraformReading.Of(
            """
            module "a" {
              source = "./child"
              name   = "x"
            }
            """,
            ("child/main.tf", Child),
            ("other/main.tf", "resource \"t_t\" \"o\" {}"));

        reading.Deployments.Select(deployment => deployment.Id).ShouldBe([".", "other"]);
        reading["module.a.t_t.r"].Values["name"].ShouldBeOfType<StringValue>().Value.ShouldBe("x");
        reading["module.a.t_t.r"].ModulePath.ShouldBe("module.a");
    }

    [Fact]
    public void Folders_that_call_each_other_are_not_lost()
    {
        var reading = TerraformReading.Of(
            new ReadOptions(),
            ("a/main.tf", "resource \"t_t\" \"a\" {}\nmodule \"b\" { source = \"../b\" }"),
            ("b/main.tf", "resource \"t_t\" \"b\" {}\nmodule \"a\" { source = \"../a\" }"));

        reading.Addresses.ShouldBe(["t_t.a", "module.b.t_t.b"]);
        reading.Codes.ShouldContain("tf-module-cycle");
    }

    [Fact]
    public void For_each_and_count_multiply_modules_and_their_outputs_are_found_by_key()
    {
        var reading = TerraformReading.Of(
            """
            module "m" {
              for_each = { b = "two", a = "one" }
              source   = "./child"
              name     = each.value
            }
            module "n" {
              count  = 2
              source = "./child"
              name   = "n${count.index}"
            }
            resource "t_t" "r" {
              by_key   = module.m["a"].name
              by_index = module.n[1].name
              splat    = module.n[*].name
              loop     = { for key, one in module.m : key => one.name }
              id       = module.m["b"].id
              whole    = values(module.m)[0].name
            }
            """,
            ("child/main.tf", Child));

        var values = reading["t_t.r"].Values;
        reading.Addresses.ShouldBe(["t_t.r", "module.m[\"a\"].t_t.r", "module.m[\"b\"].t_t.r", "module.n[0].t_t.r", "module.n[1].t_t.r"]);
        values["by_key"].ShouldBeOfType<StringValue>().Value.ShouldBe("one");
        values["by_index"].ShouldBeOfType<StringValue>().Value.ShouldBe("n1");
        values["splat"]!.ToString().ShouldBe("[\"n0\", \"n1\"]");
        values["loop"]!.ToString().ShouldBe("{a = \"one\", b = \"two\"}");
        values["whole"].ShouldBeOfType<StringValue>().Value.ShouldBe("one");
        values["id"].ShouldBeOfType<UnknownValue>().Refinement!.References.ShouldHaveSingleItem().ShouldBe(new Reference(".#module.m[\"b\"].t_t.r", "id"));
    }

    [Fact]
    public void A_module_that_is_not_there_gives_a_diagnostic_and_unknown_outputs()
    {
        var reading = TerraformReading.Of(
            """
            module "vpc" {
              source = "terraform-aws-modules/vpc/aws"
            }
            resource "t_t" "r" {
              v = module.vpc.vpc_id
            }
            """);

        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Unavailable);
        var diagnostic = reading.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("tf-module-unavailable");
        diagnostic.Remedy!.Text.ShouldContain("--module-dir");
    }

    [Fact]
    public void What_init_installed_is_read_and_its_folder_is_no_root()
    {
        var reading = TerraformReading.Of(
            """
            module "vpc" {
              source = "terraform-aws-modules/vpc/aws"
              name   = "x"
            }
            """,
            (".terraform/modules/modules.json", """{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"vpc","Source":"registry.terraform.io/terraform-aws-modules/vpc/aws","Version":"5.0.0","Dir":".terraform/modules/vpc"}]}"""),
            (".terraform/modules/vpc/main.tf", Child));

        reading.Addresses.ShouldBe(["module.vpc.t_t.r"]);
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("terraform-aws-modules/vpc/aws", "terraform-aws-modules/terraform-aws-vpc")]
    [InlineData("terraform-aws-modules/iam/aws//modules/role", "terraform-aws-modules/terraform-aws-iam/modules/role")]
    [InlineData("git::https://github.com/owner/repo.git//sub?ref=v1", "owner/repo/sub")]
    [InlineData("github.com/owner/repo", "repo")]
    [InlineData("git@github.com:owner/repo.git", "owner/repo")]
    public void Copies_of_modules_are_found_in_given_folders(string source, string folder)
    {
        using var copies = new TemporaryFolder();
        copies.Write(folder + "/main.tf", Child);
        var reading = TerraformReading.Of(
            new ReadOptions { ModuleDirectories = [new(null, DiskTree.At(copies.Path))] },
            ("main.tf", $"module \"m\" {{\n  source = \"{source}\"\n  name = \"x\"\n}}"));

        reading.Addresses.ShouldBe(["module.m.t_t.r"]);
    }

    [Fact]
    public void A_module_outside_of_the_root_folder_is_not_read()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret/main.tf", Child);
        outside.Write("in/main.tf", "module \"m\" {\n  source = \"../secret\"\n  name = \"x\"\n}");
        var folder = Path.Combine(outside.Path, "in");
        var reading = TerraformReading.Below(folder, folder, new ReadOptions(), recursive: true);

        reading.Blocks.ShouldBeEmpty();
        reading.Codes.ShouldBe(["tf-module-unavailable"]);
    }

    [Fact]
    public void Modules_that_nest_without_end_are_bounded()
    {
        var reading = TerraformReading.Of(
            new ReadOptions(),
            [.. Enumerable.Range(0, 40).Select(i => ($"m{i:00}/main.tf", $"resource \"t_t\" \"r\" {{}}\nmodule \"n\" {{ source = \"../m{i + 1:00}\" }}"))]);

        reading.Codes.ShouldContain("tf-modules-too-deep");
        reading.Blocks.Count().ShouldBe(33);
    }

    [Fact]
    public void Providers_are_inherited_handed_over_and_evaluated()
    {
        var reading = TerraformReading.Of(
            """
            variable "region" { default = "eu-west-1" }
            provider "aws" {
              region = var.region
              default_tags { tags = { team = "a" } }
            }
            provider "aws" {
              alias  = "us"
              region = "us-east-1"
            }
            resource "aws_x" "here" {}
            resource "aws_x" "there" { provider = aws.us }
            module "same" { source = "./child" }
            module "other" {
              source    = "./child"
              providers = { aws = aws.us }
            }
            """,
            ("child/main.tf", "data \"aws_region\" \"now\" {}\nresource \"aws_x\" \"r\" { v = data.aws_region.now.name }"));

        reading["aws_x.here"].ProviderConfig["region"].ShouldBeOfType<StringValue>().Value.ShouldBe("eu-west-1");
        reading["aws_x.here"].ProviderConfig["default_tags"]!.ToString().ShouldBe("[{tags = {team = \"a\"}}]");
        reading["aws_x.there"].ProviderConfig["region"].ShouldBeOfType<StringValue>().Value.ShouldBe("us-east-1");
        reading["module.same.aws_x.r"].Values["v"].ShouldBeOfType<StringValue>().Value.ShouldBe("eu-west-1");
        reading["module.other.aws_x.r"].Values["v"].ShouldBeOfType<StringValue>().Value.ShouldBe("us-east-1");
    }

    [Fact]
    public void Override_files_replace_attributes_and_whole_types_of_blocks()
    {
        var reading = TerraformReading.Of(
            """
            resource "t_t" "r" {
              a = 1
              b = 2
              rule { x = 1 }
              rule { x = 2 }
            }
            """,
            ("override.tf", "resource \"t_t\" \"r\" {\n  b = 3\n  rule { x = 9 }\n}"));

        reading["t_t.r"].Values.ToString().ShouldBe("{a = 1, b = 3, rule = [{x = 9}]}");
    }

    [Fact]
    public void Json_says_the_same_as_the_native_syntax()
    {
        var reading = TerraformReading.Of(
            new ReadOptions(),
            ("main.tf.json", """
            {
              "variable": {"n": {"type": "list(string)", "default": ["a", "b"]}},
              "resource": {"t_t": {"r": {"for_each": "${toset(var.n)}", "v": "x-${each.key}", "depends_on": ["t_t.s"]}}},
              "module": {"m": {"source": "./child", "name": "y"}}
            }
            """),
            ("child/main.tf", Child));

        reading.Addresses.ShouldBe(["t_t.r[\"a\"]", "t_t.r[\"b\"]", "module.m.t_t.r"]);
        reading["t_t.r[\"b\"]"].Values.ToString().ShouldBe("{v = \"x-b\"}");
    }

    [Fact]
    public void What_only_refactors_is_ignored_without_noise()
    {
        var reading = TerraformReading.Of(
            """
            terraform { required_version = ">= 1" }
            moved {
              from = t_t.a
              to   = t_t.b
            }
            import {
              to = t_t.b
              id = "x"
            }
            removed { from = t_t.c }
            check "c" {
              assert {
                condition     = t_t.missing.x
                error_message = "no"
              }
            }
            resource "t_t" "b" {
              lifecycle { ignore_changes = [tags] }
              provisioner "local-exec" { command = self.id }
            }
            """);

        reading.Addresses.ShouldBe(["t_t.b"]);
        reading["t_t.b"].Values.Count.ShouldBe(0);
        reading.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Note).ShouldBeEmpty();
    }

    [Fact]
    public void Files_of_OpenTofu_are_read_in_place_of_those_beside_them()
    {
        var reading = TerraformReading.Of(
            new ReadOptions(),
            ("main.tf", "resource \"t_t\" \"terraform\" {}\n"),
            ("main.tofu", "resource \"t_t\" \"own\" {\n  v = 1\n}\n"),
            ("rest.tf", "resource \"t_t\" \"rest\" {}\n"),
            ("more.tofu.json", """{"resource": {"t_t": {"more": {}}}}"""),
            ("main_override.tofu", "resource \"t_t\" \"own\" {\n  v = 2\n}\n"));

        reading.Addresses.ShouldBe(["t_t.own", "t_t.more", "t_t.rest"], ignoreOrder: true);
        reading["t_t.own"].Values["v"]!.ToString().ShouldBe("2");
    }

    [Theory]
    [InlineData("var.source")]
    [InlineData("\"./${local.folder}\"")]
    public void The_source_of_a_module_may_be_made_of_variables_and_locals(string source)
    {
        var reading = TerraformReading.Of(
            $$"""
            variable "source" { default = "./part" }
            variable "name" { default = "part" }
            locals { folder = var.name }
            module "m" { source = {{source}} }
            """,
            ("part/main.tf", "resource \"t_t\" \"r\" {}\n"));

        reading.Addresses.ShouldBe(["module.m.t_t.r"]);
        reading.Codes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("~> 5.40", 5)]
    [InlineData("5.1.0", 5)]
    [InlineData(">= 4.0, < 6.0.0", 5)]
    [InlineData(">= 4.0, < 5.60", 5)]
    [InlineData("<= 4.9", 4)]
    [InlineData("~> 5", null)]
    [InlineData(">= 5.0", null)]
    [InlineData("!= 5.1", null)]
    public void The_newest_provider_that_a_constraint_allows_counts(string constraint, int? expected) =>
        TerraformReading.Of($"terraform {{\n  required_providers {{\n    aws = {{ source = \"hashicorp/aws\", version = \"{constraint}\" }}\n  }}\n}}\nresource \"aws_x\" \"r\" {{}}\n")["aws_x.r"].ProviderMajor.ShouldBe(expected);

    [Fact]
    public void A_module_narrows_the_provider_and_the_lock_file_decides()
    {
        const string Root = "terraform {\n  required_providers { aws = \">= 4.0\" }\n}\nmodule \"m\" { source = \"./m\" }\n";
        const string Module = "terraform {\n  required_providers {\n    cloud = { source = \"hashicorp/aws\", version = \"< 6.0\" }\n  }\n}\nresource \"aws_x\" \"r\" {}\n";

        TerraformReading.Of(Root, ("m/main.tf", Module))["module.m.aws_x.r"].ProviderMajor.ShouldBe(5);
        TerraformReading.Of(Root, ("m/main.tf", Module), (".terraform.lock.hcl", "provider \"registry.terraform.io/hashicorp/aws\" {\n  version = \"4.67.0\"\n}\n"))["module.m.aws_x.r"].ProviderMajor.ShouldBe(4);
    }
}
