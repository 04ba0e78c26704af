using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The OpenAPI document of an API, while events add to it.</summary>
internal sealed class ApiDocument
{
    private ApiDocument(SamResource api, MapValue body, bool isManaged)
    {
        Api = api;
        Body = new EditableMap(body);
        IsManaged = isManaged;
    }

    public SamResource Api { get; }

    public EditableMap Body { get; }

    /// <summary>Whether SAM writes the document, because the template gives none.</summary>
    public bool IsManaged { get; }

    /// <summary>What events say about who may call a path, by path and method.</summary>
    public Dictionary<(string Path, string Method), MapValue> Auth { get; } = [];

    public EditableMap Paths => Body.Open("paths");

    /// <summary>The name of a method as documents write it.</summary>
    public static string MethodOf(string? method) => method?.ToLowerInvariant() switch
    {
        null or "any" or "*" => "x-amazon-apigateway-any-method",
        var other => other,
    };

    /// <summary>Begins the document of an API, unless it lies elsewhere.</summary>
    public static void Open(SamResource api)
    {
        if (!api.IsServerless || api.Kind is not ("Api" or "HttpApi"))
        {
            return;
        }

        var m = api.M;
        var isRest = api.Kind == "Api";
        if (api["DefinitionBody"] is MapValue given)
        {
            if (!SamStack.IsFunction(given) || !isRest)
            {
                api.Stack.Shared.Apis[api.Id] = new ApiDocument(api, given, api.Stack.Flag(api["MergeDefinitions"]) == true);
            }
        }
        else if (api["DefinitionUri"] is null)
        {
            var info = m.Map(("version", m.Text("1.0")), ("title", m.Ref("AWS::StackName")));
            api.Stack.Shared.Apis[api.Id] = new ApiDocument(
                api,
                isRest
                    ? m.Map(("swagger", m.Text("2.0")), ("info", info), ("paths", m.Map()))
                    : m.Map(("openapi", m.Text("3.0.1")), ("info", info), ("paths", m.Map())),
                true);
        }
    }

    /// <summary>Adds the integration of an event, unless the document has one there already.</summary>
    public void Integrate(SamResource invoker, string path, string method, MapValue operation)
    {
        if (!Body.IsMap("paths") || !Paths.IsMap(path))
        {
            return;
        }

        var item = Paths.Open(path);
        var name = MethodOf(method);
        if (item[name] is MapValue there && (there.ContainsKey("x-amazon-apigateway-integration") || SamStack.IsFunction(there)))
        {
            if (Api["DefinitionBody"] is null)
            {
                invoker.Refuse($"the API \"{Api.Id}\" has the method \"{method}\" of \"{path}\" twice.");
                return;
            }
        }

        var m = invoker.M;
        item[name] = invoker.Condition is { } condition && condition != Api.Condition
            ? m.Map(("Fn::If", m.List(m.Text(condition), operation, m.NoValue)))
            : item[name] is MapValue known ? (MapValue)Globals.Merge(known, operation, 0) : operation;
    }
}
