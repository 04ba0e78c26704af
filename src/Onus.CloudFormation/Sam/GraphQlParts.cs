using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The data sources, functions and resolvers of a GraphQL API.</summary>
internal static class GraphQlParts
{
    public static void Expand(SamResource api)
    {
        var sources = api["DataSources"] as MapValue;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kind, values) in sources?.Entries ?? [])
        {
            foreach (var (name, value) in (values as MapValue)?.Entries ?? [])
            {
                if (value is MapValue source)
                {
                    AddSource(api, kind, name, source, ids);
                }
            }
        }

        var functions = AddFunctions(api, ids);
        AddResolvers(api, ids, functions);
    }

    private static void AddSource(SamResource api, string kind, string name, MapValue source, Dictionary<string, string> ids)
    {
        var m = api.M;
        var isTable = kind == "DynamoDb";
        if (!isTable && kind != "Lambda")
        {
            api.Refuse($"there are no DataSources of the kind \"{kind}\".", source);
            return;
        }

        var id = api.Id + name + (isTable ? "DynamoDBDataSource" : "LambdaDataSource");
        ids[name] = id;
        var role = SamStack.Given(source["ServiceRoleArn"]);
        var target = isTable ? source["TableArn"] : source["FunctionArn"];
        api.Add(id, "AWS::AppSync::DataSource", m.Map(
            ("ApiId", m.GetAtt(api.Id, "ApiId")),
            ("Name", source["Name"] ?? m.Text(name)),
            ("Description", source["Description"]),
            ("Type", m.Text(isTable ? "AMAZON_DYNAMODB" : "AWS_LAMBDA")),
            ("DynamoDBConfig", isTable ? m.Map(
                ("AwsRegion", source["Region"] ?? m.Ref("AWS::Region")),
                ("TableName", source["TableName"]),
                ("DeltaSyncConfig", source["DeltaSync"]),
                ("UseCallerCredentials", source["UseCallerCredentials"]),
                ("Versioned", source["Versioned"])) : null),
            ("LambdaConfig", isTable ? null : m.Map(("LambdaFunctionArn", target))),
            ("ServiceRoleArn", role ?? m.GetAtt(id + "Role", "Arn"))));
        if (role is not null)
        {
            return;
        }

        api.Add(id + "Role", "AWS::IAM::Role", m.Map(("AssumeRolePolicyDocument", m.Trust("appsync.amazonaws.com"))));
        if (target is not null)
        {
            var permissions = isTable && source["Permissions"] is ListValue list ? list.Items.Select(item => api.Stack.Text(item) ?? "").ToArray() : isTable ? ["Read", "Write"] : ["Write"];
            Connectors.Grant(api, id + (isTable ? "ToTableConnector" : "ToLambdaConnector"), "AWS::AppSync::DataSource", isTable ? "AWS::DynamoDB::Table" : "AWS::Lambda::Function", target, m.Ref(id + "Role"), permissions);
        }
    }

    private static Dictionary<string, string> AddFunctions(SamResource api, Dictionary<string, string> sources)
    {
        var m = api.M;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in (api["Functions"] as MapValue)?.Entries ?? [])
        {
            if (value is not MapValue function || function["Id"] is not null)
            {
                continue;
            }

            var id = api.Id + name;
            ids[name] = id;
            var source = api.Stack.Text(function["DataSource"]);
            api.Add(id, "AWS::AppSync::FunctionConfiguration", m.Map(
                ("ApiId", m.GetAtt(api.Id, "ApiId")),
                ("Name", function["Name"] ?? m.Text(name)),
                ("Description", function["Description"]),
                ("DataSourceName", SourceName(api, sources, source, function["DataSource"])),
                ("Code", function["InlineCode"]),
                ("CodeS3Location", function["CodeUri"]),
                ("MaxBatchSize", function["MaxBatchSize"]),
                ("Runtime", function["Runtime"] is MapValue runtime ? m.Map(("Name", runtime["Name"]), ("RuntimeVersion", runtime["Version"])) : null),
                ("SyncConfig", function["Sync"])));
        }

        return ids;
    }

    private static Value? SourceName(SamResource api, Dictionary<string, string> sources, string? name, Value? given)
    {
        var m = api.M;
        if (name is not null && name.Equals("NONE", StringComparison.OrdinalIgnoreCase))
        {
            var none = api.Id + "NoneDataSource";
            api.Add(none, "AWS::AppSync::DataSource", m.Map(("ApiId", m.GetAtt(api.Id, "ApiId")), ("Name", m.Text(none)), ("Type", m.Text("NONE"))));
            return m.GetAtt(none, "Name");
        }

        return name is not null && sources.TryGetValue(name, out var source) ? m.GetAtt(source, "Name") : given;
    }

    private static void AddResolvers(SamResource api, Dictionary<string, string> sources, Dictionary<string, string> functions)
    {
        var m = api.M;
        foreach (var (type, values) in (api["Resolvers"] as MapValue)?.Entries ?? [])
        {
            foreach (var (name, value) in (values as MapValue)?.Entries ?? [])
            {
                var resolver = value as MapValue;
                var pipeline = resolver?["Pipeline"] is ListValue list
                    ? m.Map(("Functions", m.List([.. list.Items.Select(item => api.Stack.Text(item) is { } function && functions.TryGetValue(function, out var id) ? m.GetAtt(id, "FunctionId") : item)])))
                    : null;
                api.Add(api.Id + type + name, "AWS::AppSync::Resolver", m.Map(
                    ("ApiId", m.GetAtt(api.Id, "ApiId")),
                    ("TypeName", m.Text(type)),
                    ("FieldName", resolver?["FieldName"] ?? m.Text(name)),
                    ("Kind", m.Text(pipeline is null ? "UNIT" : "PIPELINE")),
                    ("DataSourceName", pipeline is null ? SourceName(api, sources, api.Stack.Text(resolver?["DataSource"]), resolver?["DataSource"]) : null),
                    ("PipelineConfig", pipeline),
                    ("Code", resolver?["InlineCode"]),
                    ("CodeS3Location", resolver?["CodeUri"]),
                    ("MaxBatchSize", resolver?["MaxBatchSize"]),
                    ("CachingConfig", resolver?["Caching"]),
                    ("Runtime", resolver?["Runtime"] is MapValue runtime ? m.Map(("Name", runtime["Name"]), ("RuntimeVersion", runtime["Version"])) : null),
                    ("SyncConfig", resolver?["Sync"])));
            }
        }
    }
}
