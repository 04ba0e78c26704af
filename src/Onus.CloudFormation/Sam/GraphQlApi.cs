using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary><c>AWS::Serverless::GraphQLApi</c>: the API, its schema, logging, keys, domain and cache.</summary>
internal static class GraphQlApi
{
    public static void Expand(SamResource api)
    {
        var m = api.M;
        var properties = new MapBuilder(16);
        properties.Set("Name", api["Name"] ?? m.Text(api.Id));
        api.Copy(properties, "XrayEnabled", "Visibility", "OwnerContact", "IntrospectionConfig", "QueryDepthLimit", "ResolverCountLimit");
        SetTags(api, properties);
        SetAuth(api, properties);
        SetLogging(api, properties);
        api.AddSelf("AWS::AppSync::GraphQLApi", properties.Build(m.Origin));
        AddSchema(api);
        AddKeys(api);
        AddDomain(api);
        if (api["Cache"] is MapValue cache)
        {
            api.Add(api.Id + "ApiCache", "AWS::AppSync::ApiCache", (MapValue)Globals.Merge(m.Map(("ApiId", m.GetAtt(api.Id, "ApiId"))), cache, 0));
        }

        GraphQlParts.Expand(api);
    }

    private static void SetTags(SamResource api, MapBuilder properties)
    {
        var m = api.M;
        var tags = new List<Value>();
        if (TagList.From(api["Tags"], m) is ListValue own)
        {
            tags.AddRange(own.Items);
        }

        tags.Add(m.Map(("Key", m.Text("graphqlapi:createdBy")), ("Value", m.Text("SAM"))));
        properties.Set("Tags", m.List(tags));
    }

    private static void SetAuth(SamResource api, MapBuilder properties)
    {
        var m = api.M;
        if (api["Auth"] is not MapValue auth || auth["Type"] is null)
        {
            api.Refuse($"it needs an Auth with a Type.", api["Auth"]);
            return;
        }

        properties.SetAll(Provider(auth, m, true));
        if (auth["Additional"] is ListValue { Count: > 0 } additional)
        {
            properties.Set("AdditionalAuthenticationProviders", m.List([.. additional.Items.Select(item => item is MapValue map ? Provider(map, m, false) : item)]));
        }

        var number = 0;
        foreach (var provider in new[] { auth }.Concat(auth["Additional"] is ListValue more ? more.Items.OfType<MapValue>() : []))
        {
            if (api.Stack.Text(provider["Type"]) == "AWS_LAMBDA" && (provider["LambdaAuthorizer"] as MapValue)?["AuthorizerUri"] is { } function)
            {
                Connectors.Permit(api, api.Id + "ToLambdaAuthConnector" + (++number), function);
            }
        }
    }

    private static MapValue Provider(MapValue given, ValueFactory m, bool isMain)
    {
        var pool = given["UserPool"] is MapValue users && !isMain ? new EditableMap(users) { ["DefaultAction"] = null }.Build() : given["UserPool"];
        return m.Map(
            ("AuthenticationType", given["Type"]),
            ("LambdaAuthorizerConfig", given["LambdaAuthorizer"]),
            ("OpenIDConnectConfig", given["OpenIDConnect"]),
            ("UserPoolConfig", pool));
    }

    private static void SetLogging(SamResource api, MapBuilder properties)
    {
        var m = api.M;
        var logging = api["Logging"];
        if (logging is not null && api.Stack.Flag(logging) == false)
        {
            return;
        }

        var given = logging as MapValue;
        properties.Set("LogConfig", m.Map(
            ("CloudWatchLogsRoleArn", given?["CloudWatchLogsRoleArn"] ?? m.GetAtt(api.Id + "CloudWatchRole", "Arn")),
            ("FieldLogLevel", given?["FieldLogLevel"] ?? m.Text("ALL")),
            ("ExcludeVerboseContent", given?["ExcludeVerboseContent"])));
        if (given?["CloudWatchLogsRoleArn"] is null)
        {
            api.Add(api.Id + "CloudWatchRole", "AWS::IAM::Role", m.Map(
                ("AssumeRolePolicyDocument", m.Trust("appsync.amazonaws.com")),
                ("ManagedPolicyArns", m.List(m.ManagedPolicy("service-role/AWSAppSyncPushToCloudWatchLogs")))));
        }
    }

    private static void AddSchema(SamResource api)
    {
        var m = api.M;
        if ((api["SchemaInline"] is null) == (api["SchemaUri"] is null))
        {
            api.Refuse($"it takes either a SchemaInline or a SchemaUri.");
        }

        api.Add(api.Id + "Schema", "AWS::AppSync::GraphQLSchema", m.Map(
            ("ApiId", m.GetAtt(api.Id, "ApiId")), ("Definition", api["SchemaInline"]), ("DefinitionS3Location", api["SchemaUri"])));
    }

    private static void AddKeys(SamResource api)
    {
        var m = api.M;
        if (api["ApiKeys"] is not MapValue keys)
        {
            return;
        }

        foreach (var (name, value) in keys.Entries)
        {
            var key = value as MapValue;
            api.Add(api.Id + name, "AWS::AppSync::ApiKey", m.Map(
                ("ApiId", m.GetAtt(api.Id, "ApiId")), ("ApiKeyId", key?["ApiKeyId"]), ("Description", key?["Description"]), ("Expires", key?["ExpiresOn"])));
        }
    }

    private static void AddDomain(SamResource api)
    {
        var m = api.M;
        if (api["DomainName"] is not MapValue domain)
        {
            return;
        }

        api.Add(api.Id + "DomainName", "AWS::AppSync::DomainName", m.Map(
            ("CertificateArn", domain["CertificateArn"]), ("DomainName", domain["DomainName"]), ("Description", domain["Description"])));
        api.Add(api.Id + "DomainNameApiAssociation", "AWS::AppSync::DomainNameApiAssociation", m.Map(
            ("ApiId", m.GetAtt(api.Id, "ApiId")), ("DomainName", m.Ref(api.Id + "DomainName"))));
    }
}
