using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Events that Lambda itself fetches: streams, queues and databases.</summary>
internal static class PullEvents
{
    private static readonly string[] Same =
    [
        "BatchSize", "Enabled", "StartingPosition", "StartingPositionTimestamp", "MaximumBatchingWindowInSeconds", "MaximumRetryAttempts", "BisectBatchOnFunctionError",
        "MaximumRecordAgeInSeconds", "ParallelizationFactor", "Topics", "Queues", "SourceAccessConfigurations", "TumblingWindowInSeconds", "FunctionResponseTypes",
        "FilterCriteria", "ScalingConfig", "KmsKeyArn", "ProvisionedPollerConfig", "MetricsConfig", "LoggingConfig",
    ];

    public static bool Expand(EventSource source, RoleBuilder role)
    {
        var arn = source.Type switch
        {
            "Kinesis" or "DynamoDB" or "MSK" => "Stream",
            "SQS" => "Queue",
            "MQ" => "Broker",
            "DocumentDB" => "Cluster",
            "SelfManagedKafka" => "",
            _ => null,
        };
        if (arn is null)
        {
            return false;
        }

        var m = source.M;
        var mapping = new MapBuilder();
        mapping.Set("FunctionName", source.Target.Name);
        if (arn.Length > 0)
        {
            if (source[arn] is not { } stream)
            {
                source.Refuse($"it names no {arn}");
            }
            else
            {
                mapping.Set("EventSourceArn", stream);
            }
        }

        foreach (var name in Same)
        {
            if (source[name] is { } value)
            {
                mapping.Set(name, name is "FunctionResponseTypes" or "Topics" or "Queues" || value is not NullValue ? value : m.NoValue);
            }
        }

        if (source["ConsumerGroupId"] is not null && source.Type is not ("MSK" or "SelfManagedKafka"))
        {
            source.Refuse($"a ConsumerGroupId is for Kafka only");
        }

        if (source["SourceAccessConfigurations"] is { } accesses and not ListValue && !SamStack.IsFunction(accesses))
        {
            source.Refuse($"its SourceAccessConfigurations are no list");
        }

        AddKind(source, mapping);
        if (source["DestinationConfig"] is { } destinations)
        {
            mapping.Set("DestinationConfig", Destinations(source, destinations, role));
        }

        source.Function.Add(source.Id, "AWS::Lambda::EventSourceMapping", mapping.Build(m.Origin));
        PullRoles.Add(source, role);
        return true;
    }

    private static void AddKind(EventSource source, MapBuilder mapping)
    {
        var m = source.M;
        switch (source.Type)
        {
            case "MSK" when (source["ConsumerGroupId"] ?? source["SchemaRegistryConfig"]) is not null:
                mapping.Set("AmazonManagedKafkaEventSourceConfig", m.Map(("ConsumerGroupId", source["ConsumerGroupId"]), ("SchemaRegistryConfig", source["SchemaRegistryConfig"])));
                break;
            case "SelfManagedKafka":
                mapping.Set("SelfManagedEventSource", m.Map(("Endpoints", m.Map(("KafkaBootstrapServers", source["KafkaBootstrapServers"])))));
                if ((source["ConsumerGroupId"] ?? source["SchemaRegistryConfig"]) is not null)
                {
                    mapping.Set("SelfManagedKafkaEventSourceConfig", m.Map(("ConsumerGroupId", source["ConsumerGroupId"]), ("SchemaRegistryConfig", source["SchemaRegistryConfig"])));
                }

                break;
            case "DocumentDB":
                mapping.Set("DocumentDBEventSourceConfig", m.Map(("DatabaseName", source["DatabaseName"]), ("CollectionName", source["CollectionName"]), ("FullDocument", source["FullDocument"])));
                break;
        }
    }

    private static Value Destinations(EventSource source, Value given, RoleBuilder role)
    {
        var m = source.M;
        if (given is not MapValue map || map["OnFailure"] is not MapValue failure)
        {
            if (!SamStack.IsFunction(given))
            {
                source.Refuse($"its DestinationConfig has no OnFailure");
            }

            return given;
        }

        var destination = failure["Destination"];
        var type = source.Stack.Text(failure["Type"]);
        var action = type switch { "SQS" => "sqs:SendMessage", "SNS" => "sns:Publish", _ => null };
        if (failure["Type"] is not null && !SamStack.IsFunction(failure["Type"]) && type is not ("SQS" or "SNS" or "S3" or "Kafka"))
        {
            source.Refuse($"the Type of its destination is one of SQS, SNS, S3 and Kafka");
        }

        if (action is not null && destination is not null)
        {
            role.Add(source.Function.Id + source.Name + type + "Policy", m.Policy(isVersioned: false, m.Map(("Action", m.Text(action)), ("Effect", m.Text("Allow")), ("Resource", destination))));
        }
        else if (type == "S3" && destination is not null)
        {
            role.Add(source.Function.Id + source.Name + "S3Policy", m.Policy(isVersioned: false,
                m.Map(("Action", m.Texts("s3:PutObject")), ("Effect", m.Text("Allow")), ("Resource", m.Sub("${Bucket}/*", ("Bucket", destination)))),
                m.Map(("Action", m.Texts("s3:ListBucket")), ("Effect", m.Text("Allow")), ("Resource", destination))));
        }

        return m.Map(("OnFailure", m.Map(("Destination", destination))));
    }
}
