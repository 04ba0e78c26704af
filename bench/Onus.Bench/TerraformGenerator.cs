using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Onus.Bench;

/// <summary>Writes Terraform of as many resources as asked for, the same for the same number, every fifth insecure: folders with modules, plans, and states.</summary>
internal static class TerraformGenerator
{
    /// <summary>The resources of one module, of which one block makes three.</summary>
    private const int InModule = 20;

    /// <summary>A root module that calls one module for each twenty resources.</summary>
    public static void WriteFolder(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        var root = new StringBuilder("variable \"environment\" {\n  type    = string\n  default = \"prod\"\n}\n\nlocals {\n  tags = { team = \"web\", environment = var.environment }\n}\n");
        for (var i = 0; i < count / InModule; i++)
        {
            var name = "m" + Text(i);
            root.Append(CultureInfo.InvariantCulture, $"\nmodule \"{name}\" {{\n  source   = \"./modules/{name}\"\n  name     = \"{name}-${{var.environment}}\"\n  insecure = {(i % 5 == 0 ? "true" : "false")}\n  tags     = merge(local.tags, {{ module = \"{name}\" }})\n}}\n");
            var path = Path.Combine(folder, "modules", name);
            Directory.CreateDirectory(path);
            File.WriteAllText(Path.Combine(path, "main.tf"), ModuleText);
        }

        File.WriteAllText(Path.Combine(folder, "main.tf"), root.ToString());
    }

    /// <summary>What <c>terraform show -json</c> prints of a plan that makes all of them.</summary>
    public static void WritePlan(int count, string file)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("format_version", "1.2");
        json.WriteString("terraform_version", "1.11.4");
        json.WriteStartObject("planned_values");
        json.WriteStartObject("root_module");
        Write(json, "resources", count, (i, type) =>
        {
            WriteHead(json, i, type);
            json.WriteNumber("schema_version", 0);
            json.WritePropertyName("values");
            json.WriteRawValue(Values(i), skipInputValidation: true);
        });
        json.WriteEndObject();
        json.WriteEndObject();
        Write(json, "resource_changes", count, (i, type) =>
        {
            WriteHead(json, i, type);
            json.WritePropertyName("change");
            json.WriteRawValue($$$"""{"actions":["create"],"before":null,"after":{{{Values(i)}}},"after_unknown":{"arn":true,"id":true,"tags_all":true},"before_sensitive":false,"after_sensitive":{}}""", skipInputValidation: true);
        });
        json.WriteStartObject("configuration");
        json.WriteStartObject("provider_config");
        json.WriteEndObject();
        json.WriteStartObject("root_module");
        Write(json, "resources", count, (i, type) =>
        {
            WriteHead(json, i, type);
            json.WritePropertyName("expressions");
            json.WriteRawValue("{}", skipInputValidation: true);
        });
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A <c>terraform.tfstate</c> of all of them.</summary>
    public static void WriteState(int count, string file)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteNumber("version", 4);
        json.WriteString("terraform_version", "1.11.4");
        json.WriteNumber("serial", 1);
        json.WriteString("lineage", "00000000-0000-0000-0000-000000000000");
        Write(json, "resources", count, (i, type) =>
        {
            json.WriteString("mode", "managed");
            json.WriteString("type", type);
            json.WriteString("name", "r" + Text(i));
            json.WriteString("provider", "provider[\"registry.terraform.io/hashicorp/aws\"]");
            json.WritePropertyName("instances");
            json.WriteRawValue($$"""[{"schema_version":0,"attributes":{{Values(i)}},"sensitive_attributes":[]}]""", skipInputValidation: true);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int count, Action<int, string> write)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject();
            write(i, TypeOf(i));
            json.WriteEndObject();
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, int i, string type)
    {
        json.WriteString("address", $"{type}.r{Text(i)}");
        json.WriteString("mode", "managed");
        json.WriteString("type", type);
        json.WriteString("name", "r" + Text(i));
        json.WriteString("provider_name", "registry.terraform.io/hashicorp/aws");
    }

    private static string TypeOf(int i) => (i % 5) switch
    {
        0 => "aws_sqs_queue",
        1 => "aws_security_group",
        2 => "aws_db_instance",
        3 => "aws_s3_bucket",
        _ => "aws_iam_policy",
    };

    private static string Values(int i)
    {
        var insecure = i / 5 % 5 == 0;
        var name = Text(i);
        return (i % 5) switch
        {
            0 => $$"""{"name":"q-{{name}}","delay_seconds":0,"fifo_queue":false,"kms_master_key_id":null,"sqs_managed_sse_enabled":{{(insecure ? "false" : "true")}},"tags":{"team":"t{{i % 40}}"} }""",
            1 => $$"""{"name":"g-{{name}}","description":"generated","vpc_id":"vpc-0a1b2c3d","ingress":[{"cidr_blocks":["{{(insecure ? "0.0.0.0/0" : "10.0.0.0/8")}}"],"description":"","from_port":22,"ipv6_cidr_blocks":[],"prefix_list_ids":[],"protocol":"tcp","security_groups":[],"self":false,"to_port":22}],"egress":[],"tags":null}""",
            2 => $$"""{"identifier":"db-{{name}}","allocated_storage":20,"engine":"postgres","engine_version":"16.3","instance_class":"db.t4g.medium","storage_encrypted":{{(insecure ? "false" : "true")}},"backup_retention_period":{{(insecure ? 0 : 14)}},"multi_az":true,"publicly_accessible":false,"username":"app","password":"{{name}}","skip_final_snapshot":false,"tags":null}""",
            3 => $$"""{"bucket":"b-{{name}}","force_destroy":false,"tags":{"team":"t{{i % 40}}"},"versioning":[{"enabled":{{(insecure ? "false" : "true")}},"mfa_delete":false}],"server_side_encryption_configuration":[]}""",
            _ => $$$"""{"name":"p-{{{name}}}","path":"/","policy":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":{{{(insecure ? "\\\"*\\\"" : "[\\\"s3:GetObject\\\"]")}}},\"Resource\":\"arn:aws:s3:::b-{{{name}}}/*\"}]}","tags":null}""",
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private const string ModuleText = """
        variable "name" {
          type = string
        }

        variable "insecure" {
          type    = bool
          default = false
        }

        variable "tags" {
          type    = map(string)
          default = {}
        }

        locals {
          queues = { orders = 14, invoices = 7, mails = 1 }
          tags   = merge(var.tags, { name = var.name })
        }

        resource "aws_sqs_queue" "q" {
          for_each                  = local.queues
          name                      = "${var.name}-${each.key}"
          message_retention_seconds = each.value * 86400
          sqs_managed_sse_enabled   = !var.insecure
          tags                      = local.tags
        }

        resource "aws_security_group" "g" {
          count       = 4
          name        = format("%s-%02d", var.name, count.index)
          description = "generated"
          vpc_id      = "vpc-0a1b2c3d"
          dynamic "ingress" {
            for_each = [22, 443]
            content {
              from_port   = ingress.value
              to_port     = ingress.value
              protocol    = "tcp"
              cidr_blocks = var.insecure ? ["0.0.0.0/0"] : ["10.${count.index}.0.0/16"]
            }
          }
          tags = local.tags
        }

        resource "aws_s3_bucket" "b" {
          count  = 4
          bucket = "${var.name}-${count.index}"
          tags   = local.tags
        }

        resource "aws_db_instance" "d" {
          count                   = 3
          identifier              = "${var.name}-${count.index}"
          engine                  = "postgres"
          instance_class          = "db.t4g.medium"
          storage_encrypted       = !var.insecure
          backup_retention_period = var.insecure ? 0 : 14
          vpc_security_group_ids  = [aws_security_group.g[count.index].id]
          tags                    = local.tags
        }

        resource "aws_iam_policy" "p" {
          for_each = toset(["read", "write", "list"])
          name     = "${var.name}-${each.key}"
          policy = jsonencode({
            Version = "2012-10-17"
            Statement = [{
              Effect   = "Allow"
              Action   = var.insecure ? ["*"] : ["s3:GetObject"]
              Resource = [for b in aws_s3_bucket.b : "${b.arn}/*"]
            }]
          })
        }

        resource "aws_kms_key" "k" {
          count               = 3
          enable_key_rotation = !var.insecure
          tags                = local.tags
        }

        output "queues" {
          value = [for q in aws_sqs_queue.q : q.arn]
        }

        """;
}
