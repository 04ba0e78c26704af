using System.Text;

namespace Onus.Fuzz.Mutation;

/// <summary>What is known to be hard on readers.</summary>
internal static class Tricks
{
    private static readonly byte[][] Tokens = Utf8(
        "\"\"", "null", "~", "true", "0", "-1", "1e400", "-0", "1e-999999", "9223372036854775808", "123456789012345678901234567890123456789012345678901234567890", "0x1F", "010", ".inf", "NaN", "1_000",
        "{}", "[]", "[[]]", "{\"Ref\":\"AWS::NoValue\"}", "{\"Ref\":1}", "{\"Fn::Sub\":\"${${A}}\"}", "{\"Fn::GetAtt\":[]}", "{\"Fn::If\":[\"X\"]}", "{\"Fn::Join\":[\"\",{\"Ref\":\"X\"}]}", "{\"Fn::ForEach::X\":[\"A\",[\"1\",\"2\"],{\"R${A}\":{\"Type\":\"AWS::SQS::Queue\"}}]}",
        "!Ref", "!Sub '${'", "!GetAtt .", "!If []", "!FindInMap [A, B]", "!Cidr [10.0.0.0/8, 256, 8]", "!Select [99999999999, [a]]", "!Split ['', a]", "!ImportValue", "!Transform {Name: AWS::Include}", "!unknown x", "!<> x", "!<tag:x,y> z", "!!binary AAAA", "!!set {a}", "&a [*a]", "*b", "<<: *a", "? x", "? [a, b]",
        "${var.x}", "${", "%{ if", "%{ for x in y }", "%{ endfor ~}", "$${x}", "aws_s3_bucket.logs[*].id", "module.net[\"a\"].vpc_id", "each.value", "count.index", "self.id", "path.module", "terraform.workspace", "var.owner", "local.doc", "data.aws_iam_policy_document.trust.json",
        "file(\"key.json\")", "templatefile(\"main.tf\", {})", "jsondecode(\"{\")", "yamldecode(\": :\")", "regex(\"(a+)+$\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\")", "range(1e9)", "cidrsubnet(\"0.0.0.0/0\", 33, 1)", "format(\"%99999s\", 1)", "base64decode(\"////\")", "setproduct([1,2],[3,4])",
        "flatten([[[]]])", "substr(\"äöü\", -1, 2)", "timeadd(\"\", \"\")", "formatdate(\"\", \"\")", "[for k, v in {} : k => v...]", "{for k in [1,1] : k => k}", "a ? b : c", "!a", "-a", "a.*.b", "a[*][0]", "a.0.1", "try()", "can(1/0)", "1 % 0", "1 / 0", "<<EOT\nx\nEOT\n", "<<-", "nonsensitive(sensitive(1))",
        "arn:aws:iam::123456789012:root", "*", "s3:*", "AWS::NoValue", "AWS::StackName", "AWS::CloudFormation::Stack", "AWS::Serverless::Function", "AWS::IAM::Role", "AWS::Include", "aws_instance", "null_resource", "../../x", "/etc/passwd", "./nested.yaml", ".", "..", "", " ", "a\\u0000b",
        "{{resolve:secretsmanager:x:SecretString:y}}", "{{resolve:", "Fn::Transform", "DependsOn", "Condition", "Resources", "Type", "Properties", "__proto__", "constructor", "\\ud800", "\\udc00\\ud800", "\\", "\\x41", "\\u{41}", "%s%n", "0.0.0.0/0", "::/0", "10.0.0.0/99", "2026-13-45", "rate(1 hour)", "cron(* * * * ? *)");

    private static readonly (byte[], byte[])[] Brackets =
    [
        .. new[] { ("[", "]"), ("{\"a\":", "}"), ("(", ")"), ("\"${", "}\""), ("{\"Fn::Sub\":", "}"), ("{\"Fn::Base64\":", "}"), ("{\"Fn::If\":[\"IsProd\",", ",null]}"), ("!", ""), ("-", ""), ("upper(", ")"), ("[for x in [1] : ", "]"), ("{ a = ", " }"), ("\n- ", ""), ("\"", "\""), ("'", "'"), ("/*", "*/"), ("# ", "\n") }
            .Select(pair => (Encoding.UTF8.GetBytes(pair.Item1), Encoding.UTF8.GetBytes(pair.Item2))),
    ];

    private static readonly string[] Lines =
    [
        "---", "...", "%YAML 1.1", "%TAG ! tag:x,2000:", ":", "- :", "? ", "{", "}", "]", "  - &x *x", "<<: {}", "!!map", "|", ">-2", "\t", "# onus:ignore *", "#checkov:skip=*", "# onus:waive=* until=9999-99-99 x", "/*", "EOT", "resource \"aws_s3_bucket\" \"x\" {", "module \"m\" { source = \".\" }", "import { to = a.b }",
        "variable \"v\" { type = any }", "locals { a = local.a }", "dynamic \"x\" { for_each = [1] }", "lifecycle { precondition {} }", "Resources:", "Resources: {}", "Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]", "Globals: { Function: { Runtime: 1 } }", "\"Resources\": {},", "\"format_version\": \"1.2\",", "\"version\": 4,",
    ];

    private static readonly byte[][] Raw = [[0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xAE], [0xC2, 0x85], [0x1B, 0x5B, 0x32, 0x4A], [0x7F], [0x0B], [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x91, 0xA9], [0x65, 0xCC, 0x81]];

    public static byte[] Token(Random random) => random.Next(30) == 0 ? Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], 1 + random.Next(200)).SelectMany(static token => token).ToArray() : Tokens[random.Next(Tokens.Length)];

    public static (byte[] Before, byte[] After) Around(Random random) => Brackets[random.Next(Brackets.Length)];

    public static string Line(Random random) => new string(' ', 2 * random.Next(5)) + Lines[random.Next(Lines.Length)];

    public static byte[] Bytes(Random random) => Raw[random.Next(Raw.Length)];

    private static byte[][] Utf8(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
