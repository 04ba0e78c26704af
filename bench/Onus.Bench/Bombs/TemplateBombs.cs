using static Onus.Bench.Bombs.Bomb;

namespace Onus.Bench.Bombs;

/// <summary>CloudFormation templates that grow.</summary>
internal static class TemplateBombs
{
    private static readonly string[] Letters = [.. Enumerable.Range('A', 8).Select(letter => ((char)letter).ToString())];

    public static IReadOnlyList<Bomb> All { get; } =
    [
        Bomb.Of("loops-eight-deep", "template.json", 12, n => Loops(n, Letters.Length, "\"Type\":\"AWS::SQS::Queue\"")),
        Bomb.Of("loops-with-large-bodies", "template.json", 60, n => Loops(n, 4, $"\"Type\":\"AWS::SQS::Queue\",\"Properties\":{{\"Tags\":[{Each(60, i => $$"""{"Key":"k{{i}}","Value":{"Fn::Sub":"${A}${B}${C}${D}"} }""", ",")}]}}")),
        Bomb.Of("loops-over-long-texts", "template.json", 200, n => $$"""
            {"Transform":"AWS::LanguageExtensions","Resources":{"Fn::ForEach::A":["A",[{{Each(n, i => $"\"a{i}{Times(100, "a")}\"", ",")}}],{"Fn::ForEach::B":["B",[{{Each(n, i => $"\"b{i}{Times(100, "b")}\"", ",")}}],{"Q${A}${B}":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":"{{Times(200, "${A}${B}")}}"} } }]}]} }
            """),
        Bomb.Of("loops-in-conditions", "template.json", 12, n => $$$"""{"Transform":"AWS::LanguageExtensions","Conditions":{{{Nested(n, 8, "{\"C${A}${B}${C}${D}${E}${F}${G}${H}\":{\"Fn::Equals\":[\"a\",\"b\"]}}")}}},"Resources":{"Q":{"Type":"AWS::SQS::Queue","Condition":"C00000000"} } }"""),
        Bomb.Of("loops-in-properties", "template.json", 12, n => $$$"""{"Transform":"AWS::LanguageExtensions","Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{{{Nested(n, 8, "{\"C${A}${B}${C}${D}${E}${F}${G}${H}\":{\"Ref\":\"AWS::Region\"}}")}}}} } }"""),
        Value("substitutions-in-substitutions", 40, n => Tree(n, inner => $$$"""{"Fn::Sub":["${A}${A}${A}${A}",{"A":{{{inner}}}}]}""")),
        Value("joins-in-joins", 40, n => Tree(n, inner => $$$"""{"Fn::Join":[{{{inner}}},["a","b","c","d","e"]]}""")),
        Value("splits-of-joins", 30, n => Tree(n, inner => $$$"""{"Fn::Join":[{"Fn::Join":[",",{"Fn::Split":["a",{{{inner}}}]}]},{"Fn::Split":["a",{"Fn::Join":["a",["a","a","a","a","a","a"]]}]}]}""")),
        Value("encodings-in-encodings", 60, n => Tree(n, inner => $$$"""{"Fn::Base64":{{{inner}}}}""", isLong: true)),
        Value("texts-of-json-in-texts", 40, n => Tree(n, inner => $$$"""{"Fn::ToJsonString":{"a":{{{inner}}},"b":"\\\""}}""")),
        Value("selections-of-splits", 300, n => $$$"""{"Fn::Join":["",[{{{Each(n, i => $$$"""{"Fn::Select":[{{{i}}},{"Fn::Split":["a","{{{Times(100, "a")}}}"]}]}""", ",")}}}]]}"""),
        Value("copies-of-a-long-parameter", 2_500, n => $$$"""{"Fn::Join":["",[{{{Each(n, _ => "{\"Ref\":\"Long\"}", ",")}}}]]}"""),
        Value("many-copies-of-a-long-parameter", 700, n => $"[{Each(n, _ => "{\"Fn::Sub\":\"${Long}${Long}${Long}${Long}${Long}${Long}\"}", ",")}]"),
        Value("splits-of-a-long-parameter", 700, n => $"[{Each(n, _ => "{\"Fn::Split\":[\"a\",{\"Ref\":\"Long\"}]}", ",")}]"),
        Value("choices-in-choices-of-a-template", 60, n => Tree(n, inner => $$$"""{"Fn::If":["Open",{{{inner}}},[{{{inner}}}]]}""")),
        Value("choices-by-parameters", 60, n => Each(1, _ => Tree(n, inner => $$$"""{"Fn::Join":[",",[{{{inner}}},{"Fn::If":["Open","a","b"]},{"Fn::If":["Other","c","d"]}]]}"""))),
        Bomb.Of("conditions-that-double", "template.json", 400, n => $$$"""{"Parameters":{"P":{"Type":"String"}},"Conditions":{{{{Each(n, i => $$$"""
            "C{{{i}}}":{"Fn::And":[{"Condition":"C{{{i + 1}}}"},{"Fn::Or":[{"Condition":"C{{{i + 1}}}"},{"Fn::Not":[{"Condition":"C{{{i + 1}}}"}]}]}]}
            """, ",")}}},"C{{{n}}}":{"Fn::Equals":[{"Ref":"P"},"a"]}},"Resources":{"Q":{"Type":"AWS::SQS::Queue","Condition":"C0","Properties":{"QueueName":{"Fn::If":["C1","a","b"]} } } } }"""),
        Bomb.Of("conditions-in-many-choices", "template.json", 400, n => $$$"""{"Parameters":{"P":{"Type":"String"}},"Conditions":{{{{Each(60, i => $$$"""
            "C{{{i}}}":{"Fn::And":[{"Condition":"C{{{i + 1}}}"},{"Condition":"C{{{i + 1}}}"}]}
            """, ",")}}},"C60":{"Fn::Equals":[{"Ref":"P"},"a"]}},"Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{"Tags":[{{{Each(n, i => $$$"""{"Fn::If":["C{{{i % 60}}}",{"Fn::If":["C1","a","b"]},{"Fn::If":["C2","a","b"]}]}""", ",")}}}]} } } }"""),
        Bomb.Of("mappings-of-mappings", "template.json", 300, n => $$$"""{"Mappings":{"M":{{{{Each(n, i => $"\"k{i}\":{{\"a\":[{Each(20, _ => "\"abc\"", ",")}]}}", ",")}}}}},"Parameters":{"P":{"Type":"String"}},"Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{"Tags":[{{{Each(n, _ => "{\"Fn::FindInMap\":[\"M\",{\"Ref\":\"P\"},\"a\"]}", ",")}}}]} } } }"""),
        Bomb.Of("parameters-of-parameters", "template.json", 600, n => $$$"""{"Parameters":{{{{Each(n, i => $"\"P{i}\":{{\"Type\":\"CommaDelimitedList\",\"Default\":\"a,b,c,d\"}}", ",")}}}},"Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{"A":{"Fn::Join":[",",[{{{Each(n, i => $"{{\"Ref\":\"P{i}\"}}", ",")}}}]]} } } } }"""),
        new Bomb("stacks-that-double", 9, n => [("template.json", Stack("s0.json", "s0.json")), .. Enumerable.Range(0, n).Select(i => ($"s{i}.json", i == n - 1 ? """{"Resources":{"Q":{"Type":"AWS::SQS::Queue"}}}""" : Stack($"s{i + 1}.json", $"s{i + 1}.json")))]),
        new Bomb("stacks-by-the-hundred", 2, n => [("template.json", Stack([.. Enumerable.Repeat("s0.json", 300)])), ("s0.json", Stack([.. Enumerable.Repeat("s1.json", 300)])), ("s1.json", $$$"""{"Resources":{{{{Each(100, i => $"\"Q{i}\":{{\"Type\":\"AWS::SQS::Queue\"}}", ",")}}}}}""")]),
        new Bomb("outputs-through-stacks", 9, n => [("template.json", Through("s0.json")), .. Enumerable.Range(0, n).Select(i => ($"s{i}.json", i == n - 1 ? """{"Resources":{"Q":{"Type":"AWS::SQS::Queue"}},"Outputs":{"O":{"Value":"abcdefghijklmnop"}}}""" : Through($"s{i + 1}.json")))]),
        Bomb.Of("rules-of-groups-that-name-each-other", "template.json", 300, n => $$$"""{"Resources":{{{{Each(n, i => $$$"""
            "G{{{i}}}":{"Type":"AWS::EC2::SecurityGroup","Properties":{"GroupDescription":"a","SecurityGroupIngress":[{"IpProtocol":"-1","SourceSecurityGroupId":{"Ref":"G{{{(i + 1) % n}}}"}}]}}
            """, ",")}}}}}"""),
        Bomb.Of("messages", "template.json", 2_000, n => $$$"""{"Resources":{{{{Each(n, i => $"\"R{i}\":{{\"Type\":1}}", ",")}}}}}"""),
        Bomb.Of("long-messages", "template.json", 800, n => $$$"""{"Resources":{"{{{Times(20_000, "R")}}}":{"Type":"AWS::SQS::Queue","Properties":{{{{Each(n, i => $"\"p{i}\":{{\"Ref\":\"nothing{i}\"}}", ",")}}}} } } }"""),
    ];

    private static Bomb Value(string name, int size, Func<int, string> value) => Bomb.Of(name, "template.json", size, n => $$$"""
        {"Parameters":{"P":{"Type":"String"},"Long":{"Type":"String","Default":"{{{Times(20_000, "a")}}}"}},"Conditions":{"Open":{"Fn::Equals":[{"Ref":"P"},"a"]},"Other":{"Fn::Equals":[{"Ref":"P"},"b"]}},
        "Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{{{value(n)}}}} } } }
        """);

    private static string Tree(int depth, Func<string, string> of, bool isLong = false)
    {
        var text = isLong ? "{\"Ref\":\"Long\"}" : "\"abcd\"";
        for (var i = 0; i < depth && text.Length < 15_000; i++)
        {
            text = of(text);
        }

        return text;
    }

    private static string Loops(int n, int depth, string body) =>
        $$$"""{"Transform":"AWS::LanguageExtensions","Resources":{{{Nested(n, depth, $"{{\"R{string.Concat(Letters.Take(depth).Select(letter => $"${{{letter}}}"))}\":{{{body}}}}}")}}}}""";

    private static string Nested(int n, int depth, string body)
    {
        var text = body;
        for (var i = 0; i < depth; i++)
        {
            text = $$"""{"Fn::ForEach::{{Letters[i]}}":["{{Letters[i]}}",[{{Each(n, j => $"\"{j}\"", ",")}}],{{text}}]}""";
        }

        return text;
    }

    private static string Stack(params string[] files) => $$$"""{"Resources":{{{{Each(files.Length, i => $"\"S{i}\":{{\"Type\":\"AWS::CloudFormation::Stack\",\"Properties\":{{\"TemplateURL\":\"./{files[i]}\"}}}}", ",")}}}}}""";

    private static string Through(string file) => $$$$"""
        {"Resources":{"S":{"Type":"AWS::CloudFormation::Stack","Properties":{"TemplateURL":"./{{{{file}}}}"}},"Q":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Fn::GetAtt":["S","Outputs.O"]} } } },
        "Outputs":{"O":{"Value":{"Fn::Join":["",[{{{{Each(12, _ => "{\"Fn::GetAtt\":[\"S\",\"Outputs.O\"]}", ",")}}}}]]} } } }
        """;
}
