using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Events of an HTTP API.</summary>
internal static class HttpEvents
{
    public static void Link(EventSource source)
    {
        var reference = source["ApiId"];
        var id = reference is null ? ImplicitApis.Http : SamStack.RefOf(reference) ?? (reference as StringValue)?.Value;
        var hasPath = source["Path"] is not null;
        var hasMethod = source["Method"] is not null;
        if (hasMethod && !hasPath)
        {
            source.Refuse($"a Method needs a Path");
        }

        var path = source.Stack.Text(source["Path"]) ?? "$default";
        var method = source.Stack.Text(source["Method"]) ?? "x-amazon-apigateway-any-method";
        var draft = id is null ? null : source.Stack.Shared.Apis.GetValueOrDefault(id);
        var editable = draft is not null && (draft.IsManaged || draft.Body["paths"] is not null);
        var verb = ApiDocument.MethodOf(method) == "x-amazon-apigateway-any-method" ? "*" : method.ToUpperInvariant();
        if (path == "$default" || !HasDefaultRoute(source, id))
        {
            Permit(source, reference, path, verb);
        }

        if (!editable)
        {
            return;
        }

        AddOperation(source, draft!, path, method);
        AddRouteSettings(source, draft!.Api, path, verb);
    }

    /// <summary>Whether the function answers all routes of the API anyway: its permission for the default route covers the others.</summary>
    private static bool HasDefaultRoute(EventSource source, string? api) =>
        api is not null && source.Function["Events"] is MapValue events && events.Entries.Any(entry =>
            entry.Value is MapValue declaration && declaration["Type"] is StringValue { Value: "HttpApi" }
            && (declaration["Properties"] as MapValue ?? MapValue.Empty) is var properties && SamStack.Given(properties["Path"]) is null
            && (SamStack.RefOf(properties["ApiId"]) ?? (properties["ApiId"] as StringValue)?.Value ?? ImplicitApis.Http) == api);

    private static void Permit(EventSource source, Value? reference, string path, string verb)
    {
        var m = source.M;
        source.Permit("Permission", "apigateway.amazonaws.com", ("SourceArn", m.Sub(
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/" + (path == "$default" ? "*" : verb + ApiIds.Pattern(path)),
            ("__ApiId__", reference ?? m.Ref(ImplicitApis.Http)),
            ("__Stage__", m.Text("*")))));
    }

    private static void AddOperation(EventSource source, ApiDocument draft, string path, string method)
    {
        var m = source.M;
        var parameters = ApiIds.ParametersOf(path)
            .Select(name => (Value)m.Map(("name", m.Text(name.TrimEnd('+'))), ("in", m.Text("path")), ("required", m.Flag(true))))
            .ToList();
        var shown = path == "$default" && draft.Body["paths"] is MapValue paths && paths.ContainsKey("/$default") ? "/$default" : path;
        draft.Integrate(source.Function, shown, method, m.Map(
            ("x-amazon-apigateway-integration", m.Map(
                ("type", m.Text("aws_proxy")),
                ("httpMethod", m.Text("POST")),
                ("payloadFormatVersion", source["PayloadFormatVersion"] ?? m.Text("2.0")),
                ("uri", m.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/" + source.Target.Variable + "/invocations")),
                ("timeoutInMillis", source["TimeoutInMillis"]))),
            ("responses", m.Map()),
            ("isDefaultRoute", path == "$default" ? m.Flag(true) : null),
            ("parameters", parameters.Count > 0 ? m.List(parameters) : null)));
        draft.Auth[(shown, ApiDocument.MethodOf(method))] = source["Auth"] as MapValue ?? MapValue.Empty;
        if ((source["Auth"] as MapValue)?["Authorizer"] is ListValue)
        {
            source.Refuse($"its Authorizer is no name");
        }

        if ((source["Auth"] as MapValue)?["Authorizer"] is { } authorizer && source.Stack.Text(authorizer) is { } name && name is not ("AWS_IAM" or "NONE")
            && ((draft.Api["Auth"] as MapValue)?["Authorizers"] as MapValue)?.ContainsKey(name) != true)
        {
            source.Refuse($"the API \"{draft.Api.Id}\" has no authorizer \"{name}\"");
        }
    }

    private static void AddRouteSettings(EventSource source, SamResource api, string path, string verb)
    {
        if (source["RouteSettings"] is not MapValue settings)
        {
            return;
        }

        var route = path == "$default" ? "$default" : (verb == "*" ? "ANY" : verb) + " " + path;
        var draft = new EditableMap(api.Properties);
        var all = draft.Open("RouteSettings");
        all[route] = all[route] is { } known ? Globals.Merge(known, settings, 0) : settings;
        api.Properties = draft.Build();
    }
}
