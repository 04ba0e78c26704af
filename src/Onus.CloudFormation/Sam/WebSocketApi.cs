using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary><c>AWS::Serverless::WebSocketApi</c>: the API, its routes with their integrations, its stage and domain.</summary>
internal static class WebSocketApi
{
    private const string Mark = "websocketapi:createdBy";

    public static void Expand(SamResource api)
    {
        var m = api.M;
        var tags = Tags(api, Mark);
        var properties = new MapBuilder(12);
        api.Copy(properties, "ApiKeySelectionExpression", "Description", "DisableExecuteApiEndpoint", "DisableSchemaValidation", "IpAddressType", "RouteSelectionExpression");
        properties.Set("Name", api["Name"] ?? m.Text(api.Id));
        properties.Set("ProtocolType", m.Text("WEBSOCKET"));
        properties.Set("Tags", tags);
        api.AddSelf("AWS::ApiGatewayV2::Api", properties.Build(m.Origin));
        var stage = api.Id + (api["StageName"] is StringValue name ? ApiIds.Part(name.Value) : api["StageName"] is null ? "Default" : "") + "Stage";
        AddRoutes(api);
        AddAuthorizer(api);
        var settings = new MapBuilder(10);
        settings.Set("ApiId", m.Ref(api.Id));
        settings.Set("AutoDeploy", m.Flag(true));
        settings.Set("StageName", api["StageName"] ?? m.Text("default"));
        api.Copy(settings, "StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings");
        settings.Set("Tags", tags);
        api.Add(stage, "AWS::ApiGatewayV2::Stage", settings.Build(m.Origin));
        api.Stack.Names[api.Id + ".Stage"] = stage;
        V2Domain.Expand(api, stage, Mark);
        if (api.Stack.Text(api["IpAddressType"]) is { } ip && ip is not ("ipv4" or "dualstack"))
        {
            api.Refuse($"its IpAddressType is neither ipv4 nor dualstack.", api["IpAddressType"]);
        }
    }

    public static MapValue Tags(SamResource api, string mark)
    {
        var m = api.M;
        var tags = new MapBuilder(4);
        if (api["Tags"] is MapValue given)
        {
            tags.SetAll(given);
        }

        tags.Set(mark, m.Text("SAM"));
        return tags.Build(m.Origin);
    }

    private static void AddRoutes(SamResource api)
    {
        if (api["Routes"] is not MapValue { Count: > 0 } routes)
        {
            api.Refuse($"it has no Routes.", api["Routes"]);
            return;
        }

        var m = api.M;
        var auth = api["Auth"] as MapValue;
        foreach (var (key, value) in routes.Entries)
        {
            if (key.Length == 0 || ApiIds.Part(key).Length != key.TrimStart('$').Length || (key[0] == '$' && key is not ("$connect" or "$disconnect" or "$default")))
            {
                api.Refuse($"\"{key}\" is no name of a route.", value);
            }

            if (value is not MapValue route || SamStack.Given(route["FunctionArn"]) is not { } function)
            {
                api.Refuse($"the route \"{key}\" needs a FunctionArn.", value);
                continue;
            }

            var part = ApiIds.Part(key);
            var id = api.Id + (part.Length > 0 ? char.ToUpperInvariant(part[0]) + part[1..] : "");
            api.Add(id + "Integration", "AWS::ApiGatewayV2::Integration", m.Map(
                ("ApiId", m.Ref(api.Id)),
                ("IntegrationType", m.Text("AWS_PROXY")),
                ("IntegrationUri", m.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations", ("FunctionArn", function))),
                ("TimeoutInMillis", route["IntegrationTimeout"])));
            var isConnect = key == "$connect";
            api.Add(id + "Route", "AWS::ApiGatewayV2::Route", m.Map(
                ("ApiId", m.Ref(api.Id)),
                ("RouteKey", m.Text(key)),
                ("Target", m.Join("/", m.List(m.Text("integrations"), m.Ref(id + "Integration")).Items.AsSpan())),
                ("ApiKeyRequired", route["ApiKeyRequired"]),
                ("ModelSelectionExpression", route["ModelSelectionExpression"]),
                ("OperationName", route["OperationName"]),
                ("RequestModels", route["RequestModels"]),
                ("RequestParameters", route["RequestParameters"]),
                ("RouteResponseSelectionExpression", route["RouteResponseSelectionExpression"]),
                ("AuthorizationType", isConnect ? SamStack.Given(auth?["AuthType"]) : null),
                ("AuthorizerId", isConnect ? SamStack.Given(auth?["AuthId"]) ?? (auth?["AuthArn"] is null ? null : m.Ref(api.Id + "Authorizer")) : null)));
            api.Add(id + "Permission", "AWS::Lambda::Permission", m.Map(
                ("Action", m.Text("lambda:InvokeFunction")),
                ("FunctionName", function),
                ("Principal", m.Text("apigateway.amazonaws.com")),
                ("SourceArn", m.Sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${" + api.Id + ".ApiId}/" + (api.Stack.Text(api["StageName"]) ?? (api["StageName"] is null ? "default" : "*")) + "/" + key))));
        }
    }

    private static void AddAuthorizer(SamResource api)
    {
        if (api["Auth"] is not MapValue auth)
        {
            return;
        }

        var m = api.M;
        var type = api.Stack.Text(auth["AuthType"])?.ToUpperInvariant();
        var names = auth["AuthId"] is not null || auth["AuthArn"] is not null;
        if ((type == "CUSTOM") != names)
        {
            api.Refuse($"the AuthType CUSTOM, and no other, goes with an AuthArn or AuthId.", auth);
        }

        if (auth["AuthArn"] is { } function)
        {
            api.Add(api.Id + "Authorizer", "AWS::ApiGatewayV2::Authorizer", m.Map(
                ("ApiId", m.Ref(api.Id)),
                ("AuthorizerType", m.Text("REQUEST")),
                ("AuthorizerUri", m.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations", ("FunctionArn", function))),
                ("AuthorizerCredentialsArn", auth["InvokeRole"]),
                ("IdentitySource", auth["IdentitySource"]),
                ("Name", auth["Name"] ?? m.Text(api.Id + "Authorizer"))));

            // What is called with a role needs no permission.
            if (SamStack.Given(auth["InvokeRole"]) is null)
            {
                api.Add(api.Id + "AuthorizerPermission", "AWS::Lambda::Permission", m.Map(
                    ("Action", m.Text("lambda:InvokeFunction")),
                    ("FunctionName", function),
                    ("Principal", m.Text("apigateway.amazonaws.com")),
                    ("SourceArn", m.Sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${" + api.Id + ".ApiId}/authorizers/*"))));
            }
        }
    }
}
