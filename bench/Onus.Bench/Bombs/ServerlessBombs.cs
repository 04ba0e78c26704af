using static Onus.Bench.Bombs.Bomb;

namespace Onus.Bench.Bombs;

/// <summary>Templates of the Serverless Application Model that grow when they are expanded, and assemblies of the CDK.</summary>
internal static class ServerlessBombs
{
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Bomb.Of("globals-of-many-functions", "template.json", 350, n => Sam($$$"""
            "Globals":{"Function":{"Runtime":"python3.12","Handler":"a","CodeUri":".","Environment":{"Variables":{{{{Each(n, i => $"\"K{i}\":\"{Times(20, "v")}\"", ",")}}}}},"Tags":{{{{Each(n, i => $"\"T{i}\":\"v\"", ",")}}}} } },
            """, n, i => """{"Type":"AWS::Serverless::Function"}""")),
        Bomb.Of("connectors-of-all-to-all", "template.json", 120, n => Sam("", n, i => i % 2 == 0 ? """{"Type":"AWS::SQS::Queue"}"""
            : $$$"""{"Type":"AWS::Serverless::Function","Properties":{"Runtime":"python3.12","Handler":"a","CodeUri":"."},"Connectors":{"C":{"Properties":{"Destination":[{{{Each(Math.Min(n, 30), j => $"{{\"Id\":\"R{j * 2}\"}}", ",")}}}],"Permissions":["Read","Write"]} } } }""")),
        Bomb.Of("connectors-in-loops", "template.json", 100, n => $$$"""
            {"Transform":["AWS::LanguageExtensions","AWS::Serverless-2016-10-31"],"Resources":{"F":{"Type":"AWS::Serverless::Function","Properties":{"Runtime":"python3.12","Handler":"a","CodeUri":"."}},"Q":{"Type":"AWS::SQS::Queue"},
            "Fn::ForEach::A":["A",[{{{Each(n, i => $"\"{i}\"", ",")}}}],{"Fn::ForEach::B":["B",[{{{Each(n, i => $"\"{i}\"", ",")}}}],{"C${A}x${B}":{"Type":"AWS::Serverless::Connector","Properties":{"Source":{"Id":"F"},"Destination":{"Id":"Q"},"Permissions":["Read","Write"]} } }]}]}}
            """),
        Bomb.Of("functions-in-loops", "template.json", 200, n => $$$"""
            {"Transform":["AWS::LanguageExtensions","AWS::Serverless-2016-10-31"],"Globals":{"Function":{"Tags":{{{{Each(300, i => $"\"T{i}\":\"v\"", ",")}}}} } },"Resources":{"Fn::ForEach::A":["A",[{{{Each(n, i => $"\"{i}\"", ",")}}}],{"Fn::ForEach::B":["B",[{{{Each(n, i => $"\"{i}\"", ",")}}}],
            {"F${A}x${B}":{"Type":"AWS::Serverless::Function","Properties":{"Runtime":"python3.12","Handler":"a","CodeUri":".","Events":{"E":{"Type":"Api","Properties":{"Path":"/${A}/${B}","Method":"get"} } } } } }]}]}}
            """),
        Bomb.Of("events-of-one-interface", "template.json", 500, n => Sam("", 1, _ => $$$"""
            {"Type":"AWS::Serverless::Function","Properties":{"Runtime":"python3.12","Handler":"a","CodeUri":".","Events":{{{{Each(n, i => $"\"E{i}\":{{\"Type\":\"Api\",\"Properties\":{{\"Path\":\"/p{i}\",\"Method\":\"any\"}}}}", ",")}}}} } }
            """)),
        Bomb.Of("machines-of-substitutions", "template.json", 400, n => Sam("", 1, _ => $$$"""
            {"Type":"AWS::Serverless::StateMachine","Properties":{"DefinitionSubstitutions":{{{{Each(n, i => $"\"K{i}\":\"{Times(40, "v")}\"", ",")}}}},"Definition":{"States":{{{{Each(n, i => $"\"S{i}\":{{\"Resource\":\"${{K{i}}}\"}}", ",")}}}} } } }
            """)),
        Bomb.Of("policies-of-functions", "template.json", 500, n => Sam("", 1, _ => $$$"""
            {"Type":"AWS::Serverless::Function","Properties":{"Runtime":"python3.12","Handler":"a","CodeUri":".","Policies":[{{{Each(n, i => $$$"""{"DynamoDBCrudPolicy":{"TableName":"t{{{i}}}"}}""", ",")}}}]}}
            """)),
        new Bomb("stages-in-stages", 40, n => [.. Enumerable.Range(0, n).Select(i => (Times(i, "s/") + "manifest.json", $$$"""{"version":"36.0.0","artifacts":{"a":{"type":"cdk:cloud-assembly","properties":{"directoryName":"s"}},"b":{"type":"cdk:cloud-assembly","properties":{"directoryName":"./s"} } } }"""))]),
        new Bomb("stacks-of-one-template", 500, n => [("manifest.json", $$$"""{"version":"36.0.0","artifacts":{{{{Each(n, i => $$$"""
            "S{{{i}}}":{"type":"aws:cloudformation:stack","properties":{"templateFile":"t.json"}}
            """, ",")}}}}}"""), ("t.json", $$$"""{"Resources":{{{{Each(500, i => $"\"Q{i}\":{{\"Type\":\"AWS::SQS::Queue\"}}", ",")}}}}}""")]),
    ];

    private static string Sam(string globals, int n, Func<int, string> resource) =>
        $$$"""{"Transform":"AWS::Serverless-2016-10-31",{{{globals}}}"Resources":{{{{Each(n, i => $"\"R{i}\":{resource(i)}", ",")}}}}}""";
}
