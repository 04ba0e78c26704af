using static Onus.Bench.Bombs.Bomb;

namespace Onus.Bench.Bombs;

/// <summary>Terraform's blocks that make more than they are.</summary>
internal static class ConfigurationBombs
{
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Bomb.Of("counts", "main.tf", 300, n => Each(n, i => $"resource \"aws_s3_bucket\" \"b{i}\" {{\n  count = 20000\n  bucket = \"b-${{count.index}}\"\n}}")),
        Bomb.Of("counts-of-dynamic-blocks", "main.tf", 20_000, n => $$"""
            resource "aws_security_group" "bomb" {
              count = {{n}}
              dynamic "ingress" {
                for_each = range(0, 1000)
                content {
                  from_port   = ingress.value
                  to_port     = ingress.value
                  protocol    = "tcp"
                  cidr_blocks = ["0.0.0.0/0"]
                }
              }
            }
            """),
        Bomb.Of("dynamic-blocks-in-dynamic-blocks", "main.tf", 20, n => "resource \"aws_wafv2_web_acl\" \"bomb\" {\n" + Times(n, "dynamic \"rule\" {\nfor_each = range(0, 1000)\ncontent {\n") + "name = \"a\"\n" + Times(n, "}\n}\n") + "}\n"),
        Bomb.Of("products-of-instances", "main.tf", 10_000, n => $$"""
            resource "aws_security_group" "all" {
              count = {{n}}
              name  = "g-${count.index}"
            }
            resource "aws_instance" "all" {
              count                  = {{n}}
              vpc_security_group_ids = aws_security_group.all[*].id
            }
            """),
        Bomb.Of("for-each-over-products", "main.tf", 1000, n => $$"""
            resource "aws_sqs_queue" "all" {
              for_each = toset([for pair in setproduct(range(0, {{n}}), range(0, {{n}})) : join("-", pair)])
              name     = each.key
              policy   = jsonencode({ Version = "2012-10-17", Statement = [for i in range(0, 1000) : { Sid = "s${i}", Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
            }
            """),
        Bomb.Of("policies-of-instances", "main.tf", 10_000, n => $$"""
            resource "aws_iam_role_policy" "all" {
              count  = {{n}}
              role   = "r"
              policy = jsonencode({ Version = "2012-10-17", Statement = [for i in range(0, 1000) : { Sid = "s${i}", Effect = "Allow", Action = ["s3:Get*"], Resource = ["*"] }] })
            }
            """),
        Bomb.Of("references-to-one", "main.tf", 20_000, n => $$"""
            resource "aws_s3_bucket" "one" {
              bucket = "one"
            }
            resource "aws_s3_bucket_policy" "all" {
              count  = {{n}}
              bucket = aws_s3_bucket.one.id
              policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
            }
            resource "aws_s3_bucket_public_access_block" "all" {
              count  = {{n}}
              bucket = aws_s3_bucket.one.id
            }
            """),
        Bomb.Of("rules-of-one-group", "main.tf", 20_000, n => $$"""
            resource "aws_security_group" "one" {
              name = "one"
            }
            resource "aws_vpc_security_group_ingress_rule" "all" {
              count             = {{n}}
              security_group_id = aws_security_group.one.id
              ip_protocol       = "tcp"
              from_port         = count.index
              to_port           = count.index
              cidr_ipv4         = "10.0.${count.index % 255}.0/24"
            }
            resource "aws_instance" "all" {
              count                  = {{n}}
              vpc_security_group_ids = [aws_security_group.one.id]
            }
            """),
        Bomb.Of("rules-by-name-of-one-group", "main.tf", 20_000, n => $$"""
            resource "aws_security_group" "one" {
              count = 200
              name  = "one"
            }
            resource "aws_security_group_rule" "all" {
              count             = {{n}}
              type              = "ingress"
              security_group_id = aws_security_group.one[count.index % 200].id
              protocol          = "tcp"
              from_port         = count.index
              to_port           = count.index
              cidr_blocks       = ["0.0.0.0/0"]
            }
            """),
        new Bomb("modules-that-double", 20, n => [("main.tf", "module \"a\" {\n  source = \"./m0\"\n}\nmodule \"b\" {\n  source = \"./m0\"\n}\n"),
            .. Enumerable.Range(0, n).Select(i => ($"m{i}/main.tf", i == n - 1 ? "resource \"aws_sqs_queue\" \"q\" {\n  name = \"q\"\n}\n" : $"module \"a\" {{\n  source = \"../m{i + 1}\"\n}}\nmodule \"b\" {{\n  source = \"../m{i + 1}\"\n}}\n"))]),
        new Bomb("modules-by-count", 5, n => [("main.tf", "module \"a\" {\n  source = \"./m0\"\n  count = 100\n}\n"),
            .. Enumerable.Range(0, n).Select(i => ($"m{i}/main.tf", i == n - 1 ? "resource \"aws_sqs_queue\" \"q\" {\n  count = 100\n  name = \"q\"\n}\n" : $"module \"a\" {{\n  source = \"../m{i + 1}\"\n  count = 100\n}}\n"))]),
        new Bomb("modules-that-pass-on-texts", 12, n => [("main.tf", "module \"a\" {\n  source = \"./m0\"\n  text = \"abcdefgh\"\n}\n"),
            .. Enumerable.Range(0, n).Select(i => ($"m{i}/main.tf", "variable \"text\" {}\n" + (i == n - 1 ? "resource \"aws_sqs_queue\" \"q\" {\n  name = var.text\n}\n" : $"module \"a\" {{\n  source = \"../m{i + 1}\"\n  count = 4\n  text = \"${{var.text}}${{var.text}}${{var.text}}${{var.text}}\"\n}}\n")))]),
        new Bomb("modules-that-call-themselves", 2, n => [("main.tf", Each(n, i => $"module \"m{i}\" {{\n  source = \"./\"\n  count = 10\n}}\n"))]),
        Bomb.Of("empty-blocks", "main.tf", 10_000, n => Times(n, "a {\n}\n")),
        Bomb.Of("blocks-in-blocks", "main.tf", 15_000, n => Times(n, "a {\n")),
        Bomb.Of("locals-in-a-chain", "main.tf", 2_000, n => "locals {\n" + Each(n, i => $"  x{i} = local.x{i + 1}") + "\n}\nresource \"aws_sqs_queue\" \"q\" {\n  name = local.x0\n}\n"),
        Bomb.Of("waivers-of-many", "main.tf", 6_000, n => "#checkov:skip=" + Times(n, "CKV_AWS_1,") + "\nresource \"aws_sqs_queue\" \"q\" {\n  count = 20000\n  name = \"q\"\n}\n"),
        Bomb.Of("comments-of-waivers", "main.tf", 2_000, n => "resource \"aws_sqs_queue\" \"q\" {\n  count = 20000\n" + Each(n, i => $"#checkov:skip=CKV_AWS_{i}:a") + "\n}\n"),
        Bomb.Of("variables-of-deep-types", "main.tf", 60, n => $"variable \"v\" {{\n  type = {Tree(n)}\n  default = {{}}\n}}\nresource \"aws_sqs_queue\" \"q\" {{\n  tags = var.v\n}}\n"),
        Bomb.Of("file-sets", "main.tf", 1000, n => $"locals {{\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : fileset(path.module, \"**/{{a,b,c,d}}*{{e,f}}\")]]\n}}\nresource \"aws_sqs_queue\" \"q\" {{\n  tags = local.all\n}}\n"),
        Bomb.Of("blocks-of-json", "main.tf.json", 20, n => "{\"locals\":{" + Each(n, i => $"\"x{i + 1}\":[\"${{local.x{i}}}\",\"${{local.x{i}}}\",\"${{jsonencode(local.x{i})}}\"]", ",") + $",\"x0\":\"a\"}},\"resource\":{{\"aws_sqs_queue\":{{\"q\":{{\"tags\":\"${{local.x{n}}}\"}}}}}}}}"),
        Bomb.Of("long-addresses", "main.tf", 30_000, n => $"resource \"aws_sqs_queue\" \"{Times(n, "q")}\" {{\n  count = 20000\n  name = \"a\"\n}}\n"),
    ];

    private static string Tree(int depth)
    {
        var text = "string";
        for (var i = 0; i < depth && text.Length < 25_000; i++)
        {
            text = $"object({{ a = optional({text}), b = optional({text}, {{}}) }})";
        }

        return text;
    }
}
