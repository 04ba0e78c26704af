using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The events of a state machine: each acts with a role of its own.</summary>
internal static class StateMachineEvents
{
    public static void Expand(SamResource machine)
    {
        if (machine["Events"] is not MapValue events)
        {
            return;
        }

        var m = machine.M;
        var alias = machine["AutoPublishAlias"] is { } name ? machine.Id + "Alias" + machine.Stack.Text(name) : machine.Id;
        var target = new FunctionTarget(machine, m.Ref(alias), m.Ref(alias), "${" + alias + "}");
        foreach (var (key, value) in events.Entries)
        {
            if (value is not MapValue declaration || declaration["Type"] is not StringValue type)
            {
                machine.Refuse($"the event \"{key}\" has no Type.", value);
                continue;
            }

            machine.Event = key;
            var source = new EventSource(machine, key, type.Value, declaration["Properties"] as MapValue ?? MapValue.Empty, target, value.Origin);
            switch (type.Value)
            {
                case "Api":
                    Api(source);
                    break;
                case "Schedule":
                    Rule(source, ("ScheduleExpression", source["Schedule"]), ("Name", source["Name"]), ("Description", source["Description"]));
                    break;
                case "CloudWatchEvent" or "EventBridgeRule":
                    Rule(source, ("EventPattern", source["Pattern"]), ("Name", source["RuleName"]), ("EventBusName", source["EventBusName"]));
                    break;
                case "ScheduleV2":
                    Schedule(source);
                    break;
                default:
                    source.Refuse($"its Type is none that SAM knows");
                    break;
            }

            machine.Event = null;
        }
    }

    private static void Rule(EventSource source, params ReadOnlySpan<(string Key, Value? Value)> more)
    {
        var m = source.M;
        var properties = new MapBuilder().SetAll(more);
        properties.SetIfAny("State", ScheduleEvents.State(source));
        var id = source.Stack.Text((source["Target"] as MapValue)?["Id"]) ?? source.Id + "StepFunctionsTarget";
        properties.Set("Targets", m.List(m.Map(
            ("Arn", source.Target.Arn),
            ("Id", m.Text(id)),
            ("RoleArn", source["RoleArn"] ?? m.GetAtt(source.Id + "Role", "Arn")),
            ("Input", source["Input"]),
            ("InputPath", source["InputPath"]),
            ("DeadLetterConfig", ScheduleEvents.DeadLetters(source)),
            ("RetryPolicy", source["RetryPolicy"]),
            ("InputTransformer", source["InputTransformer"]))));
        source.Function.Add(source.Id, "AWS::Events::Rule", properties.Build(m.Origin));
        if (source["RoleArn"] is null)
        {
            AddRole(source, "events.amazonaws.com");
        }
    }

    private static void Schedule(EventSource source)
    {
        var m = source.M;
        source.Function.Add(source.Id, "AWS::Scheduler::Schedule", ScheduleEvents.Properties(source, m.Map(
            ("Arn", source.Target.Arn),
            ("Input", source["Input"]),
            ("RetryPolicy", source["RetryPolicy"]),
            ("DeadLetterConfig", ScheduleEvents.DeadLetters(source)),
            ("RoleArn", source["RoleArn"] ?? m.GetAtt(source.Id + "Role", "Arn")))));
        if (source["RoleArn"] is null)
        {
            ScheduleEvents.AddScheduleRole(source, source.Id + "Role", m.InlinePolicy(source.Id + "StartExecutionPolicy", m.Text("states:StartExecution"), source.Target.Arn));
        }
    }

    private static void Api(EventSource source)
    {
        var m = source.M;
        AddRole(source, "apigateway.amazonaws.com");
        var reference = source["RestApiId"];
        var id = reference is null ? ImplicitApis.Rest : SamStack.RefOf(reference);
        if (source.Stack.Text(source["Path"]) is not { } path || source.Stack.Text(source["Method"]) is not { } method)
        {
            source.Refuse($"it needs a Path and a Method");
            return;
        }

        if (id is null || source.Stack.Shared.Apis.GetValueOrDefault(id) is not { } draft)
        {
            return;
        }

        if (draft.IsManaged)
        {
            var unescape = source.Stack.Flag(source["UnescapeMappingTemplate"]) == true;
            var input = unescape ? "$util.escapeJavaScript($input.json('$')).replaceAll(\\\"\\\\\\\\'\\\",\\\"'\\\")" : "$util.escapeJavaScript($input.json('$'))";
            draft.Integrate(source.Function, path, method, m.Map(
                ("x-amazon-apigateway-integration", m.Map(
                    ("type", m.Text("aws")),
                    ("httpMethod", m.Text("POST")),
                    ("uri", m.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution")),
                    ("credentials", m.GetAtt(source.Id + "Role", "Arn")),
                    ("requestTemplates", m.Map(("application/json", m.Sub("{\"input\": \"" + input + "\", \"stateMachineArn\": \"" + source.Target.Variable + "\"}")))),
                    ("responses", m.Map(("200", m.Map(("statusCode", m.Text("200")))), ("400", m.Map(("statusCode", m.Text("400")))))))),
                ("responses", m.Map(("200", m.Map(("description", m.Text("OK")))), ("400", m.Map(("description", m.Text("Bad Request"))))))));
        }

        var auth = source["Auth"] as MapValue ?? MapValue.Empty;
        draft.Auth[(path, ApiDocument.MethodOf(method))] = auth;
        RestEvents.CheckAuthorizer(source, draft, auth);
    }

    private static void AddRole(EventSource source, string service)
    {
        var m = source.M;
        var id = source.Id + "Role";
        source.Function.Add(id, "AWS::IAM::Role", m.Map(
            ("AssumeRolePolicyDocument", m.Trust(service)),
            ("Policies", m.List(m.InlinePolicy(id + "StartExecutionPolicy", m.Text("states:StartExecution"), source.Target.Arn))),
            ("PermissionsBoundary", source.Function["PermissionsBoundary"])));
    }
}
