using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary><c>AWS::Serverless::Api</c>: the API, its deployment and stage, and what its authorizers, domain and usage plan take.</summary>
internal static class RestApi
{
    public static void Expand(SamResource api)
    {
        var m = api.M;
        var draft = api.Stack.Shared.Apis.GetValueOrDefault(api.Id);
        if (api["StageName"] is null)
        {
            api.Refuse($"it needs a StageName.");
        }

        if (api["DefinitionUri"] is not null && api["DefinitionBody"] is not null)
        {
            api.Refuse($"it takes a DefinitionUri or a DefinitionBody, not both.");
        }

        if (api.Properties["FailOnWarnings"] is StringValue warnings && api.Stack.Flag(warnings) is null)
        {
            api.Refuse($"its FailOnWarnings is neither true nor false.", warnings);
        }

        var tags = TagList.From(api["Tags"], m);
        var stage = api.Id + (api["StageName"] is StringValue name ? ApiIds.Part(name.Value) : "") + "Stage";
        var deployment = api.Id + "Deployment";
        api.AddSelf("AWS::ApiGateway::RestApi", Properties(api, draft, tags));
        api.Add(deployment, "AWS::ApiGateway::Deployment", m.Map(
            ("RestApiId", m.Ref(api.Id)),
            ("Description", m.Text("RestApi deployment")),
            ("StageName", api["OpenApiVersion"] is null ? m.Text("Stage") : null)));
        var properties = new MapBuilder(12);
        properties.Set("DeploymentId", m.Ref(deployment));
        properties.Set("RestApiId", m.Ref(api.Id));
        api.Copy(properties, "StageName", "CacheClusterEnabled", "CacheClusterSize", "Variables", "MethodSettings", "AccessLogSetting", "CanarySetting");
        properties.SetIfAny("TracingEnabled", api["TracingEnabled"]);
        properties.SetIfAny("Tags", tags);
        api.Add(stage, "AWS::ApiGateway::Stage", properties.Build(m.Origin));
        api.Stack.Names[api.Id + ".Stage"] = stage;
        api.Stack.Names[api.Id + ".Deployment"] = deployment;
        RestAuthorizers.AddPermissions(api);
        RestDomain.Expand(api, stage);
        UsagePlans.Expand(api, stage);
    }

    private static MapValue Properties(SamResource api, ApiDocument? draft, Value? tags)
    {
        var m = api.M;
        var properties = new MapBuilder(12);
        if (draft is not null)
        {
            RestDocument.Finish(api, draft);
            properties.Set("Body", draft.Body.Build());
        }
        else if (api["DefinitionBody"] is { } body)
        {
            properties.Set("Body", body);
        }
        else
        {
            properties.SetIfAny("BodyS3Location", CodeLocation.Of(api, api["DefinitionUri"], "Bucket", "Key", "Version"));
        }

        api.Copy(properties, "Name", "Description", "BinaryMediaTypes", "MinimumCompressionSize", "FailOnWarnings", "Mode", "ApiKeySourceType", "Policy", "SecurityPolicy", "EndpointAccessMode");
        if (api["EndpointConfiguration"] is { } endpoint)
        {
            SetEndpoint(properties, api, endpoint);
        }

        if (tags is not null && api.Stack.Flag(api["PropagateTags"]) == true)
        {
            properties.Set("Tags", tags);
        }

        return properties.Build(api.Properties.Origin.HasPlace ? api.Properties.Origin : m.Origin);
    }

    private static void SetEndpoint(MapBuilder properties, SamResource api, Value endpoint)
    {
        var m = api.M;
        var type = endpoint;
        if (endpoint is MapValue map && !SamStack.IsFunction(map))
        {
            type = map["Type"] ?? m.Text("EDGE");
            properties.Set("EndpointConfiguration", m.Map(
                ("Types", m.List(type)), ("VpcEndpointIds", map["VPCEndpointIds"]), ("IpAddressType", map["IpAddressType"])));
        }
        else
        {
            properties.Set("EndpointConfiguration", m.Map(("Types", m.List(type))));
        }

        properties.Set("Parameters", m.Map(("endpointConfigurationTypes", type)));
    }
}
