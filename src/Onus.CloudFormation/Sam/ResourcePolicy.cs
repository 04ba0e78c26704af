using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The resource policy of an API, from SAM's lists of accounts, addresses and networks.</summary>
internal static class ResourcePolicy
{
    /// <summary>Adds statements to the policy of an API's document.</summary>
    public static void Add(ApiDocument draft, List<Value> statements, ValueFactory m)
    {
        var all = new List<Value>(ListValue.ItemsOf((draft.Body["x-amazon-apigateway-policy"] as MapValue)?["Statement"]));
        foreach (var statement in statements)
        {
            if (!all.Exists(there => SamStack.IsSame(there, statement)))
            {
                all.Add(statement);
            }
        }

        if (all.Count > 0)
        {
            draft.Body["x-amazon-apigateway-policy"] = m.Policy([.. all]);
        }
    }

    /// <summary>The statements that are written out.</summary>
    public static List<Value> Custom(MapValue given, ValueFactory m)
    {
        var statements = new List<Value>();
        if (SamStack.Given(given["CustomStatements"]) is { } custom)
        {
            foreach (var item in ListValue.ItemsOf(custom))
            {
                statements.Add(Normal(item, m));
            }
        }

        return statements;
    }

    /// <summary>The statements that lists of accounts, addresses and networks make for one method of a path.</summary>
    public static List<Value> Lists(SamResource api, MapValue given, string method, string path)
    {
        var m = api.M;
        var statements = new List<Value>();
        var stage = api["StageName"] ?? m.Text("Prod");
        var resources = m.List(m.Sub(
            "execute-api:/${__Stage__}/" + (method == "x-amazon-apigateway-any-method" ? "*" : method.ToUpperInvariant()) + ApiIds.Pattern(path), ("__Stage__", stage)));
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
        return statements;
    }

    private static Value Normal(Value statement, ValueFactory m)
    {
        if (statement is not MapValue map || map["Resource"] is not { } resource)
        {
            return statement;
        }

        var draft = new EditableMap(map)
        {
            ["Resource"] = resource is ListValue list ? m.List([.. list.Items.Select(item => Arn(item, m))]) : m.List(Arn(resource, m)),
        };
        return draft.Build();
    }

    private static Value Arn(Value resource, ValueFactory m) =>
        resource is StringValue text && !text.Value.StartsWith("arn:", StringComparison.Ordinal) && !text.Value.StartsWith("execute-api:", StringComparison.Ordinal)
            ? m.Text("execute-api:/" + text.Value.TrimStart('/'))
            : resource;

    private static MapValue Accounts(Value accounts, ValueFactory m) => m.Map(("AWS", accounts is ListValue list
        ? m.List([.. list.Items.Select(item => item is StringValue text && text.Value.Length == 12 ? m.Sub("arn:${AWS::Partition}:iam::" + text.Value + ":root") : item)])
        : accounts));

    private static void AddRange(List<Value> statements, Value? ranges, string test, Value resources, ValueFactory m)
    {
        if (ranges is null)
        {
            return;
        }

        AddAllow(statements, resources, m);
        statements.Add(Statement("Deny", m.Text("*"), resources, m.Map((test, m.Map(("aws:SourceIp", ranges)))), m));
    }

    private static void AddNetworks(List<Value> statements, MapValue given, bool isAllowed, Value resources, ValueFactory m)
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

    private static void AddAllow(List<Value> statements, Value resources, ValueFactory m)
    {
        var allow = Statement("Allow", m.Text("*"), resources, null, m);
        if (!statements.Exists(known => SamStack.IsSame(known, allow)))
        {
            statements.Add(allow);
        }
    }

    private static MapValue Statement(string effect, Value principal, Value resources, Value? condition, ValueFactory m) => m.Map(
        ("Action", m.Text("execute-api:Invoke")), ("Effect", m.Text(effect)), ("Principal", principal), ("Resource", resources), ("Condition", condition));
}
