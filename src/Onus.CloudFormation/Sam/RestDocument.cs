using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Finishes the document of a REST API: who may call what, preflight requests, models and responses.</summary>
internal static class RestDocument
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace", "x-amazon-apigateway-any-method" };

    public static void Finish(SamResource api, ApiDocument draft)
    {
        var m = api.M;
        if (draft.Body["securityDefinitions"] is { IsNull: false } and not MapValue && api["Auth"] is not null)
        {
            api.Refuse($"the securityDefinitions of its document are no map.");
        }

        CheckPaths(api, draft);
        if (api["OpenApiVersion"] is { } version && api.Stack.Text(version) is { } text && text.StartsWith('3'))
        {
            draft.Body["swagger"] = null;
            draft.Body["openapi"] = version;
        }

        if (api["Auth"] is MapValue auth)
        {
            AddAuthorizers(api, draft, auth);
            AddPolicy(api, draft, auth);
        }

        foreach (var ((path, method), own) in draft.Auth)
        {
            RestSecurity.Apply(api, draft, path, method, own);
        }

        if (api["Auth"] is MapValue common)
        {
            RestSecurity.ApplyDefault(api, draft, common);
        }

        if (api["Cors"] is { } cors)
        {
            Preflight.Add(api, draft, cors);
        }

        if (api["Models"] is MapValue models)
        {
            var target = Is3(draft) ? draft.Body.Open("components").Open("schemas") : draft.Body.Open("definitions");
            foreach (var (name, model) in models.Entries)
            {
                target[name.ToLowerInvariant()] = model;
            }
        }

        if (api["GatewayResponses"] is MapValue responses)
        {
            GatewayResponses(api, draft, responses);
        }

        if (api["DisableExecuteApiEndpoint"] is { } disabled)
        {
            draft.Body["x-amazon-apigateway-endpoint-configuration"] = m.Map(("disableExecuteApiEndpoint", disabled));
        }

        MoveSecurity(draft);
    }

    /// <summary>The operations of a path, those below a condition included.</summary>
    public static IEnumerable<string> MethodsOf(EditableMap item) => item.Keys.Where(key => Methods.Contains(key));

    public static bool Is3(ApiDocument draft) => draft.Body["openapi"] is { } version && draft.Api.Stack.Text(version)?.StartsWith('3') == true;

    /// <summary>Where SAM goes through the document, paths and methods must be maps.</summary>
    private static void CheckPaths(SamResource api, ApiDocument draft)
    {
        var hasDefault = (api["Auth"] as MapValue)?["DefaultAuthorizer"] is not null;
        if (draft.Body["paths"] is not MapValue paths || (api["Cors"] is null && !hasDefault))
        {
            return;
        }

        foreach (var (path, value) in paths.Entries)
        {
            if (value is not MapValue item)
            {
                api.Refuse($"the path \"{path}\" of its document is no map.", value);
                continue;
            }

            foreach (var (method, operation) in item.Entries)
            {
                if (hasDefault && operation is not MapValue && !method.StartsWith("Fn::", StringComparison.Ordinal) && method is not ("parameters" or "summary" or "description" or "servers" or "$ref") && (!method.StartsWith("x-", StringComparison.Ordinal) || Methods.Contains(method)))
                {
                    api.Refuse($"the method \"{method}\" of the path \"{path}\" of its document is no map.", operation);
                }
            }
        }
    }

    private static void AddAuthorizers(SamResource api, ApiDocument draft, MapValue auth)
    {
        if (auth["DefaultAuthorizer"] is ListValue)
        {
            api.Refuse($"its DefaultAuthorizer is no name.", auth);
        }

        if (auth["Authorizers"] is { IsNull: false } and not MapValue)
        {
            api.Refuse($"its Authorizers are no map.", auth);
        }

        if (auth["Authorizers"] is MapValue authorizers)
        {
            var definitions = draft.Body.Open("securityDefinitions");
            foreach (var (name, value) in authorizers.Entries)
            {
                if (value is MapValue authorizer)
                {
                    definitions[name] = RestAuthorizers.Definition(api, name, authorizer);
                }
                else
                {
                    api.Refuse($"the authorizer \"{name}\" is no map.", value);
                }
            }
        }

        if (api.Stack.Text(auth["DefaultAuthorizer"]) is { } standard && standard is not ("AWS_IAM" or "NONE") && (auth["Authorizers"] as MapValue)?.ContainsKey(standard) != true)
        {
            api.Refuse($"its DefaultAuthorizer \"{standard}\" is none of its Authorizers.", auth);
        }
    }

    private static void AddPolicy(SamResource api, ApiDocument draft, MapValue auth)
    {
        if (SamStack.Given(auth["ResourcePolicy"]) is MapValue policy)
        {
            ResourcePolicy.Add(draft, ResourcePolicy.Custom(policy, api.M), api.M);
        }
    }

    private static void GatewayResponses(SamResource api, ApiDocument draft, MapValue responses)
    {
        var m = api.M;
        var target = draft.Body.Open("x-amazon-apigateway-gateway-responses");
        foreach (var (name, value) in responses.Entries)
        {
            if (value is not MapValue response)
            {
                continue;
            }

            var parameters = new MapBuilder();
            if (response["ResponseParameters"] is MapValue given)
            {
                foreach (var (kind, prefix) in (ReadOnlySpan<(string, string)>)[("Headers", "header."), ("Paths", "path."), ("QueryStrings", "querystring.")])
                {
                    if (given[kind] is MapValue entries)
                    {
                        foreach (var (key, entry) in entries.Entries)
                        {
                            parameters.TryAdd("gatewayresponse." + prefix + key, entry);
                        }
                    }
                    else if (given[kind] is { IsNull: false })
                    {
                        api.Refuse($"the {kind} of the gateway response \"{name}\" are no map.", given);
                    }
                }
            }
            else if (response["ResponseParameters"] is { IsNull: false } odd)
            {
                api.Refuse($"the ResponseParameters of the gateway response \"{name}\" are no map.", odd);
            }

            target[name] = m.Map(
                ("responseParameters", parameters.Count > 0 || response["ResponseParameters"] is null ? parameters.Build(m.Origin) : m.Map()),
                ("responseTemplates", response["ResponseTemplates"] ?? m.Map()),
                ("statusCode", response["StatusCode"]));
        }
    }

    /// <summary>OpenAPI 3 keeps below components what Swagger 2 keeps at the top.</summary>
    private static void MoveSecurity(ApiDocument draft)
    {
        if (draft.Body["openapi"] is null || draft.Body["securityDefinitions"] is not MapValue definitions)
        {
            return;
        }

        var schemes = draft.Body.Open("components").Open("securitySchemes");
        foreach (var (name, definition) in definitions.Entries)
        {
            schemes[name] = definition;
        }

        draft.Body["securityDefinitions"] = null;
    }
}
