using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Sources;

namespace Onus.Terraform.Tests;

/// <summary>Data sources that follow from the configuration, and those that do not.</summary>
public sealed class DataTests
{
    [Fact]
    public void A_policy_document_is_what_the_provider_makes_of_it()
    {
        var reading = TerraformReading.Of(
            """
            data "aws_iam_policy_document" "d" {
              policy_id = "id"
              statement {
                sid       = "one"
                actions   = ["s3:GetObject", "s3:PutObject"]
                resources = ["arn:aws:s3:::b/&{aws:username}"]
                principals {
                  type        = "AWS"
                  identifiers = ["111111111111", "222222222222"]
                }
                principals {
                  type        = "Service"
                  identifiers = ["ec2.amazonaws.com"]
                }
                condition {
                  test     = "StringLike"
                  variable = "s3:prefix"
                  values   = ["b", "a"]
                }
              }
              statement {
                effect      = "Deny"
                not_actions = ["iam:*"]
                resources   = ["*"]
                not_principals {
                  type        = "*"
                  identifiers = ["*"]
                }
              }
            }
            resource "t_t" "r" { v = data.aws_iam_policy_document.d.json }
            """);

        reading["t_t.r"].Values["v"].ShouldBeOfType<StringValue>().Value.ShouldBe(
            """
            {
              "Version": "2012-10-17",
              "Id": "id",
              "Statement": [
                {
                  "Sid": "one",
                  "Effect": "Allow",
                  "Action": [
                    "s3:PutObject",
                    "s3:GetObject"
                  ],
                  "Resource": "arn:aws:s3:::b/${aws:username}",
                  "Principal": {
                    "AWS": [
                      "222222222222",
                      "111111111111"
                    ],
                    "Service": "ec2.amazonaws.com"
                  },
                  "Condition": {
                    "StringLike": {
                      "s3:prefix": [
                        "b",
                        "a"
                      ]
                    }
                  }
                },
                {
                  "Effect": "Deny",
                  "NotAction": "iam:*",
                  "Resource": "*",
                  "NotPrincipal": "*"
                }
              ]
            }
            """);
    }

    [Fact]
    public void A_key_that_is_looked_up_by_its_alias_is_named_by_it()
    {
        var reading = TerraformReading.Of(
            """
            data "aws_kms_key" "managed" { key_id = "alias/aws/sns" }
            data "aws_kms_alias" "own" { name = "alias/team" }
            data "aws_kms_key" "by_id" { key_id = "0a1b" }
            resource "t_t" "r" {
              managed = data.aws_kms_key.managed.arn
              own     = data.aws_kms_alias.own.target_key_arn
              by_id   = data.aws_kms_key.by_id.arn
            }
            """);

        var values = reading["t_t.r"].Values;
        (values["managed"]!.ToString(), values["own"]!.ToString()).ShouldBe(("\"alias/aws/sns\"", "\"alias/team\""));
        values["by_id"].ShouldBeOfType<UnknownValue>();
    }

    [Fact]
    public void The_account_is_a_number_and_a_text_with_it_keeps_its_form()
    {
        var reading = TerraformReading.Of(
            """
            data "aws_caller_identity" "me" {}
            resource "t_t" "r" { v = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }
            """);

        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Refinement!.Form.ShouldBe($"arn:aws:iam::{TextForm.Account}:root");
    }

    [Fact]
    public void Source_and_override_documents_are_merged_by_sid()
    {
        var reading = TerraformReading.Of(
            """
            data "aws_iam_policy_document" "base" {
              statement {
                sid     = "a"
                actions = ["s3:*"]
              }
              statement {
                sid     = "b"
                actions = ["s3:*"]
              }
            }
            data "aws_iam_policy_document" "over" {
              source_policy_documents   = [data.aws_iam_policy_document.base.json]
              override_policy_documents = ["{\"Statement\":{\"Sid\":\"b\",\"Effect\":\"Deny\",\"Action\":\"x:*\"}}"]
              statement {
                sid     = "a"
                actions = ["ec2:*"]
              }
              statement { actions = ["sns:*"] }
            }
            resource "t_t" "r" { v = data.aws_iam_policy_document.over.minified_json }
            """);

        reading["t_t.r"].Values["v"].ShouldBeOfType<StringValue>().Value.ShouldBe(
            """{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Action":"ec2:*"},{"Sid":"b","Effect":"Deny","Action":"x:*"},{"Effect":"Allow","Action":"sns:*"}]}""");
    }

    [Fact]
    public void A_policy_with_an_unknown_part_keeps_its_structure()
    {
        var reading = TerraformReading.Of(
            """
            resource "aws_s3_bucket" "b" {}
            data "aws_iam_policy_document" "d" {
              statement {
                actions   = ["s3:*"]
                resources = [aws_s3_bucket.b.arn]
                principals {
                  type        = "*"
                  identifiers = ["*"]
                }
              }
            }
            data "aws_iam_policy_document" "e" {
              source_policy_documents = [data.aws_iam_policy_document.d.json]
            }
            resource "t_t" "r" { v = data.aws_iam_policy_document.e.json }
            """);

        var document = reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Refinement!.Structure.ShouldBeOfType<MapValue>();
        var statement = ((ListValue)document["Statement"]!).Items.ShouldHaveSingleItem().ShouldBeOfType<MapValue>();
        statement["Principal"]!.ToString().ShouldBe("\"*\"");
        statement["Resource"].ShouldBeOfType<UnknownValue>().Refinement!.References.ShouldHaveSingleItem().ShouldBe(new Reference(".#aws_s3_bucket.b", "arn"));
    }

    [Fact]
    public void What_is_known_of_the_target_is_used()
    {
        const string Text = """
            data "aws_caller_identity" "me" {}
            data "aws_partition" "p" {}
            data "aws_region" "r" {}
            resource "t_t" "r" { v = "${data.aws_partition.p.partition}:${data.aws_region.r.name}:${data.aws_caller_identity.me.account_id}" }
            """;

        var given = new ReadOptions { Region = "cn-north-1", AccountId = "111111111111" };
        TerraformReading.Of(given, ("main.tf", Text))["t_t.r"].Values["v"]!.ToString().ShouldBe("\"aws-cn:cn-north-1:111111111111\"");
        TerraformReading.Of(Text)["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.DependsOnTarget);
    }

    [Fact]
    public void Other_data_sources_are_looked_up()
    {
        var reading = TerraformReading.Of(
            """
            data "terraform_remote_state" "s" { backend = "s3" }
            resource "t_t" "r" {
              v = data.terraform_remote_state.s.outputs.vpc_id
              w = data.terraform_remote_state.s.backend
            }
            """);

        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.LookedUp);
        Converter.TextOf(reading["t_t.r"].Values["w"]!).ShouldBe("s3");
        reading["data.terraform_remote_state.s"].IsData.ShouldBeTrue();
    }

    [Theory]
    [InlineData("local_file", "content", "python3.13\n")]
    [InlineData("local_sensitive_file", "content_base64", "cHl0aG9uMy4xMwo=")]
    public void A_local_file_that_is_there_is_known(string type, string attribute, string expected) =>
        TerraformReading.Of($"data \"{type}\" \"f\" {{\n  filename = \"${{path.module}}/RUNTIME\"\n}}\nresource \"t_t\" \"r\" {{\n  v = data.{type}.f.{attribute}\n}}\n", ("RUNTIME", "python3.13\n"))
            ["t_t.r"].Values["v"].ShouldBeOfType<StringValue>().Value.ShouldBe(expected);

    [Fact]
    public void A_local_file_that_is_not_there_is_not_known() =>
        TerraformReading.Of("data \"local_file\" \"f\" {\n  filename = \"x\"\n}\nresource \"t_t\" \"r\" {\n  v = data.local_file.f.content\n}\n")["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Unavailable);
}
