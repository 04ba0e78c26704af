using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Events of EventBridge: schedules and patterns.</summary>
internal static class ScheduleEvents
{
    public static void Rule(EventSource source)
    {
        var m = source.M;
        source.Function.Add(source.Id, "AWS::Events::Rule", m.Map(
            ("Name", source["Name"]),
            ("Description", source["Description"]),
            ("ScheduleExpression", source["Schedule"]),
            ("State", State(source)),
            ("Targets", m.List(Target(source, source.Id + "LambdaTarget")))));
        source.Permit("Permission", "events.amazonaws.com", ("SourceArn", m.GetAtt(source.Id, "Arn")));
    }

    public static void Pattern(EventSource source)
    {
        var m = source.M;
        source.Function.Add(source.Id, "AWS::Events::Rule", m.Map(
            ("Name", source["RuleName"]),
            ("EventBusName", source["EventBusName"]),
            ("EventPattern", source["Pattern"]),
            ("State", source["State"] ?? State(source)),
            ("Targets", m.List(Target(source, source.Stack.Text(((source["Target"] as MapValue)?["Id"])) ?? source.Id + "LambdaTarget")))));
        source.Permit("Permission", "events.amazonaws.com", ("SourceArn", m.GetAtt(source.Id, "Arn")));
    }

    public static void Schedule(EventSource source)
    {
        var m = source.M;
        var roleId = source.Id + "Role";
        source.Function.Add(source.Id, "AWS::Scheduler::Schedule", Properties(source, m.Map(
            ("Arn", source.Target.Arn),
            ("Input", source["Input"]),
            ("RetryPolicy", source["RetryPolicy"]),
            ("DeadLetterConfig", DeadLetters(source)),
            ("RoleArn", source["RoleArn"] ?? m.GetAtt(roleId, "Arn")))));
        if (source["RoleArn"] is null)
        {
            AddScheduleRole(source, roleId, m.InlinePolicy(source.Id + "LambdaPolicy", m.Text("lambda:InvokeFunction"),
                m.List(source.Target.Arn, m.Sub("${Function}:*", ("Function", source.Target.Arn)))));
        }
    }

    /// <summary>The properties of a schedule beside its target.</summary>
    public static MapValue Properties(EventSource source, MapValue target)
    {
        var m = source.M;
        return m.Map(
            ("Name", source["Name"] ?? (source.Stack.Flag(source["OmitName"]) == true ? null : m.Text(source.Id))),
            ("Description", source["Description"]),
            ("StartDate", source["StartDate"]),
            ("EndDate", source["EndDate"]),
            ("FlexibleTimeWindow", source["FlexibleTimeWindow"] ?? m.Map(("Mode", m.Text("OFF")))),
            ("GroupName", source["GroupName"]),
            ("KmsKeyArn", source["KmsKeyArn"]),
            ("ScheduleExpression", source["ScheduleExpression"]),
            ("ScheduleExpressionTimezone", source["ScheduleExpressionTimezone"]),
            ("State", source["State"]),
            ("Target", target));
    }

    /// <summary>The role with which a schedule acts.</summary>
    public static void AddScheduleRole(EventSource source, string id, MapValue policy)
    {
        var m = source.M;
        var queue = DeadLetters(source)?["Arn"];
        source.Function.Add(id, "AWS::IAM::Role", m.Map(
            ("AssumeRolePolicyDocument", m.Trust("scheduler.amazonaws.com")),
            ("Policies", queue is null ? m.List(policy) : m.List(policy, m.InlinePolicy(source.Id + "SQSPolicy", m.Text("sqs:SendMessage"), queue))),
            ("PermissionsBoundary", source["PermissionsBoundary"])));
    }

    /// <summary>Whether a rule is on, as it is written or as <c>Enabled</c> says.</summary>
    public static Value? State(EventSource source) => source["State"] ?? (source["Enabled"] is { } enabled && source.Stack.Flag(enabled) is { } on
        ? source.M.Text(on ? "ENABLED" : "DISABLED")
        : null);

    /// <summary>The queue of what could not be delivered; SAM makes one when asked.</summary>
    public static MapValue? DeadLetters(EventSource source)
    {
        if (source["DeadLetterConfig"] is not MapValue given || SamStack.IsFunction(given))
        {
            return source["DeadLetterConfig"] as MapValue;
        }

        var m = source.M;
        var made = source.Stack.Text(given["Type"]);
        if ((given["Arn"] is null) == (made is null) || (made is not null && made != "SQS"))
        {
            source.Refuse($"its DeadLetterConfig takes either an Arn or the Type SQS");
            return null;
        }

        if (given["QueueLogicalId"] is MapValue or ListValue)
        {
            source.Refuse($"the QueueLogicalId of its DeadLetterConfig is no name");
        }

        if (made is null)
        {
            return m.Map(("Arn", given["Arn"]));
        }

        var id = source.Stack.Text(given["QueueLogicalId"]) is { Length: > 0 } name ? name : source.Id + "Queue";
        source.Function.Add(id, "AWS::SQS::Queue", m.Map());
        if (source.Type is "Schedule" or "CloudWatchEvent" or "EventBridgeRule")
        {
            source.Function.Add(source.Id + "QueuePolicy", "AWS::SQS::QueuePolicy", m.Map(
                ("PolicyDocument", m.Policy(m.Map(
                    ("Effect", m.Text("Allow")),
                    ("Principal", m.Map(("Service", m.Text("events.amazonaws.com")))),
                    ("Action", m.Text("sqs:SendMessage")),
                    ("Resource", m.GetAtt(id, "Arn")),
                    ("Condition", m.Map(("ArnEquals", m.Map(("aws:SourceArn", m.GetAtt(source.Id, "Arn"))))))))),
                ("Queues", m.List(m.Ref(id)))));
        }

        return m.Map(("Arn", m.GetAtt(id, "Arn")));
    }

    private static MapValue Target(EventSource source, string id)
    {
        var m = source.M;
        return m.Map(
            ("Arn", source.Target.Arn),
            ("Id", m.Text(id)),
            ("Input", source["Input"]),
            ("InputPath", source["InputPath"]),
            ("DeadLetterConfig", DeadLetters(source)),
            ("RetryPolicy", source["RetryPolicy"]),
            ("InputTransformer", source["InputTransformer"]));
    }
}
