using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Finishes the document of an HTTP API.</summary>
internal static class HttpDocument
{
    public static void Finish(SamResource api, ApiDocument draft)
    {
        var m = api.M;
        var auth = api["Auth"] as MapValue;
        if (auth?["Authorizers"] is { IsNull: false } and not MapValue)
        {
            api.Refuse($"its Authorizers are no map.", auth);
        }

        if (auth?["Authorizers"] is MapValue authorizers)
        {
            var schemes = draft.Body.Open("components").Open("securitySchemes");
            foreach (var (name, value) in authorizers.Entries)
            {
                if (value is MapValue authorizer)
                {
                    schemes[name] = Scheme(api, authorizer);
                }
                else
                {
                    api.Refuse($"the authorizer \"{name}\" is no map.", value);
                }
            }
        }

        if (auth is not null && api.Stack.Flag(auth["EnableIamAuthorizer"]) == true)
        {
            draft.Body.Open("components").Open("securitySchemes")["AWS_IAM"] = m.Map(
                ("type", m.Text("apiKey")), ("name", m.Text("Authorization")), ("in", m.Text("header")), ("x-amazon-apigateway-authtype", m.Text("awsSigv4")));
        }

        Secure(api, draft, auth);
        if (api["CorsConfiguration"] is { } cors)
        {
            AddCors(api, draft, cors);
        }

        if (api["Name"] is { } title)
        {
            draft.Body.Open("info")["title"] = title;
        }

        if (api["DisableExecuteApiEndpoint"] is { } disabled)
        {
            draft.Body.Open("x-amazon-apigateway-endpoint-configuration")["disableExecuteApiEndpoint"] = disabled;
        }

        AddTags(api, draft);
    }

    private static void Secure(SamResource api, ApiDocument draft, MapValue? auth)
    {
        var m = api.M;
        var standard = api.Stack.Text(SamStack.Given(auth?["DefaultAuthorizer"]));
        foreach (var path in draft.Body["paths"] is MapValue ? draft.Paths.Keys.ToArray() : [])
        {
            Branches.ChangeOperations(draft, path, m, (method, operation) =>
            {
                var own = draft.Auth.GetValueOrDefault((path, method));
                var name = api.Stack.Text(SamStack.Given(own?["Authorizer"])) ?? (method == "options" ? null : standard);
                if (name is null or "NONE" || operation.ContainsKey("security"))
                {
                    return operation;
                }

                var scopes = own?["AuthorizationScopes"] ?? ((auth?["Authorizers"] as MapValue)?[name] as MapValue)?["AuthorizationScopes"] ?? m.List();
                return new EditableMap(operation) { ["security"] = m.List(m.Map((name, scopes))) }.Build();
            });
        }
    }

    private static MapValue Scheme(SamResource api, MapValue authorizer)
    {
        var m = api.M;
        if (authorizer["JwtConfiguration"] is MapValue jwt)
        {
            return m.Map(("type", m.Text("oauth2")), ("x-amazon-apigateway-authorizer", m.Map(
                ("jwtConfiguration", m.Map(("audience", jwt["audience"] ?? jwt["Audience"]), ("issuer", jwt["issuer"] ?? jwt["Issuer"]))),
                ("identitySource", authorizer["IdentitySource"]),
                ("type", m.Text("jwt")))));
        }

        var identity = authorizer["Identity"] as MapValue;
        return m.Map(
            ("type", m.Text("apiKey")),
            ("name", m.Text("Unused")),
            ("in", m.Text("header")),
            ("x-amazon-apigateway-authorizer", m.Map(
                ("type", m.Text("request")),
                ("authorizerUri", m.Sub(
                    "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations",
                    ("__FunctionArn__", authorizer["FunctionArn"] ?? m.Text("")))),
                ("authorizerCredentials", authorizer["FunctionInvokeRole"]),
                ("authorizerResultTtlInSeconds", identity?["ReauthorizeEvery"]),
                ("authorizerPayloadFormatVersion", authorizer["AuthorizerPayloadFormatVersion"]),
                ("enableSimpleResponses", authorizer["EnableSimpleResponses"]),
                ("identitySource", Sources(api, identity)))));
    }

    private static ListValue? Sources(SamResource api, MapValue? identity)
    {
        var sources = new List<string>();
        foreach (var (name, prefix) in (ReadOnlySpan<(string, string)>)[("Headers", "$request.header."), ("QueryStrings", "$request.querystring."), ("StageVariables", "$stageVariables."), ("Context", "$context.")])
        {
            if (identity?[name] is { IsNull: false } given && (given is not ListValue all || all.Items.Any(item => item is MapValue or ListValue)))
            {
                api.Refuse($"the {name} of an authorizer's Identity are no list of texts.", given);
            }

            if (identity?[name] is ListValue list)
            {
                sources.AddRange(list.Items.Select(item => prefix + api.Stack.Text(item)));
            }
        }

        return sources.Count == 0 ? null : api.M.Texts([.. sources]);
    }

    private static void AddCors(SamResource api, ApiDocument draft, Value cors)
    {
        var m = api.M;
        if (cors is MapValue map && !SamStack.IsFunction(cors))
        {
            draft.Body["x-amazon-apigateway-cors"] = m.Map(
                ("allowOrigins", map["AllowOrigins"]),
                ("allowHeaders", map["AllowHeaders"]),
                ("allowMethods", map["AllowMethods"]),
                ("exposeHeaders", map["ExposeHeaders"]),
                ("maxAge", map["MaxAge"]),
                ("allowCredentials", map["AllowCredentials"]));
        }
        else if (api.Stack.Flag(cors) == true)
        {
            draft.Body["x-amazon-apigateway-cors"] = m.Map(("allowOrigins", m.Texts("*")));
        }
    }

    private static void AddTags(SamResource api, ApiDocument draft)
    {
        var m = api.M;
        var tags = new List<Value>(draft.Body["tags"] is ListValue known ? known.Items : []);
        if (api["Tags"] is MapValue given && !SamStack.IsFunction(given))
        {
            foreach (var (key, value) in given.Entries)
            {
                tags.Add(m.Map(("name", m.Text(key)), ("x-amazon-apigateway-tag-value", value)));
            }
        }

        tags.Add(m.Map(("name", m.Text("httpapi:createdBy")), ("x-amazon-apigateway-tag-value", m.Text("SAM"))));
        draft.Body["tags"] = m.List(tags);
    }
}
