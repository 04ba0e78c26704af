using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Events that other resources send: buckets, topics, user pools, logs and devices.</summary>
internal static class NotificationEvents
{
    private const int MaxEvents = 500;

    public static void Bucket(EventSource source)
    {
        var m = source.M;
        if (SamStack.RefOf(source["Bucket"]) is not { } id || source.Stack.Find(id) is not { Kind: "AWS::S3::Bucket" } bucket)
        {
            source.Refuse($"its Bucket is no bucket of the same template");
            return;
        }

        source.Permit("Permission", "s3.amazonaws.com", ("SourceAccount", m.Ref("AWS::AccountId")));
        if (bucket.Declaration["Properties"] is { IsNull: false } and not MapValue || bucket["Tags"] is { } tagged and not ListValue && !SamStack.IsFunction(tagged)
            || (bucket.Declaration.ContainsKey("DependsOn") && bucket.Declaration["DependsOn"] is not StringValue && (bucket.Declaration["DependsOn"] is not ListValue before || before.Items.Any(item => item is not StringValue))))
        {
            source.Refuse($"the Properties, Tags or DependsOn of its Bucket have the wrong form");
            return;
        }

        var events = source["Events"] is ListValue list ? list.Items : source["Events"] is { } one ? [one] : [];
        if (events.Length > MaxEvents)
        {
            source.Refuse($"it has more than {MaxEvents} Events");
            return;
        }

        var draft = new EditableMap(bucket.Declaration);
        var notifications = draft.Open("Properties").Open("NotificationConfiguration");
        var configurations = new List<Value>(notifications["LambdaConfigurations"] is ListValue known ? known.Items : []);
        foreach (var name in events)
        {
            var configuration = m.Map(("Event", name), ("Filter", source["Filter"]), ("Function", source.Target.Arn));
            if (!configurations.Exists(there => SamStack.IsSame(there, configuration)))
            {
                configurations.Add(configuration);
            }
        }

        notifications["LambdaConfigurations"] = m.List(configurations);
        if (source.Function.Condition is null || bucket.Condition is not null)
        {
            draft["DependsOn"] = DependOn(draft["DependsOn"], source.Id + "Permission", m);
        }
        else
        {
            var tags = new List<Value>(draft.Open("Properties")["Tags"] is ListValue there ? there.Items : [])
            {
                m.Map(("Key", m.Text("sam:ConditionalDependsOn:" + source.Id + "Permission")), ("Value", m.If(source.Function.Condition, m.Ref(source.Id + "Permission"), m.Text("no dependency")))),
            };
            draft.Open("Properties")["Tags"] = m.List(tags);
        }

        bucket.Declaration = draft.Build();
    }

    public static void Topic(EventSource source, RoleBuilder role)
    {
        var m = source.M;
        var subscription = source["SqsSubscription"];
        var isQueue = subscription is MapValue || source.Stack.Flag(subscription) == true;
        if (source["ConsumerGroupId"] is not null)
        {
            source.Refuse($"a ConsumerGroupId is for Kafka only");
        }

        if (source["Topic"] is not { } topic)
        {
            source.Refuse($"it names no Topic");
            return;
        }

        var (endpoint, batch, enabled) = (source.Target.Arn, (Value?)null, (Value?)null);
        if (isQueue)
        {
            var given = subscription as MapValue;
            var queue = given?["QueueArn"] ?? m.GetAtt(source.Id + "Queue", "Arn");
            var url = given?["QueueUrl"] ?? m.Ref(source.Id + "Queue");
            if (given is null)
            {
                source.Function.Add(source.Id + "Queue", "AWS::SQS::Queue", m.Map(("FifoQueue", IsFifo(source, topic) ? m.Flag(true) : null)));
            }

            (endpoint, batch, enabled) = (queue, given?["BatchSize"], given?["Enabled"]);
            source.Function.Add(source.Id + "EventSourceMapping", "AWS::Lambda::EventSourceMapping", m.Map(
                ("BatchSize", batch ?? m.Number(10)),
                ("Enabled", enabled ?? m.Flag(true)),
                ("EventSourceArn", queue),
                ("FunctionName", source.Target.Name)));
            source.Function.Add(source.Stack.Text(given?["QueuePolicyLogicalId"]) ?? source.Id + "QueuePolicy", "AWS::SQS::QueuePolicy", m.Map(
                ("PolicyDocument", m.Policy(m.Map(
                    ("Action", m.Text("sqs:SendMessage")),
                    ("Effect", m.Text("Allow")),
                    ("Principal", m.Text("*")),
                    ("Resource", queue),
                    ("Condition", m.Map(("ArnEquals", m.Map(("aws:SourceArn", topic))))))))
                , ("Queues", m.List(url))));
            role.Manage("service-role/AWSLambdaSQSQueueExecutionRole");
        }
        else
        {
            source.Permit("Permission", "sns.amazonaws.com", ("SourceArn", topic));
        }

        source.Function.Add(source.Id, "AWS::SNS::Subscription", m.Map(
            ("Endpoint", endpoint),
            ("Protocol", m.Text(isQueue ? "sqs" : "lambda")),
            ("TopicArn", topic),
            ("Region", source["Region"]),
            ("FilterPolicy", source["FilterPolicy"]),
            ("FilterPolicyScope", source["FilterPolicyScope"]),
            ("RedrivePolicy", source["RedrivePolicy"])));
    }

    public static void UserPool(EventSource source)
    {
        var m = source.M;
        if (SamStack.RefOf(source["UserPool"]) is not { } id || source.Stack.Find(id) is not { Kind: "AWS::Cognito::UserPool" } pool)
        {
            source.Refuse($"its UserPool is no user pool of the same template");
            return;
        }

        source.Function.Add(source.Function.Id + "CognitoPermission", "AWS::Lambda::Permission", m.Map(
            ("Action", m.Text("lambda:InvokeFunction")),
            ("FunctionName", source.Target.Name),
            ("Principal", m.Text("cognito-idp.amazonaws.com")),
            ("SourceArn", m.GetAtt(id, "Arn"))));
        var draft = new EditableMap(pool.Declaration);
        var configuration = draft.Open("Properties").Open("LambdaConfig");
        foreach (var trigger in source["Trigger"] is ListValue list ? list.Items : source["Trigger"] is { } one ? [one] : [])
        {
            if (source.Stack.Text(trigger) is not { } name)
            {
                continue;
            }

            if (configuration.Contains(name))
            {
                source.Refuse($"the trigger \"{name}\" of the user pool \"{id}\" is taken already");
                continue;
            }

            configuration[name] = name is "CustomSMSSender" or "CustomEmailSender"
                ? m.Map(("LambdaArn", source.Target.Arn), ("LambdaVersion", m.Text("V1_0")))
                : name == "PreTokenGenerationConfig" ? m.Map(("LambdaArn", source.Target.Arn), ("LambdaVersion", m.Text("V1_0"))) : source.Target.Arn;
        }

        pool.Declaration = draft.Build();
    }

    public static void LogGroup(EventSource source)
    {
        var m = source.M;
        source.Permit("Permission", "logs.amazonaws.com", ("SourceArn", m.Sub(
            "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*", ("__LogGroupName__", source["LogGroupName"] ?? m.Text("")))));
        source.Function.Add(source.Id, "AWS::Logs::SubscriptionFilter", m.Map(
            ("LogGroupName", source["LogGroupName"]), ("FilterPattern", source["FilterPattern"]), ("DestinationArn", source.Target.Arn)), ("DependsOn", m.Texts(source.Id + "Permission")));
    }

    public static void Iot(EventSource source)
    {
        var m = source.M;
        source.Permit("Permission", "iot.amazonaws.com", ("SourceAccount", m.Sub("${AWS::AccountId}")), ("SourceArn", m.Sub(
            "arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}", ("RuleName", m.Ref(source.Id)))));
        source.Function.Add(source.Id, "AWS::IoT::TopicRule", m.Map(("TopicRulePayload", m.Map(
            ("AwsIotSqlVersion", source["AwsIotSqlVersion"]),
            ("Sql", source["Sql"]),
            ("RuleDisabled", m.Flag(false)),
            ("Actions", m.List(m.Map(("Lambda", m.Map(("FunctionArn", source.Target.Arn))))))))));
    }

    private static bool IsFifo(EventSource source, Value topic) =>
        SamStack.RefOf(topic) is { } id && source.Stack.Find(id) is { } declared && source.Stack.Flag(declared["FifoTopic"]) == true;

    private static ListValue DependOn(Value? known, string id, ValueFactory m)
    {
        var items = new List<Value>(known is ListValue list ? list.Items : known is { } one ? [one] : []) { m.Text(id) };
        return m.List(items);
    }
}
