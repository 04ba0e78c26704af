using static Onus.Bench.Bombs.Bomb;

namespace Onus.Bench.Bombs;

/// <summary>Plans and states whose references, modules and masks multiply.</summary>
internal static class PlanBombs
{
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Plan("references-in-a-chain-of-plans", 110, n => (Each(n, i => Change($"aws_sqs_queue.q{i}"), ","), Each(n, i => Resource($"q{i}", $"\"name\":{{\"references\":[{Each(Math.Min(8, n), j => $"\"aws_sqs_queue.q{(i + j + 1) % n}.arn\"", ",")}]}}"), ","), "")),
        Plan("references-of-all-to-all", 100, n => (Each(n, i => Change($"aws_sqs_queue.q{i}"), ","), Each(n, i => Resource($"q{i}", $"\"name\":{{\"references\":[{Each(Math.Min(10, n), j => $"\"aws_sqs_queue.q{j * 7 % n}\"", ",")}]}}"), ","), "")),
        Plan("modules-in-modules-of-plans", 60, n => (Change(Times(n, "module.m.") + "aws_sqs_queue.q"), Resource("q", "\"name\":{\"references\":[\"module.m.o\",\"module.m\"]}"), Calls(n))),
        Plan("outputs-that-double-in-plans", 40, n => (Change("aws_sqs_queue.q"), Resource("q", "\"name\":{\"references\":[\"module.m.o\",\"module.m\"]}"), Doubling(n))),
        Plan("changes-of-one-address", 400, n => (Each(n, _ => Change("aws_sqs_queue.q"), ","), Resource("q", "\"name\":{\"references\":[\"aws_sqs_queue.q\"]}"), "")),
        Plan("deep-changes", 40, n => (Each(n, i => $$$"""{"address":"aws_sqs_queue.q{{{i}}}","mode":"managed","type":"aws_sqs_queue","name":"q{{{i}}}","change":{"actions":["create"],"after":{"a":{{{Times(90, "{\"a\":") + "1" + Times(90, "}")}}}},"after_unknown":{"a":{{{Times(90, "{\"a\":") + "true" + Times(90, "}")}}}} } }""", ","), "", "")),
        Plan("long-lists-of-unknowns", 2_000, n => ($$$"""{"address":"aws_sqs_queue.q","mode":"managed","type":"aws_sqs_queue","name":"q","change":{"actions":["create"],"after":{"a":[{{{Each(n, _ => "{}", ",")}}}]},"after_unknown":{"a":[{{{Each(n, _ => "{\"b\":true}", ",")}}}]},"after_sensitive":{"a":[{{{Each(n, _ => "{\"b\":true}", ",")}}}]} } }""", Resource("q", "\"a\":[{\"b\":{\"references\":[\"aws_sqs_queue.r\"]}}]"), "")),
        Bomb.Of("rules-of-one-group-in-a-state", "terraform.tfstate", 200, n => State($$$"""
            {"mode":"managed","type":"aws_security_group","name":"g","provider":"p","instances":[{"attributes":{"id":"sg-1"}}]},{"mode":"managed","type":"aws_security_group_rule","name":"r","provider":"p","instances":[{{{Each(n, i => $$$"""{"index_key":{{{i}}},"attributes":{"type":"ingress","security_group_id":"sg-1","protocol":"tcp","from_port":{{{i}}},"to_port":{{{i}}},"cidr_blocks":["0.0.0.0/0"]},"dependencies":["aws_security_group.g"]}""", ",")}}}]}
            """)),
        Bomb.Of("policies-of-one-bucket-in-a-state", "terraform.tfstate", 200, n => State($$$"""
            {"mode":"managed","type":"aws_s3_bucket","name":"b","provider":"p","instances":[{"attributes":{"id":"b","bucket":"b"}}]},{"mode":"managed","type":"aws_s3_bucket_policy","name":"p","provider":"p","instances":[{{{Each(n, i => $$$"""{"index_key":{{{i}}},"attributes":{"bucket":"b","policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}]}"}}""", ",")}}}]}
            """)),
        Bomb.Of("sensitive-paths-of-a-state", "terraform.tfstate", 500, n => State($$$"""
            {"mode":"managed","type":"aws_sqs_queue","name":"q","provider":"p","instances":[{"attributes":{"name":"a","tags":{}},"sensitive_attributes":[{{{Each(n, i => $$$"""[{"type":"get_attr","value":"tags"},{"type":"index","value":{"value":{{{i}}}999,"type":"number"}}]""", ",")}}}]}]}
            """)),
        Bomb.Of("blocks-of-a-state", "terraform.tfstate", 500, n => State(Each(n, i => $$$"""{"mode":"managed","type":"aws_sqs_queue","name":"q{{{i}}}","provider":"p","instances":[{"attributes":{"name":"a"}}]}""", ","))),
    ];

    private static Bomb Plan(string name, int size, Func<int, (string Changes, string Resources, string Calls)> parts) => Bomb.Of(name, "plan.json", size, n =>
    {
        var (changes, resources, calls) = parts(n);
        return $$$"""{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{}},"resource_changes":[{{{changes}}}],"configuration":{"root_module":{"resources":[{{{resources}}}]{{{(calls.Length == 0 ? "" : ",\"module_calls\":{\"m\":" + calls + "}")}}}} } }""";
    });

    private static string Change(string address) =>
        $$$"""{"address":"{{{address}}}","mode":"managed","type":"aws_sqs_queue","name":"{{{address[(address.LastIndexOf('.') + 1)..]}}}","change":{"actions":["create"],"after":{},"after_unknown":{"name":true} } }""";

    private static string Resource(string name, string expressions) =>
        $$$"""{"address":"aws_sqs_queue.{{{name}}}","mode":"managed","type":"aws_sqs_queue","name":"{{{name}}}","expressions":{{{{expressions}}}}}""";

    private static string Calls(int depth) => depth == 0 ? "{\"module\":{}}"
        : $$$$"""{"module":{"outputs":{"o":{"expression":{"references":["module.m.o","module.m"]}}},"module_calls":{"m":{{{{Calls(depth - 1)}}}}}}}""";

    private static string Doubling(int n) => $$$$"""
        {"module":{"outputs":{"o":{"expression":{"references":["local.a","module.m0.o","module.m1.o"]}}},"module_calls":{{{{{Each(n, i => $$$$"""
        "m{{{{i}}}}":{"expressions":{"x":{"references":["module.m{{{{i + 1}}}}.o","module.m{{{{i + 2}}}}.o"]}},"module":{"variables":{"x":{}},"outputs":{"o":{"expression":{"references":["var.x"]} } } } }
        """, ",")}}}}}}}
        """;

    private static string State(string resources) => $$$"""{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"a","outputs":{},"resources":[{{{resources}}}]}""";
}
