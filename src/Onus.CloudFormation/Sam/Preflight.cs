using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>What a REST API answers browsers that ask before they call: an OPTIONS method for each path.</summary>
internal static class Preflight
{
    private static readonly string[] All = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

    public static void Add(SamResource api, ApiDocument draft, Value cors)
    {
        var m = api.M;
        var given = cors is MapValue map && !SamStack.IsFunction(map) ? map : m.Map(("AllowOrigin", cors));
        var origin = SamStack.Given(given["AllowOrigin"]) ?? m.Text("'*'");
        if (origin is StringValue { Value.Length: 0 })
        {
            api.Refuse($"the AllowOrigin of Cors is empty.", cors);
        }

        if (api.Stack.Flag(given["AllowCredentials"]) == true && (given["AllowOrigin"] is null || api.Stack.Text(origin) == "'*'"))
        {
            api.Refuse($"Cors with AllowCredentials needs an AllowOrigin other than '*'.", cors);
        }

        foreach (var path in draft.Paths.Keys.ToArray())
        {
            if (!draft.Paths.IsMap(path) || draft.Paths.Open(path).Contains("options"))
            {
                continue;
            }

            var item = draft.Paths.Open(path);
            item["options"] = Options(given, origin, Methods(item), m, api.Stack.Flag(given["AllowCredentials"]) == true);
        }
    }

    private static string Methods(EditableMap item)
    {
        var methods = RestDocument.MethodsOf(item).ToArray();
        return Array.IndexOf(methods, "x-amazon-apigateway-any-method") >= 0
            ? string.Join(',', All)
            : string.Join(',', methods.Select(method => method.ToUpperInvariant()).Append("OPTIONS").Distinct().Order(StringComparer.Ordinal));
    }

    private static MapValue Options(MapValue given, Value origin, string methods, ValueFactory m, bool credentials)
    {
        var kind = m.Map(("type", m.Text("string")));
        var values = new (string Name, Value? Value)[]
        {
            ("Access-Control-Allow-Origin", origin),
            ("Access-Control-Allow-Headers", SamStack.Given(given["AllowHeaders"])),
            ("Access-Control-Allow-Methods", SamStack.Given(given["AllowMethods"]) ?? m.Text("'" + methods + "'")),
            ("Access-Control-Max-Age", SamStack.Given(given["MaxAge"])),
            ("Access-Control-Allow-Credentials", credentials ? m.Text("'true'") : null),
        };
        var headers = new MapBuilder();
        var parameters = new MapBuilder();
        foreach (var (name, value) in values)
        {
            if (value is not null)
            {
                headers.Set(name, kind);
                parameters.Set("method.response.header." + name, value);
            }
        }

        return m.Map(
            ("summary", m.Text("CORS support")),
            ("consumes", m.Texts("application/json")),
            ("produces", m.Texts("application/json")),
            ("x-amazon-apigateway-integration", m.Map(
                ("type", m.Text("mock")),
                ("requestTemplates", m.Map(("application/json", m.Text("{\n  \"statusCode\" : 200\n}\n")))),
                ("responses", m.Map(("default", m.Map(
                    ("statusCode", m.Text("200")),
                    ("responseParameters", parameters.Build(m.Origin)),
                    ("responseTemplates", m.Map(("application/json", m.Text("{}\n")))))))))),
            ("responses", m.Map(("200", m.Map(("description", m.Text("Default response for CORS method")), ("headers", headers.Build(m.Origin)))))));
    }
}
