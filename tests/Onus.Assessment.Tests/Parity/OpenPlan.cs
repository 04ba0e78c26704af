using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Onus.Assessment.Tests.Parity;

/// <summary>A plan, and what it leaves open: what the configuration sets to something that only the deployment gives.</summary>
/// <param name="schema">The provider's types, by name.</param>
public sealed partial class OpenPlan(string text, JsonObject schema)
{
    private const string EverythingToAll = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}""";
    private const int MaxDepth = 3;

    /// <summary>What is open, as <c>ADDRESS.ATTRIBUTE</c>.</summary>
    public IReadOnlyList<string> Open => [.. Attributes(JsonNode.Parse(text)!).Select(open => $"{open.Change["address"]}.{open.Name}")];

    /// <summary>The same plan, in which all that is open has a value that most checks refuse.</summary>
    /// <param name="flag">The value of switches; one of the two is the wrong one.</param>
    public string Filled(bool flag)
    {
        var plan = JsonNode.Parse(text)!;
        foreach (var (change, name, type) in Attributes(plan).ToList())
        {
            change["change"]!["after"]![name] = Wrong(name, type, flag, 0);
            change["change"]!["after_unknown"]!.AsObject().Remove(name);
        }

        return plan.ToJsonString();
    }

    private IEnumerable<(JsonNode Change, string Name, JsonNode Type)> Attributes(JsonNode plan)
    {
        foreach (var change in plan["resource_changes"]?.AsArray() ?? [])
        {
            if (change!["mode"]?.GetValue<string>() != "managed" || change["change"]?["after"] is not JsonObject || change["change"]!["after_unknown"] is not JsonObject unknown)
            {
                continue;
            }

            var types = schema[change["type"]!.GetValue<string>()]?["attrs"];
            var expressions = ExpressionsOf(plan, change);
            foreach (var (name, mask) in unknown)
            {
                if (types?[name] is { } type && mask is JsonValue value && value.TryGetValue(out bool isWhole) && isWhole && IsOpen(name, expressions))
                {
                    yield return (change, name, type);
                }
            }
        }
    }

    /// <summary>
    /// Whether the configuration sets an attribute to what a plan can't tell. What refers to other things of the deployment is told, where it names them;
    /// a document that is put off has its statements; what nobody sets is not open: the provider's default is known.
    /// </summary>
    private static bool IsOpen(string name, JsonNode? expressions)
    {
        if (name is "id" or "arn" or "tags_all" or "tags")
        {
            return false;
        }

        if (expressions is null)
        {
            return true;
        }

        if (expressions[name] is not JsonObject expression || expression["references"] is not JsonArray references)
        {
            return expressions[name] is not null;
        }

        return references.All(reference => !reference!.GetValue<string>().StartsWith("data.aws_iam_policy_document.", StringComparison.Ordinal))
            && !(NamesSomething().IsMatch(name) && references.Count > 0);
    }

    private static JsonNode? ExpressionsOf(JsonNode plan, JsonNode change)
    {
        var module = plan["configuration"]?["root_module"];
        foreach (Match call in ModuleNames().Matches(change["address"]!.GetValue<string>()))
        {
            module = module?["module_calls"]?[call.Groups[1].Value]?["module"];
        }

        return module?["resources"]?.AsArray().FirstOrDefault(resource =>
            resource!["mode"]?.GetValue<string>() == "managed" && resource["type"]?.GetValue<string>() == change["type"]!.GetValue<string>()
            && resource["name"]?.GetValue<string>() == change["name"]!.GetValue<string>())?["expressions"];
    }

    private static JsonNode Wrong(string name, JsonNode type, bool flag, int depth)
    {
        if (type["f"] is JsonObject fields)
        {
            var block = new JsonObject();
            foreach (var (field, inner) in depth < MaxDepth ? fields : [])
            {
                block[field] = Wrong(field, inner!, flag, depth + 1);
            }

            return new JsonArray(block);
        }

        var isText = type["t"]!.GetValue<string>() == "simple";
        return name switch
        {
            "protocol" or "ip_protocol" => "-1",
            "from_port" => 0,
            "to_port" => flag ? 0 : 65535,
            _ when name.Contains("policy", StringComparison.Ordinal) && isText => EverythingToAll,
            _ when name.Contains("cidr", StringComparison.Ordinal) => isText ? "0.0.0.0/0" : new JsonArray("0.0.0.0/0"),
            _ when !isText => type["t"]!.GetValue<string>() == "map" ? new JsonObject() : new JsonArray("*"),
            _ => type["s"]?.GetValue<string>() switch { "boolean" => flag, "number" => flag ? 65535 : 0, _ => flag ? "*" : "Disabled" },
        };
    }

    [GeneratedRegex(@"module\.([A-Za-z0-9_-]+)")]
    private static partial Regex ModuleNames();

    /// <summary>Names of attributes by which one thing names others.</summary>
    [GeneratedRegex("(^|_)(ids?|arns?|name|names|bucket|role|roles|user|users|group|groups|key|cluster|topic|queue_url|function|function_name|repository|target|identifier|subnets|source_db)$")]
    private static partial Regex NamesSomething();
}
