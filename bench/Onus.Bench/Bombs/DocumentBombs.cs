using static Onus.Bench.Bombs.Bomb;

namespace Onus.Bench.Bombs;

/// <summary>YAML and JSON that is hard to read as such.</summary>
internal static class DocumentBombs
{
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Yaml("aliases-that-double", 30, n => "a0: &a0 [a, a, a, a, a, a, a, a, a]\n" + Each(n, i => $"a{i + 1}: &a{i + 1} [{Each(9, _ => $"*a{i}", ", ")}]")),
        Yaml("aliases-of-a-large-list", 3_000, n => $"a: &a [{Each(3_000, _ => "a", ", ")}]\nb:\n" + Each(n, _ => "  - *a")),
        Yaml("merges-that-double", 30, n => "a0: &a0 {k0: v}\n" + Each(n, i => $"a{i + 1}: &a{i + 1} {{<<: [*a{i}, *a{i}], k{i + 1}: {{<<: *a{i}}}}}")),
        Yaml("brackets-of-yaml", 30_000, n => "a: " + Times(n, "[")),
        Yaml("braces-of-yaml", 15_000, n => "a: " + Times(n, "{a: ")),
        Yaml("dashes-of-yaml", 30_000, n => Times(n, "- ")),
        Yaml("questions-of-yaml", 30_000, n => Times(n, "? ")),
        Yaml("colons-of-yaml", 300, n => Each(n, i => Times(i, " ") + "a:")),
        Yaml("anchors-of-yaml", 4_000, n => Each(n, i => $"k{i}: &a{i} v")),
        Yaml("documents-of-yaml", 6_000, n => Times(n, "---\na: 1\n")),
        Yaml("escapes-of-yaml", 10_000, n => "a: \"" + Times(n, "\\x41") + "\""),
        Yaml("keys-of-yaml-that-are-lists", 3_000, n => Each(n, i => $"? [{i}, a]\n: a")),
        Yaml("comments-of-waivers-in-yaml", 1_500, n => "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n" + Each(n, i => $"    # checkov:skip=CKV_AWS_{i}:a")),
        Yaml("long-lines-of-waivers", 6_000, n => "Resources:\n  Q:\n    Type: AWS::SQS::Queue # checkov:skip=" + Times(n, "CKV_AWS_1,")),
        Json("brackets-of-json", 60_000, n => "{\"Resources\":" + Times(n, "[")),
        Json("braces-of-json", 12_000, n => "{\"Resources\":" + Times(n, "{\"a\":")),
        Json("keys-of-json-that-repeat", 8_000, n => "{\"Resources\":{" + Each(n, _ => "\"a\":1", ",") + "}}"),
        Json("many-keys-of-json", 6_000, n => "{\"Resources\":{" + Each(n, i => $"\"k{i}\":1", ",") + "}}"),
        Json("long-numbers-of-json", 60_000, n => "{\"Resources\":{\"Q\":{\"Type\":\"AWS::SQS::Queue\",\"Properties\":{\"DelaySeconds\":" + Times(n, "9") + "}}}}"),
        Json("exponents-of-json", 3_000, n => "{\"Resources\":{\"Q\":{\"Type\":\"AWS::SQS::Queue\",\"Properties\":{\"A\":[" + Each(n, i => $"1e{i}99999999", ",") + "]}}}}"),
        Json("escapes-of-json", 10_000, n => "{\"Resources\":{\"Q\":{\"Type\":\"AWS::SQS::Queue\",\"Properties\":{\"QueueName\":\"" + Times(n, "\\u0041") + "\"}}}}"),
        Json("dots-of-references", 60_000, n => "{\"Resources\":{\"Q\":{\"Type\":\"AWS::SQS::Queue\",\"Properties\":{\"QueueName\":{\"Fn::GetAtt\":\"Q" + Times(n / 2, ".a") + "\"}}}}}"),
        Json("texts-of-json-in-json", 12, n => "{\"Resources\":{\"R\":{\"Type\":\"AWS::IAM::ManagedPolicy\",\"Properties\":{\"PolicyDocument\":" + Quoted(n) + "}}}}"),
        new Bomb("paths-of-many-parts", 30_000, n => [("template.json", "{\"Resources\":{\"S\":{\"Type\":\"AWS::CloudFormation::Stack\",\"Properties\":{\"TemplateURL\":\"" + Times(n, "a/") + "t.json\"}}}}")]),
        new Bomb("sources-of-many-parts", 20_000, n => [("main.tf", "module \"m\" {\n  source = \"./" + Times(n, "../") + "m\"\n}\nresource \"aws_sqs_queue\" \"q\" {\n  name = file(\"" + Times(100, "a/") + "\")\n}\n")]),
    ];

    private static Bomb Yaml(string name, int size, Func<int, string> text) =>
        Bomb.Of(name, "template.yaml", size, n => "AWSTemplateFormatVersion: '2010-09-09'\n" + text(n) + "\n");

    private static Bomb Json(string name, int size, Func<int, string> text) => Bomb.Of(name, "template.json", size, text);

    private static string Quoted(int depth)
    {
        var text = "a";
        for (var i = 0; i < depth && text.Length < 20_000; i++)
        {
            text = "{\"a\":\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"}";
        }

        return text;
    }
}
