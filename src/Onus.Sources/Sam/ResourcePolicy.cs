using Onus.Core.Values;

namespace Onus.Sources.Sam;

/// <summary>The resource policy of an API, from SAM's lists of accounts, addresses and networks.</summary>
internal static class ResourcePolicy
{
    /// <summary>The policy of a whole API.</summary>
    public static MapValue Of(SamResource api, MapValue given) => Of(api, given, null, null);

    /// <summary>The policy of one method of an API, or of all.</summary>
    public static MapValue Of(SamResource api, MapValue given, string? method, string? path)
    {
        var m = api.M;
        var statements = new List<Value>();
        if (SamStack.Given(given["CustomStatements"]) is { } custom)
        {
            foreach (var item in custom is ListValue list ? list.Items : [custom])
            {
                statements.Add(Normal(item, m));
            }
        }

        var stage = api["StageName"] ?? m.Text("Prod");
        var resources = Resources(api, method, path, stage, m);
        if (given["AwsAccountWhitelist"] is { } allowed)
        {
            statements.Add(Statement("Allow", Accounts(allowed, m), resources, null, m));
        }

        if (given["AwsAccountBlacklist"] is { } denied)
        {
            statements.Add(Statement("Deny", Accounts(denied, m), resources, null, m));
        }

        AddRange(statements, given["IpRangeWhitelist"], "NotIpAddress", resources, m);
        AddRange(statements, given["IpRangeBlacklist"], "IpAddress", resources, m);
        AddNetworks(statements, given, false, resources, m);
        AddNetworks(statements, given, true, resources, m);
        return m.Map(("Version", m.Text("2012-10-17")), ("Statement", m.List(statements)));
    }

    /// <summary>Two policies as one.</summary>
    public static MapValue Join(Value? first, MapValue second, Maker m) =>
        first is MapValue { } map && map["Statement"] is ListValue a && second["Statement"] is ListValue b
            ? m.Map(("Version", m.Text("2012-10-17")), ("Statement", m.List([.. a.Items, .. b.Items.Where(item => !a.Items.Any(known => SamStack.IsSame(known, item)))])))
            : second;

    private static ListValue Resources(SamResource api, string? method, string? path, Value stage, Maker m)
    {
        if (path is not null)
        {
            return m.List(One(method!, path));
        }

        var draft = api.Stack.Shared.Apis.GetValueOrDefault(api.Id);
        var list = new List<Value>();
        foreach (var key in draft?.Paths.Keys ?? [])
        {
            foreach (var verb in draft!.Paths.IsMap(key) ? RestDocument.MethodsOf(draft.Paths.Open(key)).ToArray() : [])
            {
                list.Add(One(verb, key));
            }
        }

        return m.List(list);

        Value One(string verb, string at) => m.Sub(
            "execute-api:/${__Stage__}/" + (verb == "x-amazon-apigateway-any-method" ? "*" : verb.ToUpperInvariant()) + ApiIds.Pattern(at), ("__Stage__", stage));
    }

    private static Value Normal(Value statement, Maker m)
    {
        if (statement is not MapValue map || map["Resource"] is not { } resource)
        {
            return statement;
        }

        var draft = new Draft(map)
        {
            ["Resource"] = resource is ListValue list ? m.List([.. list.Items.Select(item => Arn(item, m))]) : m.List(Arn(resource, m)),
        };
        return draft.Build();
    }

    private static Value Arn(Value resource, Maker m) =>
        resource is StringValue text && !text.Value.StartsWith("arn:", StringComparison.Ordinal) && !text.Value.StartsWith("execute-api:", StringComparison.Ordinal)
            ? m.Text("execute-api:/" + text.Value.TrimStart('/'))
            : resource;

    private static MapValue Accounts(Value accounts, Maker m) => m.Map(("AWS", accounts is ListValue list
        ? m.List([.. list.Items.Select(item => item is StringValue text && text.Value.Length == 12 ? m.Sub("arn:${AWS::Partition}:iam::" + text.Value + ":root") : item)])
        : accounts));

    private static void AddRange(List<Value> statements, Value? ranges, string test, Value resources, Maker m)
    {
        if (ranges is null)
        {
            return;
        }

        AddAllow(statements, resources, m);
        statements.Add(Statement("Deny", m.Text("*"), resources, m.Map((test, m.Map(("aws:SourceIp", ranges)))), m));
    }

    private static void AddNetworks(List<Value> statements, MapValue given, bool isAllowed, Value resources, Maker m)
    {
        var kind = isAllowed ? "Whitelist" : "Blacklist";
        var vpcs = new List<Value>();
        var endpoints = new List<Value>();
        foreach (var name in (ReadOnlySpan<string>)["SourceVpc" + kind, "IntrinsicVpc" + kind, "IntrinsicVpce" + kind])
        {
            if (given[name] is ListValue list)
            {
                foreach (var item in list.Items)
                {
                    var isEndpoint = name.StartsWith("IntrinsicVpce", StringComparison.Ordinal) || (item is StringValue text && text.Value.StartsWith("vpce", StringComparison.Ordinal));
                    (isEndpoint ? endpoints : vpcs).Add(item);
                }
            }
        }

        if (vpcs.Count + endpoints.Count == 0)
        {
            return;
        }

        AddAllow(statements, resources, m);
        statements.Add(Statement("Deny", m.Text("*"), resources, m.Map((isAllowed ? "StringNotEquals" : "StringEquals", m.Map(
            ("aws:SourceVpc", vpcs.Count > 0 ? m.List(vpcs) : null), ("aws:SourceVpce", endpoints.Count > 0 ? m.List(endpoints) : null)))), m));
    }

    private static void AddAllow(List<Value> statements, Value resources, Maker m)
    {
        var allow = Statement("Allow", m.Text("*"), resources, null, m);
        if (!statements.Exists(known => SamStack.IsSame(known, allow)))
        {
            statements.Add(allow);
        }
    }

    private static MapValue Statement(string effect, Value principal, Value resources, Value? condition, Maker m) => m.Map(
        ("Action", m.Text("execute-api:Invoke")), ("Effect", m.Text(effect)), ("Principal", principal), ("Resource", resources), ("Condition", condition));
}
