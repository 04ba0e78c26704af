using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary><c>AWS::Serverless::HttpApi</c>: the API, its stage and its domain.</summary>
internal static class HttpApi
{
    private const string Mark = "httpapi:createdBy";

    public static void Expand(SamResource api)
    {
        var m = api.M;
        var draft = api.Stack.Shared.Apis.GetValueOrDefault(api.Id);
        var properties = new MapBuilder(12);
        if (draft is not null)
        {
            HttpDocument.Finish(api, draft);
            properties.Set("Body", draft.Body.Build());
        }
        else if (api["DefinitionBody"] is { } body)
        {
            properties.Set("Body", body);
        }
        else if (CodeLocation.Of(api, api["DefinitionUri"], "Bucket", "Key", "Version") is { } place)
        {
            properties.Set("BodyS3Location", place);
            if (api["Tags"] is not null)
            {
                api.Refuse($"Tags work with a DefinitionBody only.", api["Tags"]);
            }
        }

        if (api["DefinitionUri"] is not null && api["DefinitionBody"] is not null)
        {
            api.Refuse($"it takes a DefinitionUri or a DefinitionBody, not both.");
        }

        api.Copy(properties, "FailOnWarnings", "Description", "DisableExecuteApiEndpoint");
        if (draft is null || !draft.Body.Contains("paths"))
        {
            api.Copy(properties, "Name");
        }

        api.AddSelf("AWS::ApiGatewayV2::Api", properties.Build(m.Origin));
        var stage = StageId(api);
        var settings = new MapBuilder(10);
        settings.Set("ApiId", m.Ref(api.Id));
        settings.Set("StageName", api["StageName"] ?? m.Text("$default"));
        settings.Set("AutoDeploy", m.Flag(true));
        api.Copy(settings, "StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings");
        if (draft is not null)
        {
            settings.Set("Tags", Tags(api));
        }

        api.Add(stage, "AWS::ApiGatewayV2::Stage", settings.Build(m.Origin));
        api.Stack.Names[api.Id + ".Stage"] = stage;
        AddPermissions(api);
        V2Domain.Expand(api, stage, Mark);
    }

    /// <summary>The tags of the API's stage and domain: a map, SAM's mark included.</summary>
    public static MapValue Tags(SamResource api)
    {
        var m = api.M;
        var tags = new MapBuilder(4);
        tags.Set(Mark, m.Text("SAM"));
        if (api["Tags"] is MapValue given)
        {
            tags.SetAll(given);
        }

        return tags.Build(m.Origin);
    }

    private static string StageId(SamResource api) => api["StageName"] switch
    {
        null or StringValue { Value: "$default" } => api.Id + "ApiGatewayDefaultStage",
        StringValue name => api.Id + ApiIds.Part(name.Value) + "Stage",
        _ => api.Id + "Stage",
    };

    private static void AddPermissions(SamResource api)
    {
        if ((api["Auth"] as MapValue)?["Authorizers"] is not MapValue authorizers)
        {
            return;
        }

        var m = api.M;
        foreach (var (name, value) in authorizers.Entries)
        {
            if (value is MapValue authorizer && authorizer["FunctionArn"] is { } function && api.Stack.Flag(authorizer["EnableFunctionDefaultPermissions"]) == true)
            {
                api.Add(api.Id + ApiIds.Part(name) + "AuthorizerPermission", "AWS::Lambda::Permission", m.Map(
                    ("Action", m.Text("lambda:InvokeFunction")),
                    ("FunctionName", function),
                    ("Principal", m.Text("apigateway.amazonaws.com")),
                    ("SourceArn", m.Sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*", ("__ApiId__", m.Ref(api.Id))))));
            }
        }
    }
}
