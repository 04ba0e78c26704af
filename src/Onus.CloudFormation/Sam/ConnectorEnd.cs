using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>One end of a connector: a resource of the template, or one that is described.</summary>
internal sealed class ConnectorEnd
{
    /// <summary>The logical id; null when the end is described.</summary>
    public string? Id { get; private init; }

    public string Type { get; private init; } = "";

    public Value? Arn { get; private init; }

    public Value? Role { get; private init; }

    public Value? Url { get; private init; }

    public Value? Name { get; private init; }

    public Value? ResourceId { get; private init; }

    public Value? Qualifier { get; private init; }

    /// <summary>The end that a declaration names; null, with a complaint, when there is none.</summary>
    public static ConnectorEnd? Of(SamResource connector, MapValue given, Action<Message> refuse)
    {
        var m = connector.M;
        var stack = connector.Stack;
        if (given["Id"] is not { } id)
        {
            if (stack.Text(given["Type"]) is not { } type)
            {
                refuse($"the Type of an end is missing.");
                return null;
            }

            return new ConnectorEnd
            {
                Type = Plain(type),
                Arn = given["Arn"],
                Role = given["RoleName"],
                Url = given["QueueUrl"],
                Name = given["Name"],
                ResourceId = given["ResourceId"],
                Qualifier = given["Qualifier"],
            };
        }

        if (id is not StringValue { Value: var name } || stack.Find(name) is not { } resource || resource.Declaration["Type"] is not StringValue declared)
        {
            refuse($"there is no resource with the Id of an end, or it has no Type.");
            return null;
        }

        foreach (var key in given.Keys)
        {
            if (key is not ("Id" or "Qualifier"))
            {
                refuse($"an end takes an Id, or else other properties.");
                return null;
            }
        }

        var kind = Plain(declared.Value);
        return new ConnectorEnd
        {
            Id = name,
            Type = kind,
            Arn = kind switch { "AWS::SNS::Topic" or "AWS::StepFunctions::StateMachine" => m.Ref(name), _ => m.GetAtt(name, "Arn") },
            Role = RoleOf(resource, kind),
            Url = m.Ref(name),
            Name = m.GetAtt(name, "Name"),
            ResourceId = kind == "AWS::AppSync::GraphQLApi" ? m.GetAtt(name, "ApiId") : m.Ref(name),
            Qualifier = given["Qualifier"] ?? (kind is "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api" ? m.Text("*") : null),
        };
    }

    private static string Plain(string type) => type switch
    {
        "AWS::Serverless::Function" => "AWS::Lambda::Function",
        "AWS::Serverless::SimpleTable" => "AWS::DynamoDB::Table",
        "AWS::Serverless::StateMachine" => "AWS::StepFunctions::StateMachine",
        "AWS::Serverless::Api" => "AWS::ApiGateway::RestApi",
        "AWS::Serverless::HttpApi" => "AWS::ApiGatewayV2::Api",
        "AWS::Serverless::GraphQLApi" => "AWS::AppSync::GraphQLApi",
        _ => type,
    };

    private static Value? RoleOf(SamResource resource, string type)
    {
        var role = type switch
        {
            "AWS::Lambda::Function" => resource["Role"],
            "AWS::StepFunctions::StateMachine" => resource["RoleArn"] ?? resource["Role"],
            "AWS::AppSync::DataSource" => resource["ServiceRoleArn"],
            "AWS::Events::Rule" => resource["Targets"] is ListValue targets ? targets.Items.OfType<MapValue>().Select(target => target["RoleArn"]).FirstOrDefault(arn => arn is not null) : null,
            _ => null,
        };
        if (role is null)
        {
            return resource.IsServerless && resource.Kind is "Function" or "StateMachine" ? resource.M.Ref(resource.Id + "Role") : null;
        }

        return SamStack.GetAttOf(role) is { } att ? resource.M.Ref(att.Id) : SamStack.RefOf(role) is not null ? role : null;
    }
}
