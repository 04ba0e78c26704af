using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Connectors, declared by themselves or below their source: policies and permissions between two resources.</summary>
internal static class Connectors
{
    public static void Expand(SamStack stack)
    {
        foreach (var resource in stack.Resources.ToList())
        {
            if (resource.IsServerless && resource.Kind == "Connector")
            {
                Expand(resource, resource.Id, resource.Properties["Source"], resource.Properties);
            }

            if (resource.Declaration["Connectors"] is MapValue embedded)
            {
                Embedded(resource, embedded);
            }
        }
    }

    /// <summary>Lets a role do what a connector of these types allows.</summary>
    public static void Grant(SamResource owner, string id, string source, string destination, Value arn, Value role, string[] permissions)
    {
        if (ConnectorTable.Find(source, destination) is { } rule)
        {
            AddPolicy(owner, id + "Policy", rule, permissions, text => Fill(owner.M, text, null, arn, null), role);
        }
    }

    /// <summary>Lets a GraphQL API call the function that authorizes.</summary>
    public static void Permit(SamResource api, string id, Value function)
    {
        var m = api.M;
        api.Add(id + "WriteLambdaPermission", "AWS::Lambda::Permission", m.Map(
            ("Action", m.Text("lambda:InvokeFunction")),
            ("FunctionName", function),
            ("Principal", m.Text("appsync.amazonaws.com")),
            ("SourceArn", m.Sub("arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}", ("SourceResourceId", m.GetAtt(api.Id, "ApiId"))))));
    }

    private static void Embedded(SamResource resource, MapValue connectors)
    {
        foreach (var (name, value) in connectors.Entries)
        {
            var properties = (value as MapValue)?["Properties"] as MapValue ?? MapValue.Empty;
            var source = new EditableMap(properties["SourceReference"] as MapValue ?? MapValue.Empty) { ["Id"] = resource.M.Text(resource.Id) };
            Expand(resource, resource.Id + name, source.Build(), properties);
        }

        if (!resource.IsServerless)
        {
            resource.Declaration = new EditableMap(resource.Declaration) { ["Connectors"] = null }.Build();
        }
    }

    private static void Expand(SamResource owner, string id, Value? source, MapValue properties)
    {
        var permissions = properties["Permissions"] is ListValue list ? list.Items.Select(item => owner.Stack.Text(item) ?? "").Order(StringComparer.Ordinal).ToArray() : [];
        if (permissions.Length == 0)
        {
            owner.Refuse($"its Permissions are missing; they are Read, Write or both.", properties["Permissions"]);
            return;
        }

        if (source is not MapValue from)
        {
            owner.Refuse($"its Source is no map.", source);
            return;
        }

        if (ConnectorEnd.Of(owner, from, message => owner.Refuse(message, from)) is not { } start)
        {
            return;
        }

        var destinations = properties["Destination"] is ListValue many ? many.Items : properties["Destination"] is { } one ? [one] : [];
        if (destinations.IsEmpty)
        {
            owner.Refuse($"it has no Destination.");
        }

        for (var i = 0; i < destinations.Length; i++)
        {
            if (destinations[i] is not MapValue to)
            {
                owner.Refuse($"its Destination is no map.", destinations[i]);
            }
            else if (ConnectorEnd.Of(owner, to, message => owner.Refuse(message, to)) is { } end)
            {
                Connect(owner, id, properties["Destination"] is ListValue ? "Destination" + i : "", start, end, permissions);
            }
        }
    }

    private static void Connect(SamResource owner, string id, string suffix, ConnectorEnd source, ConnectorEnd destination, string[] permissions)
    {
        var m = owner.M;
        if (ConnectorTable.Find(source.Type, destination.Type) is not { } rule)
        {
            owner.Refuse($"there is no connector from {source.Type} to {destination.Type}.");
            return;
        }

        var isRole = rule.Kind is ConnectorKind.SourceRole or ConnectorKind.DestinationRole;
        if (Array.Exists(permissions, name => (name == "Read" ? isRole && rule.Read.Length > 0 : name == "Write" && (!isRole || rule.Write.Length > 0)) == false)
            || (rule.Combinations.Length > 0 && Array.IndexOf(rule.Combinations, string.Join('+', permissions)) < 0))
        {
            owner.Refuse($"such Permissions are not there from {source.Type} to {destination.Type}.");
            return;
        }

        var needed = destination.Arn is null && rule.Kind != ConnectorKind.DestinationRole;
        var role = rule.Kind == ConnectorKind.SourceRole ? source.Role : destination.Role;
        if (needed || (isRole && role is null))
        {
            owner.Refuse(needed ? (Message)$"the Arn of its Destination is missing." : $"the role of the end that acts is not known.");
            return;
        }

        switch (rule.Kind)
        {
            case ConnectorKind.SourceRole or ConnectorKind.DestinationRole:
                AddPolicy(owner, id + "Policy" + suffix, rule, permissions, text => Fill(m, text, source.Arn, destination.Arn, destination.Name), role!);
                break;
            case ConnectorKind.Function:
                AddPermission(owner, id + "WriteLambdaPermission" + suffix, rule, source, destination);
                break;
            case ConnectorKind.Queue:
                AddResourcePolicy(owner, id + "QueuePolicy" + suffix, "AWS::SQS::QueuePolicy", "Queues", "sqs:SendMessage", rule, source, destination.Arn!, destination.Url);
                break;
            case ConnectorKind.Topic:
                AddResourcePolicy(owner, id + "TopicPolicy" + suffix, "AWS::SNS::TopicPolicy", "Topics", "sns:Publish", rule, source, destination.Arn!, destination.Arn);
                break;
        }
    }

    private static void AddPermission(SamResource owner, string id, ConnectorRule rule, ConnectorEnd source, ConnectorEnd destination)
    {
        var m = owner.M;
        Value? arn = source.Type switch
        {
            "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api" => m.Sub(
                "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${SourceResourceId}/${SourceQualifier}",
                ("SourceResourceId", source.ResourceId ?? m.Text("*")), ("SourceQualifier", source.Qualifier ?? m.Text("*"))),
            "AWS::AppSync::GraphQLApi" => m.Sub("arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}", ("SourceResourceId", source.ResourceId ?? m.Text("*"))),
            _ => source.Arn,
        };
        owner.Add(id, "AWS::Lambda::Permission", m.Map(
            ("Action", m.Text("lambda:InvokeFunction")),
            ("FunctionName", destination.Arn),
            ("Principal", m.Text(rule.Service)),
            ("SourceArn", arn),
            ("SourceAccount", source.Type == "AWS::S3::Bucket" ? m.Sub("${AWS::AccountId}") : null)));
    }

    private static void AddResourcePolicy(SamResource owner, string id, string type, string list, string action, ConnectorRule rule, ConnectorEnd source, Value arn, Value? named)
    {
        var m = owner.M;
        owner.Add(id, type, m.Map(
            ("PolicyDocument", m.Policy(m.Map(
                ("Effect", m.Text("Allow")),
                ("Principal", m.Map(("Service", m.Text(rule.Service)))),
                ("Resource", arn),
                ("Action", m.Text(action)),
                ("Condition", m.Map(("ArnEquals", m.Map(("aws:SourceArn", source.Arn)))))))),
            (list, m.List(named ?? arn))));
    }

    private static void AddPolicy(SamResource owner, string id, ConnectorRule rule, string[] permissions, Func<string, Value> fill, Value role)
    {
        var m = owner.M;
        var statements = new List<Value>();
        foreach (var permission in permissions)
        {
            foreach (var statement in permission == "Read" ? rule.Read : rule.Write)
            {
                statements.Add(m.Map(
                    ("Effect", m.Text("Allow")),
                    ("Action", m.Texts(statement.Actions)),
                    ("Resource", m.List([.. statement.Resources.Select(fill)]))));
            }
        }

        owner.Add(id, "AWS::IAM::ManagedPolicy", m.Map(
            ("PolicyDocument", m.Policy([.. statements])),
            ("Roles", m.List(role))));
    }

    private static Value Fill(ValueFactory m, string text, Value? source, Value? destination, Value? name)
    {
        if (text == "{D}" || text == "{S}")
        {
            return (text == "{D}" ? destination : source) ?? m.NoValue;
        }

        return text.Contains('{', StringComparison.Ordinal) && (text.StartsWith("{D}", StringComparison.Ordinal) || text.StartsWith("{S}", StringComparison.Ordinal) || text.Contains("{N}", StringComparison.Ordinal))
            ? m.Sub(
                text.Replace("{D}", "${DestinationArn}", StringComparison.Ordinal).Replace("{S}", "${SourceArn}", StringComparison.Ordinal).Replace("{N}", "${DestinationName}", StringComparison.Ordinal),
                ("DestinationArn", text.Contains("{D}", StringComparison.Ordinal) ? destination : null),
                ("SourceArn", text.Contains("{S}", StringComparison.Ordinal) ? source : null),
                ("DestinationName", text.Contains("{N}", StringComparison.Ordinal) ? name : null))
            : m.Sub(text);
    }
}
