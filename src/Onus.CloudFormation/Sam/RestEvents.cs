using System.Globalization;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Events of a REST API.</summary>
internal static class RestEvents
{
    public static void Link(EventSource source)
    {
        var m = source.M;
        var reference = source["RestApiId"];
        var id = reference is null ? ImplicitApis.Rest : SamStack.RefOf(reference) ?? (reference as StringValue)?.Value;
        var path = source.Stack.Text(source["Path"]);
        var method = source.Stack.Text(source["Method"]);
        if (path is null || method is null)
        {
            source.Refuse($"it needs a Path and a Method");
            return;
        }

        var api = id is null ? null : source.Stack.Find(id);
        var suffix = "Prod";
        if (api is { Kind: "Api" })
        {
            suffix = api["StageName"] is StringValue stage ? stage.Value : "Stage";
        }

        var draft = id is null ? null : source.Stack.Shared.Apis.GetValueOrDefault(id);
        var verb = ApiDocument.MethodOf(method) == "x-amazon-apigateway-any-method" ? "*" : method.ToUpperInvariant();
        source.Permit("Permission" + ApiIds.Part(suffix), "apigateway.amazonaws.com", ("SourceArn", m.Sub(
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/" + verb + ApiIds.Pattern(path),
            ("__ApiId__", reference ?? m.Ref(ImplicitApis.Rest)),
            ("__Stage__", m.Text("*")))));

        if (draft is null)
        {
            return;
        }

        var auth = source["Auth"] as MapValue;
        if (draft.IsManaged)
        {
            draft.Integrate(source.Function, path, method, Operation(source, draft, auth));
        }

        // A version that is written as a number is none to SAM, which then leaves a written document to the API's own settings.
        if (draft.IsManaged || !IsNumber(draft.Body["swagger"]))
        {
            draft.Auth[(path, ApiDocument.MethodOf(method))] = auth ?? MapValue.Empty;
        }

        CheckAuthorizer(source, draft, auth);
    }

    /// <summary>Whether a version is written as a number: without quotes, which the place of a text includes.</summary>
    private static bool IsNumber(Value? version) =>
        version is NumberValue || (version is StringValue { Origin.HasPlace: true } text && text.Origin.Length == text.Value.Length && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    public static void CheckAuthorizer(EventSource source, ApiDocument draft, MapValue? auth)
    {
        if (auth?["Authorizer"] is ListValue)
        {
            source.Refuse($"its Authorizer is no name");
        }

        if (auth is not null && source.Stack.Flag(auth["OverrideApiAuth"]) == true && auth["Authorizer"] is null && auth["ApiKeyRequired"] is null && auth["ResourcePolicy"] is null)
        {
            source.Refuse($"OverrideApiAuth needs an Authorizer, ApiKeyRequired or a ResourcePolicy");
        }

        if (source.Stack.Flag(auth?["ApiKeyRequired"]) == false && (draft.Api["Auth"] as MapValue)?["ApiKeyRequired"] is null)
        {
            source.Refuse($"its ApiKeyRequired is false, but its API asks for no keys");
        }

        if (source.Stack.Text(SamStack.Given(auth?["Authorizer"])) is not { } name || name is "AWS_IAM")
        {
            return;
        }

        var all = draft.Api["Auth"] as MapValue;
        var isKnown = name == "NONE" ? SamStack.Given(all?["DefaultAuthorizer"]) is not null || source.Stack.Flag(auth!["OverrideApiAuth"]) == true : (all?["Authorizers"] as MapValue)?.ContainsKey(name) == true;
        if (!isKnown)
        {
            source.Refuse($"the API \"{draft.Api.Id}\" has no authorizer for \"{name}\"");
        }
    }

    private static MapValue Operation(EventSource source, ApiDocument draft, MapValue? auth)
    {
        var m = source.M;
        var credentials = Credentials(source, draft, auth);
        return m.Map(
            ("x-amazon-apigateway-integration", m.Map(
                ("type", m.Text("aws_proxy")),
                ("httpMethod", m.Text("POST")),
                ("uri", m.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/" + source.Target.Variable + "/invocations")),
                ("credentials", credentials),
                ("cacheKeyParameters", CacheKeys(source)),
                ("timeoutInMillis", source["TimeoutInMillis"]),
                ("responseTransferMode", source["ResponseTransferMode"]))),
            ("responses", m.Map()),
            ("parameters", Parameters(source)));
    }

    private static Value? Credentials(EventSource source, ApiDocument draft, MapValue? auth)
    {
        var m = source.M;
        var common = draft.Api["Auth"] as MapValue;
        var name = source.Stack.Text(auth?["Authorizer"]) ?? source.Stack.Text(common?["DefaultAuthorizer"]);
        var role = source.Stack.Peek(auth?["InvokeRole"] ?? (auth?["Authorizer"] is null || name == "AWS_IAM" ? common?["InvokeRole"] : null));
        return (role as StringValue)?.Value switch
        {
            "NONE" => null,
            "CALLER_CREDENTIALS" => m.Text("arn:aws:iam::*:user/*"),
            _ when role is not null => role,
            _ => name == "AWS_IAM" ? m.Text("arn:aws:iam::*:user/*") : null,
        };
    }

    private static ListValue? CacheKeys(EventSource source)
    {
        var keys = new List<Value>();
        foreach (var item in source["RequestParameters"] is ListValue given ? given.Items : [])
        {
            if (item is MapValue { Count: 1 } map && map.Values[0] is MapValue settings && source.Stack.Flag(settings["Caching"]) == true)
            {
                keys.Add(source.M.Text(map.Keys[0]));
            }
        }

        return keys.Count == 0 ? null : source.M.List(keys);
    }

    private static ListValue? Parameters(EventSource source)
    {
        if (source["RequestParameters"] is not ListValue given)
        {
            return null;
        }

        var m = source.M;
        var parameters = new List<Value>();
        foreach (var item in given.Items)
        {
            var (text, settings) = item is MapValue { Count: 1 } map ? (map.Keys[0], map.Values[0] as MapValue) : (source.Stack.Text(item) ?? "", null);
            var parts = text.Split('.', 4);
            if (parts is ["method", "request", var place, var name])
            {
                parameters.Add(m.Map(
                    ("name", m.Text(name)),
                    ("in", m.Text(place == "querystring" ? "query" : place)),
                    ("required", SamStack.Given(settings?["Required"]) ?? m.Flag(place == "path")),
                    ("type", m.Text("string"))));
            }
        }

        return m.List(parameters);
    }
}
