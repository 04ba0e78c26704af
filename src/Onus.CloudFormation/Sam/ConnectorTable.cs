namespace Onus.CloudFormation.Sam;

/// <summary>What a connector from one type to another allows, as AWS documents it.</summary>
/// <param name="Read">The statements of reading; empty when there is no such permission.</param>
internal sealed record ConnectorRule(ConnectorKind Kind, ConnectorStatement[] Read, ConnectorStatement[] Write)
{
    /// <summary>The service that acts, where a policy of the destination names it.</summary>
    public string Service { get; init; } = "";

    /// <summary>Which sets of permissions are taken, such as <c>Read+Write</c>; empty for all.</summary>
    public string[] Combinations { get; init; } = [];
}

/// <summary>Actions on resources; <c>{S}</c> stands for the source's ARN, <c>{D}</c> for the destination's, <c>{N}</c> for its name, <c>{I}</c> for the source's id.</summary>
internal sealed record ConnectorStatement(string[] Resources, params string[] Actions);

/// <summary>How a connector allows something.</summary>
internal enum ConnectorKind
{
    /// <summary>A policy of the source's role.</summary>
    SourceRole,

    /// <summary>A policy of the destination's role.</summary>
    DestinationRole,

    /// <summary>A permission of the destination, which is a function.</summary>
    Function,

    /// <summary>A policy of the destination, which is a queue.</summary>
    Queue,

    /// <summary>A policy of the destination, which is a topic.</summary>
    Topic,
}

/// <summary>The connectors that there are.</summary>
internal static class ConnectorTable
{
    private const string Function = "AWS::Lambda::Function";
    private const string Table = "AWS::DynamoDB::Table";
    private const string Bucket = "AWS::S3::Bucket";
    private const string Queue = "AWS::SQS::Queue";
    private const string Topic = "AWS::SNS::Topic";
    private const string Machine = "AWS::StepFunctions::StateMachine";
    private const string Bus = "AWS::Events::EventBus";
    private const string Rule = "AWS::Events::Rule";
    private const string Execution = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:{N}:*";
    private const string SyncRule = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule";
    private static readonly string[] D = ["{D}"];
    private static readonly string[] S = ["{S}"];

    private static readonly ConnectorStatement[] ReadTable = [new(["{D}", "{D}/index/*"], "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan", "dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:PartiQLSelect")];
    private static readonly ConnectorStatement[] WriteTable = [new(["{D}", "{D}/index/*"], "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem", "dynamodb:PartiQLDelete", "dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate")];

    private static readonly ConnectorStatement[] ReadBucket =
    [
        new(["{D}", "{D}/*"], "s3:GetObject", "s3:GetObjectAcl", "s3:GetObjectLegalHold", "s3:GetObjectRetention", "s3:GetObjectTorrent", "s3:GetObjectVersion", "s3:GetObjectVersionAcl",
            "s3:GetObjectVersionForReplication", "s3:GetObjectVersionTorrent", "s3:ListBucket", "s3:ListBucketMultipartUploads", "s3:ListBucketVersions", "s3:ListMultipartUploadParts"),
    ];

    private static readonly ConnectorStatement[] WriteBucket =
        [new(["{D}", "{D}/*"], "s3:AbortMultipartUpload", "s3:DeleteObject", "s3:DeleteObjectVersion", "s3:PutObject", "s3:PutObjectLegalHold", "s3:PutObjectRetention", "s3:RestoreObject")];

    private static readonly ConnectorRule Store = new(ConnectorKind.SourceRole, ReadTable, WriteTable);
    private static readonly ConnectorRule Objects = new(ConnectorKind.SourceRole, ReadBucket, WriteBucket);
    private static readonly ConnectorRule Invoke = new(ConnectorKind.SourceRole, [], [new(D, "lambda:InvokeAsync", "lambda:InvokeFunction")]);
    private static readonly ConnectorRule Publish = new(ConnectorKind.SourceRole, [], [new(D, "sns:Publish")]);
    private static readonly ConnectorRule Put = new(ConnectorKind.SourceRole, [], [new(D, "events:PutEvents")]);

    private static readonly Dictionary<(string, string), ConnectorRule> Rules = new()
    {
        [(Table, Function)] = new(ConnectorKind.DestinationRole, [new(["{S}/stream/*"], "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams")], []),
        [(Rule, Topic)] = new(ConnectorKind.Topic, [], []) { Service = "events.amazonaws.com" },
        [(Rule, Queue)] = new(ConnectorKind.Queue, [], []) { Service = "events.amazonaws.com" },
        [(Rule, Function)] = new(ConnectorKind.Function, [], []) { Service = "events.amazonaws.com" },
        [(Rule, Bus)] = Put,
        [(Rule, Machine)] = new(ConnectorKind.SourceRole, [], [new(D, "states:StartExecution")]),
        [(Function, Function)] = Invoke,
        [(Function, Bucket)] = Objects,
        [(Function, Table)] = Store,
        [(Function, Queue)] = new(ConnectorKind.SourceRole, [new(D, "sqs:ReceiveMessage", "sqs:GetQueueAttributes")], [new(D, "sqs:DeleteMessage", "sqs:SendMessage", "sqs:ChangeMessageVisibility", "sqs:PurgeQueue")]),
        [(Function, Topic)] = Publish,
        [(Function, Machine)] = new(
            ConnectorKind.SourceRole,
            [new(D, "states:DescribeStateMachine", "states:ListExecutions"), new([Execution], "states:DescribeExecution", "states:DescribeStateMachineForExecution", "states:GetExecutionHistory")],
            [new(D, "states:StartExecution", "states:StartSyncExecution"), new([Execution], "states:StopExecution")]),
        [(Function, Bus)] = Put,
        [(Function, "AWS::Location::PlaceIndex")] = new(ConnectorKind.SourceRole, [new(D, "geo:DescribePlaceIndex", "geo:GetPlace", "geo:SearchPlaceIndexForPosition", "geo:SearchPlaceIndexForSuggestions", "geo:SearchPlaceIndexForText")], []),
        [("AWS::ApiGatewayV2::Api", Function)] = new(ConnectorKind.Function, [], []) { Service = "apigateway.amazonaws.com" },
        [("AWS::ApiGateway::RestApi", Function)] = new(ConnectorKind.Function, [], []) { Service = "apigateway.amazonaws.com" },
        [(Topic, Queue)] = new(ConnectorKind.Queue, [], []) { Service = "sns.amazonaws.com" },
        [(Topic, Function)] = new(ConnectorKind.Function, [], []) { Service = "sns.amazonaws.com" },
        [(Queue, Function)] = new(ConnectorKind.DestinationRole, [new(S, "sqs:ReceiveMessage", "sqs:GetQueueAttributes")], [new(S, "sqs:DeleteMessage")]) { Combinations = ["Read+Write"] },
        [(Bucket, Function)] = new(ConnectorKind.Function, [], []) { Service = "s3.amazonaws.com" },
        [(Machine, Function)] = Invoke,
        [(Machine, Topic)] = Publish,
        [(Machine, Queue)] = new(ConnectorKind.SourceRole, [], [new(D, "sqs:SendMessage")]),
        [(Machine, Bucket)] = Objects,
        [(Machine, Table)] = Store,
        [(Machine, Machine)] = new(
            ConnectorKind.SourceRole,
            [new([Execution], "states:DescribeExecution"), new([SyncRule], "events:DescribeRule")],
            [new(D, "states:StartExecution"), new([Execution], "states:StopExecution"), new([SyncRule], "events:PutTargets", "events:PutRule")])
        { Combinations = ["Read", "Read+Write"] },
        [(Machine, Bus)] = Put,
        [("AWS::AppSync::DataSource", Table)] = Store,
        [("AWS::AppSync::DataSource", Function)] = new(ConnectorKind.SourceRole, [], [new(["{D}", "{D}:*"], "lambda:InvokeAsync", "lambda:InvokeFunction")]),
        [("AWS::AppSync::DataSource", Bus)] = Put,
        [("AWS::AppSync::GraphQLApi", Function)] = new(ConnectorKind.Function, [], []) { Service = "appsync.amazonaws.com" },
    };

    /// <summary>What a connector allows; null when there is none between the types.</summary>
    public static ConnectorRule? Find(string source, string destination) => Rules.GetValueOrDefault((source, destination));
}
