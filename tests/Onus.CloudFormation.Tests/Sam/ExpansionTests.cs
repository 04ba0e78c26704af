using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.CloudFormation.Tests.Sam;

/// <summary>What the expansion of SAM templates promises besides being what AWS makes.</summary>
public sealed class ExpansionTests
{
    private const string Function = """
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          Alias: {Type: String, Default: live}
        Globals:
          Function: {Runtime: python3.13, Handler: a.b, CodeUri: ./src, Tracing: Active}
        Resources:
          Worker:
            Type: AWS::Serverless::Function
            Properties:
              Timeout: !Ref Seconds
              AutoPublishAlias: !Ref Alias
              Policies: [{DynamoDBReadPolicy: {TableName: !Ref Jobs}}]
              Events:
                Call: {Type: Api, Properties: {Path: /call, Method: get}}
          Jobs:
            Type: AWS::Serverless::SimpleTable
          Other:
            Type: AWS::X::Y
            Properties:
              Version: !GetAtt Worker.Version.Version
              Alias: !Sub "${Worker.Alias}"
              Stage: !Ref ServerlessRestApi.Stage
        """;

    [Fact]
    public void What_is_made_stands_at_the_place_of_what_it_is_made_for()
    {
        var reading = Reading.Of(Function);

        reading.Place(reading["Worker"].Origin).ShouldBe("7:3");
        reading.Place(reading["WorkerRole"].Origin).ShouldBe("7:3");
        reading.Place(reading["WorkerAliaslive"].Origin).ShouldBe("7:3");
        reading.Place(reading["Jobs"].Origin).ShouldBe("15:3");
        reading.Place(reading["Worker"].Properties["Runtime"]!.Origin).ShouldBe("5:23");
        reading.Place(reading["ServerlessRestApi"].Origin).ShouldBe("14:15");
    }

    [Fact]
    public void A_function_that_reads_a_topic_with_a_certificate_may_read_its_secret()
    {
        var role = Reading.Of(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Reader:
                Type: AWS::Serverless::Function
                Properties:
                  {Runtime: python3.13, Handler: a.b, CodeUri: ./src, Events: {Topic: {Type: MSK, Properties: {StartingPosition: LATEST, Stream: "arn:x", Topics: [t],
                    SourceAccessConfigurations: [{Type: CLIENT_CERTIFICATE_TLS_AUTH, URI: "arn:secret"}]}}}}
            """)["ReaderRole"].Properties;

        role["Policies"]!.ToString().ShouldContain("MSKExecutionRolePolicy");
        ((ListValue)role["ManagedPolicyArns"]!).Items.ShouldContain(arn => arn.ToString().Contains("AWSLambdaMSKExecutionRole", StringComparison.Ordinal));
    }

    [Fact]
    public void A_functions_own_values_win_over_those_of_Globals_and_lists_and_maps_are_joined()
    {
        var reading = Reading.Of(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Runtime: python3.13
                Handler: a.b
                CodeUri: ./src
                Timeout: 5
                Layers: [common]
                Environment: {Variables: {STAGE: common, LEVEL: info}}
            Resources:
              Own:
                Type: AWS::Serverless::Function
                Properties:
                  Timeout: 30
                  Runtime: nodejs22.x
                  Layers: [own]
                  Environment: {Variables: {STAGE: own}}
              Common: {Type: AWS::Serverless::Function}
            """);

        Shown("Own").ShouldBe("30 nodejs22.x common,own own info");
        Shown("Common").ShouldBe("5 python3.13 common common info");

        string Shown(string address)
        {
            var properties = reading[address].Properties;
            var variables = (MapValue)((MapValue)properties["Environment"]!)["Variables"]!;
            static string Text(Value? value) => value is StringValue text ? text.Value : $"{value}";
            var layers = ((ListValue)properties["Layers"]!).Items.Select(Text);
            return $"{Text(properties["Timeout"])} {Text(properties["Runtime"])} {string.Join(',', layers)} {Text(variables["STAGE"])} {Text(variables["LEVEL"])}";
        }
    }

    [Fact]
    public void References_lead_to_what_was_made()
    {
        var reading = Reading.Of(Function);
        var other = reading["Other"].Properties;

        TargetOf(other["Version"]).ShouldEndWith("#WorkerVersion");
        TargetOf(other["Alias"]).ShouldEndWith("#WorkerAliaslive");
        TargetOf(other["Stage"]).ShouldEndWith("#ServerlessRestApiProdStage");
        TargetOf(reading["Worker"].Properties["Role"]).ShouldEndWith("#WorkerRole");
        reading.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Code_that_is_not_packaged_yet_is_there_but_not_known_where()
    {
        var code = Reading.Of(Function)["Worker"].Properties["Code"].ShouldBeOfType<MapValue>();

        code["S3Bucket"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Unavailable);
    }

    [Fact]
    public void Policy_templates_are_filled_with_what_they_are_given()
    {
        var role = Reading.Of(Function)["WorkerRole"].Properties;

        var statement = role["Policies"].ShouldBeOfType<ListValue>().Items[0].ShouldBeOfType<MapValue>()["PolicyDocument"].ShouldBeOfType<MapValue>()["Statement"]
            .ShouldBeOfType<ListValue>().Items[0].ShouldBeOfType<MapValue>();
        statement["Action"].ShouldBeOfType<ListValue>().Items[0].ToString().ShouldBe("\"dynamodb:GetItem\"");
        statement["Resource"].ShouldBeOfType<ListValue>().Items[0].ShouldBeOfType<UnknownValue>().Refinement!.Prefix.ShouldBe("arn:aws:dynamodb:");
    }

    [Fact]
    public void Nested_applications_are_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  Inner:\n    Type: AWS::Serverless::Application\n    Properties: {Location: ./b.yaml}\n");
        folder.Write("b.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  T:\n    Type: AWS::Serverless::SimpleTable\n");

        var reading = Reading.Below(folder.Path);

        reading.Inventory.Deployments.ShouldHaveSingleItem();
        reading["Inner/T"].Type.ShouldBe("AWS::DynamoDB::Table");
    }

    [Fact]
    public void A_resource_that_has_the_name_of_a_made_one_stays_and_is_told()
    {
        var reading = Reading.Of("""
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: {Runtime: python3.13, Handler: a.b, CodeUri: s3://b/k}
              FRole:
                Type: AWS::IAM::Role
                Properties: {Path: /mine/}
            """);

        reading["FRole"].Properties["Path"]!.ToString().ShouldBe("\"/mine/\"");
        reading.Codes.ShouldContain("sam-name-taken");
    }

    [Fact]
    public void Conditions_hold_for_all_that_is_made()
    {
        var reading = Reading.Of("""
            Parameters: {Make: {Type: String}}
            Conditions: {Wanted: !Equals [!Ref Make, "yes"]}
            Resources:
              F:
                Type: AWS::Serverless::Function
                Condition: Wanted
                Properties: {Runtime: python3.13, Handler: a.b, CodeUri: s3://b/k, Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}}
            """);

        reading.Resources.Select(resource => resource.Address).ShouldBe(["F", "FE", "FEPermission", "FRole"], ignoreOrder: true);
        reading.Resources.ShouldAllBe(resource => resource.Doubt != null);
    }

    [Theory]
    [InlineData("Function", "Events: [a]")]
    [InlineData("Function", "Events: {E: 1}")]
    [InlineData("Function", "Events: {E: {Type: Api, Properties: [1]}}")]
    [InlineData("Function", "Events: {E: {Type: Nonsense}}")]
    [InlineData("Function", "Policies: [[[1]]]")]
    [InlineData("Function", "Policies: {SQSPollerPolicy: {}}")]
    [InlineData("Function", "AutoPublishAlias: [1]")]
    [InlineData("Function", "EventInvokeConfig: {DestinationConfig: {OnSuccess: {Type: [1]}}}")]
    [InlineData("Function", "Events: {E: {Type: S3, Properties: {Bucket: [1], Events: {a: 1}}}}")]
    [InlineData("Function", "Events: {E: {Type: MQ, Properties: {SourceAccessConfigurations: 1}}}")]
    [InlineData("Api", "Domain: {DomainName: 1}")]
    [InlineData("Api", "DefinitionBody: {paths: {/a: null}}\n      Cors: x")]
    [InlineData("HttpApi", "Auth: {Authorizers: [1]}")]
    [InlineData("WebSocketApi", "Routes: {\"\": {}}")]
    [InlineData("GraphQLApi", "Auth: 1")]
    [InlineData("StateMachine", "Name: x")]
    [InlineData("Connector", "Source: [1]\n      Permissions: [Read]")]
    [InlineData("Nonsense", "A: 1")]
    public void Wrong_declarations_are_told_and_the_rest_goes_on(string kind, string properties)
    {
        var reading = Reading.Of($"Resources:\n  Wrong:\n    Type: AWS::Serverless::{kind}\n    Properties:\n      {properties}\n  Right:\n    Type: AWS::S3::Bucket\n");

        reading.Codes.ShouldContain("sam-invalid");
        reading["Right"].Type.ShouldBe("AWS::S3::Bucket");
    }

    [Fact]
    public void What_no_template_can_hold_is_not_expanded()
    {
        var events = string.Join(", ", Enumerable.Range(0, 6000).Select(i => $"E{i}: {{Type: Schedule}}"));

        var reading = Reading.Of($"Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {{Events: {{{events}}}}}\n");

        reading.Codes.ShouldContain("sam-too-large");
        reading["F"].Type.ShouldBe("AWS::Serverless::Function");
    }

    private static string TargetOf(Value? value) => value.ShouldBeOfType<UnknownValue>().Refinement!.References.ShouldHaveSingleItem().Target;

    [Fact]
    public void A_state_machine_without_role_and_policies_gets_a_role_of_its_own()
    {
        var reading = Reading.Of("Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties: {Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}}\n");

        reading.Errors.ShouldBeEmpty();
        reading["MRole"].Type.ShouldBe("AWS::IAM::Role");
    }

    [Theory]
    [InlineData("NONE", 2)]
    [InlineData("!Ref Access", 0)]
    [InlineData("AWS_IAM", 0)]
    public void Everybody_may_call_a_function_whose_url_says_NONE_in_so_many_letters(string type, int permissions)
    {
        var reading = Reading.Of($"Parameters: {{Access: {{Type: String, Default: NONE}}}}\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {{Handler: a.b, Runtime: python3.13, InlineCode: x, FunctionUrlConfig: {{AuthType: {type}}}}}\n");

        reading.Resources.Count(resource => resource.Type == "AWS::Lambda::Permission").ShouldBe(permissions);
    }

    [Theory]
    [InlineData("InvokeRole: arn:aws:iam::123456789012:role/x", false)]
    [InlineData("InvokeRole: !Ref AWS::NoValue", true)]
    [InlineData("Name: x", true)]
    public void An_authorizer_that_is_called_with_a_role_needs_no_permission(string more, bool expected)
    {
        var reading = Reading.Of($"Resources:\n  A:\n    Type: AWS::Serverless::WebSocketApi\n    Properties:\n      RouteSelectionExpression: x\n      Auth: {{AuthType: CUSTOM, AuthArn: arn:aws:lambda:eu-west-1:123456789012:function:f, {more}}}\n      Routes: {{$connect: {{FunctionArn: arn:aws:lambda:eu-west-1:123456789012:function:g}}}}\n");

        reading.Resources.Any(resource => resource.Address == "AAuthorizerPermission").ShouldBe(expected);
    }

    [Theory]
    [InlineData("Api", "swagger: '2.0'", "Fn::If: [C, {get: {}}, {get: {}}]")]
    [InlineData("Api", "swagger: '2.0'", "get: {Fn::If: [C, {}, {}]}")]
    [InlineData("HttpApi", "openapi: '3.0.1'", "Fn::If: [C, {get: {}}, {get: {}}]")]
    [InlineData("HttpApi", "openapi: '3.0.1'", "get: {Fn::If: [C, {}, {}]}")]
    public void The_default_authorizer_goes_into_both_branches(string kind, string version, string item)
    {
        foreach (var value in (string[])["x", "y"])
        {
            var stage = kind == "Api" ? "StageName: s, " : "";
            var reading = Reading.Of($"Parameters: {{P: {{Type: String, Default: {value}}}}}\nConditions: {{C: !Equals [!Ref P, x]}}\nResources:\n  A:\n    Type: AWS::Serverless::{kind}\n    Properties: {{{stage}Auth: {{DefaultAuthorizer: Own, Authorizers: {{Own: {{UserPoolArn: 'arn:x', JwtConfiguration: {{issuer: x, audience: [y]}}, IdentitySource: z}}}}}}, DefinitionBody: {{{version}, paths: {{/a: {{{item}}}}}}}}}\n");

            var path = (MapValue)((MapValue)((MapValue)reading["A"].Properties["Body"]!)["paths"]!)["/a"]!;
            ((MapValue)path["get"]!)["security"].ShouldBeOfType<ListValue>().Count.ShouldBe(1);
        }
    }

    [Theory]
    [InlineData("2.0", true)]
    [InlineData("'2.0'", false)]
    public void Events_say_nothing_in_a_written_document_whose_version_is_a_number(string version, bool secured)
    {
        var reading = Reading.Of($"Resources:\n  A:\n    Type: AWS::Serverless::Api\n    Properties: {{StageName: s, Auth: {{DefaultAuthorizer: Own, Authorizers: {{Own: {{UserPoolArn: 'arn:x'}}}}}}, DefinitionBody: {{swagger: {version}, paths: {{/a: {{get: {{}}}}}}}}}}\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {{Handler: a.b, Runtime: python3.13, InlineCode: x, Events: {{G: {{Type: Api, Properties: {{RestApiId: !Ref A, Path: /a, Method: get, Auth: {{Authorizer: NONE}}}}}}}}}}\n");

        var path = (MapValue)((MapValue)((MapValue)reading["A"].Properties["Body"]!)["paths"]!)["/a"]!;
        ((MapValue)path["get"]!).ContainsKey("security").ShouldBe(true);
        var own = ((MapValue)((ListValue)((MapValue)path["get"]!)["security"]!).Items[0]).ContainsKey("Own");
        own.ShouldBe(secured);
    }
}
