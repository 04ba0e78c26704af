using static Onus.Bench.Bombs.Bomb;

namespace Onus.Bench.Bombs;

/// <summary>Policies that grow, and policies that take long to judge.</summary>
internal static class PolicyBombs
{
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Bomb.Of("doubling-documents", "main.tf", 60, n => Documents(n, i => $"source_policy_documents = [data.aws_iam_policy_document.d{i - 1}.json, data.aws_iam_policy_document.d{i - 1}.json]")),
        Bomb.Of("overriding-documents", "main.tf", 60, n => Documents(n, i => $"override_policy_documents = [data.aws_iam_policy_document.d{i - 1}.json, data.aws_iam_policy_document.d{i - 1}.json]")),
        Bomb.Of("documents-of-texts", "main.tf", 60, n => Documents(n, i => $"statement {{\n  actions = [data.aws_iam_policy_document.d{i - 1}.json, data.aws_iam_policy_document.d{i - 1}.minified_json]\n  }}")),
        Bomb.Of("statements-by-name", "main.tf", 3, n => "data \"aws_iam_policy_document\" \"d\" {\n" + Times(n, "dynamic \"statement\" {\nfor_each = range(0, 10000)\ncontent {\nsid = \"s${statement.value}\"\nactions = [\"s3:*\"]\n}\n}\n") + "}\n" + Role("data.aws_iam_policy_document.d.json")),
        Bomb.Of("many-statements", "role.json", 900, n => Template(n, i => $$"""{"Effect":"Allow","Action":"s3:Get{{i}}*","Resource":"*"}""")),
        Bomb.Of("denials-against-permissions", "bucket.json", 450, n => BucketPolicy(n, i => $$"""{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""")),
        Bomb.Of("statements-of-many-actions", "role.json", 1, _ => Template(1, _ => $$"""{"Effect":"Allow","Action":[{{Each(7_000, i => "\"a:*?*\"", ",")}}],"Resource":"*"}""")),
        Bomb.Of("stars-against-stars", "role.json", 4, n => Template(n, _ => $$"""{"Effect":"Allow","Action":"{{Times(7_000, "*?")}}","Resource":"{{Times(300, "*a")}}"}""")),
        Bomb.Of("policies-of-many-buckets", "buckets.json", 250, n => $$$"""{"Resources":{{{{Each(n, i => $$"""
            "B{{i}}":{"Type":"AWS::S3::Bucket"},"P{{i}}":{"Type":"AWS::S3::BucketPolicy","Properties":{"Bucket":{"Ref":"B0"},"PolicyDocument":{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]} } }
            """, ",")}}}}}"""),
        Bomb.Of("policies-of-many-roles", "main.tf", 3_000, n => $$"""
            locals {
              document = jsonencode({ Version = "2012-10-17", Statement = [for i in range(0, 1000) : { Sid = "s${i}", Effect = "Allow", Action = "s3:Get${i}*", Resource = "*" }] })
            }
            resource "aws_iam_role" "r" {
              count              = {{n}}
              name               = "r${count.index}"
              assume_role_policy = local.document
              inline_policy {
                name   = "a"
                policy = local.document
              }
            }
            resource "aws_iam_role_policy" "p" {
              count  = {{n}}
              role   = "r0"
              policy = local.document
            }
            """),
        Bomb.Of("conditions-of-many-keys", "bucket.json", 1, _ => BucketPolicy(1, _ => $$$"""{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{"StringLike":{{{{Each(2_000, i => $"\"aws:k{i}\":[\"*\",\"a\"]", ",")}}}} } }""")),
    ];

    private static string Documents(int n, Func<int, string> body) =>
        "data \"aws_iam_policy_document\" \"d0\" {\n  statement {\n    actions = [\"s3:GetObject\"]\n    resources = [\"*\"]\n  }\n}\n"
        + Each(n, i => $"data \"aws_iam_policy_document\" \"d{i + 1}\" {{\n  {body(i + 1)}\n}}") + "\n" + Role($"data.aws_iam_policy_document.d{n}.json");

    private static string Role(string document) => $"resource \"aws_iam_role_policy\" \"bomb\" {{\n  role = \"r\"\n  policy = {document}\n}}\n";

    private static string Template(int n, Func<int, string> statement) =>
        $$$"""{"Resources":{"Role":{"Type":"AWS::IAM::Role","Properties":{"Policies":[{"PolicyName":"p","PolicyDocument":{"Version":"2012-10-17","Statement":[{{{Each(n, statement, ",")}}}]}}]} } } }""";

    private static string BucketPolicy(int n, Func<int, string> statement) =>
        $$$"""{"Resources":{"B":{"Type":"AWS::S3::Bucket"},"P":{"Type":"AWS::S3::BucketPolicy","Properties":{"Bucket":{"Ref":"B"},"PolicyDocument":{"Version":"2012-10-17","Statement":[{{{Each(n, statement, ",")}}}]} } } } }""";
}
