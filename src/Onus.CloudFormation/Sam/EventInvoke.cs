using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>What becomes of asynchronous events that succeed or fail: <c>EventInvokeConfig</c>.</summary>
internal static class EventInvoke
{
    public static void Expand(SamResource function, string? alias, RoleBuilder role)
    {
        if (function["EventInvokeConfig"] is not MapValue given)
        {
            return;
        }

        var m = function.M;
        var id = function.Id + "EventInvokeConfig";
        var destinations = given["DestinationConfig"] as MapValue;
        function.Add(id, "AWS::Lambda::EventInvokeConfig", m.Map(
            ("FunctionName", m.Ref(function.Id)),
            ("Qualifier", alias is null ? m.Text("$LATEST") : alias.Length > 0 ? m.Text(alias) : function["AutoPublishAlias"]),
            ("MaximumEventAgeInSeconds", given["MaximumEventAgeInSeconds"]),
            ("MaximumRetryAttempts", given["MaximumRetryAttempts"]),
            ("DestinationConfig", destinations is null ? null : m.Map(
                ("OnSuccess", Destination(function, destinations["OnSuccess"] as MapValue, id + "OnSuccess", role)),
                ("OnFailure", Destination(function, destinations["OnFailure"] as MapValue, id + "OnFailure", role))))));
    }

    private static MapValue? Destination(SamResource function, MapValue? given, string id, RoleBuilder role)
    {
        if (given is null)
        {
            return null;
        }

        var m = function.M;
        var type = function.Stack.Text(given["Type"]);
        if (type is not ("SQS" or "SNS" or "Lambda" or "EventBridge" or "S3Bucket") || (type is "Lambda" or "EventBridge" && given["Destination"] is null))
        {
            function.Refuse($"the Type of a destination is one of SQS, SNS, Lambda, EventBridge and S3Bucket, and the latter three name what they mean.", given);
        }

        var target = given["Destination"];
        if (type is "SQS" or "SNS")
        {
            target = Made(function, target, id + (type == "SQS" ? "Queue" : "Topic"), type == "SQS");
        }

        target = function.Stack.Peek(target);
        if (target is not null && type is not null)
        {
            var action = type switch { "SQS" => "sqs:SendMessage", "SNS" => "sns:publish", "Lambda" => "lambda:InvokeFunction", "EventBridge" => "events:PutEvents", _ => "s3:PutObject" };
            role.Add(id + type.Replace("S3Bucket", "S3", StringComparison.Ordinal) + "Policy", m.Text(action), target);
        }

        return m.Map(("Destination", target));
    }

    private static Value Made(SamResource function, Value? target, string id, bool isQueue)
    {
        var m = function.M;
        string? condition = null;
        if (SamStack.Given(target) is { } given)
        {
            if (SamStack.IfOf(given) is not { } choice || (SamStack.Given(choice.Then) is not null && SamStack.Given(choice.Else) is not null))
            {
                return given;
            }

            condition = SamStack.Given(choice.Then) is null ? choice.Condition : function.Stack.Not(choice.Condition, m);
        }

        function.Add(id, isQueue ? "AWS::SQS::Queue" : "AWS::SNS::Topic", m.Map(), ("Condition", condition is null ? null : m.Text(condition)));
        function.Stack.Names[function.Id + "." + (isQueue ? "DestinationQueue" : "DestinationTopic")] = id;
        Value made = isQueue ? m.GetAtt(id, "Arn") : m.Ref(id);
        var other = SamStack.IfOf(target);
        return condition is null || other is null
            ? made
            : m.If(condition, made, function.Stack.Peek(SamStack.Given(other.Value.Then) ?? other.Value.Else) ?? m.NoValue);
    }
}
