using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Who may call each method of a REST API.</summary>
internal static class RestSecurity
{
    /// <summary>What an event says of its own method.</summary>
    public static void Apply(SamResource api, ApiDocument draft, string path, string method, MapValue own)
    {
        if (!draft.Paths.IsMap(path) || !Branches.Of(draft.Paths[path]).Any(item => item.ContainsKey(method)))
        {
            return;
        }

        var m = api.M;
        var policy = SamStack.Given(own["ResourcePolicy"]) as MapValue ?? SamStack.Given((api["Auth"] as MapValue)?["ResourcePolicy"]) as MapValue;
        if (policy is not null)
        {
            ResourcePolicy.Add(draft, ResourcePolicy.Lists(api, policy, method, path), m);
        }

        var authorizer = api.Stack.Text(SamStack.Given(own["Authorizer"]));
        var scopes = own["AuthorizationScopes"];
        if (authorizer is not null)
        {
            Define(api, draft, authorizer);
            Add(draft, path, method, m.Map((authorizer, scopes ?? DefaultScopes(api, authorizer) ?? m.List())), m, authorizer == "AWS_IAM");
        }

        if (api.Stack.Flag(own["ApiKeyRequired"]) == true)
        {
            DefineKey(api, draft);
            Add(draft, path, method, m.Map(("api_key", m.List())), m, false);
        }
    }

    /// <summary>What the API says for all methods that say nothing themselves.</summary>
    public static void ApplyDefault(SamResource api, ApiDocument draft, MapValue auth)
    {
        var m = api.M;
        var standard = api.Stack.Text(SamStack.Given(auth["DefaultAuthorizer"]));
        var key = api.Stack.Flag(auth["ApiKeyRequired"]) == true;
        if (standard is null && !key)
        {
            return;
        }

        if (standard is not null)
        {
            Define(api, draft, standard);
        }

        if (key)
        {
            DefineKey(api, draft);
        }

        var preflight = api.Stack.Flag(auth["AddDefaultAuthorizerToCorsPreflight"]) != false;
        foreach (var path in draft.Paths.Keys.ToArray())
        {
            Branches.ChangeOperations(draft, path, m, (method, operation) =>
            {
                var own = draft.Auth.GetValueOrDefault((path, method));
                if (method == "options" && !preflight)
                {
                    return operation;
                }

                if (standard is not null && own?["Authorizer"] is null && !HasSecurity(operation))
                {
                    operation = With(operation, m.Map((standard, own?["AuthorizationScopes"] ?? DefaultScopes(api, standard) ?? m.List())), m, false);
                }

                return key && (own?["ApiKeyRequired"] is null || api.Stack.Flag(own["ApiKeyRequired"]) != false) && method != "options"
                    ? With(operation, m.Map(("api_key", m.List())), m, false)
                    : operation;
            });
        }
    }

    private static Value? DefaultScopes(SamResource api, string authorizer) =>
        ((api["Auth"] as MapValue)?["Authorizers"] as MapValue)?[authorizer] is MapValue definition ? SamStack.Given(definition["AuthorizationScopes"]) : null;

    private static bool HasSecurity(MapValue operation) =>
        operation["security"] is ListValue { Count: > 0 } list && list.Items.Any(item => item is MapValue map && !map.ContainsKey("api_key"));

    private static void Add(ApiDocument draft, string path, string method, MapValue requirement, ValueFactory m, bool isIam) =>
        Branches.ChangeOperations(draft, path, m, (name, operation) => name == method ? With(operation, requirement, m, isIam) : operation);

    private static MapValue With(MapValue operation, MapValue requirement, ValueFactory m, bool isIam)
    {
        var known = operation["security"] is ListValue list ? list.Items : [];
        if (known.Any(item => item is MapValue map && map.Count > 0 && map.ContainsKey(requirement.Keys[0])))
        {
            return operation;
        }

        var draft = new EditableMap(operation) { ["security"] = m.List([.. known, requirement]) };
        if (isIam)
        {
            draft["x-amazon-apigateway-auth"] = m.Map(("type", m.Text("AWS_IAM")));
        }

        return draft.Build();
    }

    private static void Define(SamResource api, ApiDocument draft, string authorizer)
    {
        var m = api.M;
        if (authorizer == "AWS_IAM")
        {
            draft.Body.Open("securityDefinitions")["AWS_IAM"] = m.Map(
                ("type", m.Text("apiKey")), ("name", m.Text("Authorization")), ("in", m.Text("header")), ("x-amazon-apigateway-authtype", m.Text("awsSigv4")));
        }
    }

    private static void DefineKey(SamResource api, ApiDocument draft)
    {
        var m = api.M;
        draft.Body.Open("securityDefinitions")["api_key"] = m.Map(("type", m.Text("apiKey")), ("name", m.Text("x-api-key")), ("in", m.Text("header")));
    }
}
