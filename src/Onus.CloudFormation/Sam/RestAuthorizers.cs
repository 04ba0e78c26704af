using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The authorizers of a REST API.</summary>
internal static class RestAuthorizers
{
    /// <summary>Lets the API call the functions that authorize.</summary>
    public static void AddPermissions(SamResource api)
    {
        if ((api["Auth"] as MapValue)?["Authorizers"] is not MapValue authorizers)
        {
            return;
        }

        var m = api.M;
        foreach (var (name, value) in authorizers.Entries)
        {
            if (value is MapValue authorizer && SamStack.Given(authorizer["FunctionArn"]) is { } function && api.Stack.Flag(authorizer["DisableFunctionDefaultPermissions"]) != true)
            {
                api.Add(api.Id + ApiIds.Part(name) + "AuthorizerPermission", "AWS::Lambda::Permission", m.Map(
                    ("Action", m.Text("lambda:InvokeFunction")),
                    ("FunctionName", function),
                    ("Principal", m.Text("apigateway.amazonaws.com")),
                    ("SourceArn", m.Sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*", ("__ApiId__", m.Ref(api.Id))))));
            }
        }
    }

    /// <summary>An authorizer as the document writes it.</summary>
    public static Value Definition(SamResource api, string name, MapValue authorizer)
    {
        var m = api.M;
        var identity = SamStack.Given(authorizer["Identity"]) as MapValue;
        var pool = SamStack.Given(authorizer["UserPoolArn"]);
        var isRequest = api.Stack.Text(authorizer["FunctionPayloadType"])?.ToUpperInvariant() == "REQUEST";
        if (pool is null && SamStack.Given(authorizer["FunctionArn"]) is null)
        {
            api.Refuse($"the authorizer \"{name}\" needs a UserPoolArn or a FunctionArn.", authorizer);
        }

        if (authorizer["AuthorizationScopes"] is StringValue scopes)
        {
            api.Refuse($"the AuthorizationScopes of the authorizer \"{name}\" are no list.", scopes);
        }

        if (SamStack.Given(authorizer["Identity"]) is { } odd and not MapValue)
        {
            api.Refuse($"the Identity of the authorizer \"{name}\" is no map.", odd);
        }

        var header = api.Stack.Text(identity?["Header"]) is { } text ? text : identity?["Header"] is null ? "Authorization" : null;
        if (header is null || identity?["Header"] is MapValue or ListValue)
        {
            api.Refuse($"the Header of the authorizer \"{name}\" is no text.", authorizer);
        }

        var kind = pool is not null
            ? m.Map(
                ("type", m.Text("cognito_user_pools")),
                ("providerARNs", pool is ListValue ? pool : m.List(pool)),
                ("identityValidationExpression", identity?["ValidationExpression"]))
            : m.Map(
                ("type", m.Text(isRequest ? "request" : "token")),
                ("authorizerUri", m.Sub(
                    "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations",
                    ("__FunctionArn__", authorizer["FunctionArn"] ?? m.Text("")))),
                ("authorizerCredentials", api.Stack.Text(authorizer["FunctionInvokeRole"]) == "NONE" ? null : SamStack.Given(authorizer["FunctionInvokeRole"])),
                ("authorizerResultTtlInSeconds", identity?["ReauthorizeEvery"]),
                ("identityValidationExpression", isRequest ? null : identity?["ValidationExpression"]),
                ("identitySource", isRequest ? Sources(api, identity) : null));
        return m.Map(
            ("type", m.Text("apiKey")),
            ("name", m.Text(pool is null && isRequest ? "Unused" : header ?? "")),
            ("in", m.Text("header")),
            ("x-amazon-apigateway-authtype", m.Text(pool is null ? "custom" : "cognito_user_pools")),
            ("x-amazon-apigateway-authorizer", kind));
    }

    private static StringValue? Sources(SamResource api, MapValue? identity)
    {
        var sources = new List<string>();
        Add("Headers", "method.request.header.");
        Add("QueryStrings", "method.request.querystring.");
        Add("StageVariables", "stageVariables.");
        Add("Context", "context.");
        return sources.Count == 0 ? null : api.M.Text(string.Join(", ", sources));

        void Add(string name, string prefix)
        {
            if (identity?[name] is ListValue list)
            {
                foreach (var item in list.Items)
                {
                    sources.Add(prefix + api.Stack.Text(item));
                }
            }
        }
    }
}
