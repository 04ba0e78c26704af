using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;
using Onus.Sources;
using Onus.Sources.Terraform;
using Onus.Sources.Terraform.Directories;

namespace Onus.Assessment.Tests.Parity;

/// <summary>
/// Writes what Terraform would write of a stack: its plan before it is deployed, and its state afterwards. Shapes are those of the provider, as <c>provider.json</c>
/// has them; for the state the configuration is evaluated once more with all that AWS gives.
/// </summary>
internal sealed partial class StackWriter
{
    private const string Account = "123456789012";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private readonly JsonObject _provider;
    private readonly string _text;
    private readonly Body _body;

    public StackWriter(string main, string provider)
    {
        _text = main;
        _provider = JsonNode.Parse(provider)!.AsObject();
        _body = HclParser.Parse(main, new SourceMap().Add("main.tf"), new DiagnosticBag()).Body;
    }

    public string Plan()
    {
        var blocks = Evaluate(_text);
        var managed = blocks.Where(block => !block.IsData).OrderBy(block => block.Address, StringComparer.Ordinal).ToList();
        var late = blocks.Where(block => block.IsData && block.Values["json"] is UnknownValue).OrderBy(block => block.Address, StringComparer.Ordinal);
        return Text(new JsonObject
        {
            ["format_version"] = "1.2",
            ["terraform_version"] = "1.11.4",
            ["planned_values"] = new JsonObject { ["root_module"] = new JsonObject { ["resources"] = new JsonArray([.. managed.Select(block => Head(block, ("values", Planned(block, out _))))]) } },
            ["resource_changes"] = new JsonArray([.. late.Concat(managed).Select(Change)]),
            ["configuration"] = Configuration(),
        });
    }

    public string State() => Text(new JsonObject
    {
        ["version"] = 4,
        ["terraform_version"] = "1.11.4",
        ["serial"] = 3,
        ["lineage"] = "0f0f0f0f-1111-2222-3333-444444444444",
        ["outputs"] = new JsonObject(),
        ["resources"] = new JsonArray([.. Deployed().GroupBy(block => (block.Type, block.Name)).Select(group => new JsonObject
        {
            ["mode"] = "managed",
            ["type"] = group.Key.Type,
            ["name"] = group.Key.Name,
            ["provider"] = "provider[\"registry.terraform.io/hashicorp/aws\"]",
            ["instances"] = new JsonArray([.. group.Select(block => new JsonObject
            {
                ["index_key"] = KeyOf(block.Address),
                ["schema_version"] = 0,
                ["attributes"] = Applied(block),
                ["sensitive_attributes"] = new JsonArray(),
            })]),
        })]),
        ["check_results"] = null,
    });

    public string ShownState() => Text(new JsonObject
    {
        ["format_version"] = "1.0",
        ["terraform_version"] = "1.11.4",
        ["values"] = new JsonObject { ["root_module"] = new JsonObject { ["resources"] = new JsonArray([.. Deployed().Select(block => Head(block, ("values", Applied(block))))]) } },
    });

    private static string Text(JsonObject document) => document.ToJsonString(Indented) + "\n";

    private static List<TerraformBlock> Evaluate(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", text);
        var path = Path.Combine(folder.Path, "main.tf");
        var context = new ReadContext(new ReadOptions { AccountId = Account }, new SourceMap(), new DiagnosticBag(), ServiceCatalog.Empty);
        return [.. TerraformDirectories.Read([new CandidateFile(path, path, folder.Path, text.Length, named: true)], context).Single().Blocks];
    }

    /// <summary>The blocks as they are once deployed: what AWS gives is written into the configuration before it is evaluated.</summary>
    private IEnumerable<TerraformBlock> Deployed()
    {
        var given = ResourceStart().Replace(_text, match =>
        {
            var (type, name) = (match.Groups[1].Value, match.Groups[2].Value);
            var lines = _provider[type]!.AsObject()
                .Where(entry => entry.Value!["computed"] is not null && entry.Key is "id" or "arn" or "key_id" or "url" or "invoke_arn" or "latest_version")
                .Select(entry => $"  {entry.Key} = {Given(type, name, entry.Key)}\n");
            return match.Value + string.Concat(lines);
        });
        return Evaluate(given).Where(block => !block.IsData).OrderBy(block => block.Address, StringComparer.Ordinal);
    }

    /// <summary>What AWS gives, in HCL.</summary>
    private static string Given(string type, string name, string attribute) => (type, attribute) switch
    {
        ("aws_s3_bucket", "id") => "\"shop-" + (name == "open" ? "${each.key}" : name) + "\"",
        ("aws_s3_bucket", "arn") => "\"arn:aws:s3:::shop-" + (name == "open" ? "${each.key}" : name) + "\"",
        ("aws_iam_role" or "aws_iam_instance_profile", "id") => $"\"{name.Replace("_role", "", StringComparison.Ordinal).Replace("_profile", "", StringComparison.Ordinal)}\"",
        ("aws_iam_role", "arn") => $"\"arn:aws:iam::{Account}:role/{name}\"",
        ("aws_iam_policy", _) => $"\"arn:aws:iam::{Account}:policy/{name}\"",
        ("aws_lb" or "aws_lb_listener" or "aws_lb_target_group", "id" or "arn") => $"\"arn:aws:elasticloadbalancing:eu-central-1:{Account}:{type[4..]}/{name}/50dc6c495c0c9188\"",
        (_, "arn") => $"\"arn:aws:{type.Split('_')[1]}:eu-central-1:{Account}:{type}/{name}\"",
        (_, "url") => $"\"https://sqs.eu-central-1.amazonaws.com/{Account}/{name}\"",
        ("aws_sqs_queue" or "aws_sqs_queue_policy", "id") => $"\"https://sqs.eu-central-1.amazonaws.com/{Account}/{name.Replace("_policy", "", StringComparison.Ordinal)}\"",
        (_, "latest_version") => "1",
        (_, "id" or "key_id") when type == "aws_kms_key" => $"\"{name}-1111-2222-3333\"",
        _ when type.StartsWith("aws_s3_bucket_", StringComparison.Ordinal) => $"\"shop-{name.Replace("_policy", "", StringComparison.Ordinal).Replace("open", "exports", StringComparison.Ordinal)}\"",
        _ => $"\"{type[4..].Replace('_', '-')}-{name}\"",
    };

    private static JsonNode? KeyOf(string address) => address.EndsWith(']') ? JsonNode.Parse(address[(address.LastIndexOf('[') + 1)..^1]) : null;

    private static JsonObject Head(TerraformBlock block, (string Name, JsonNode? Value) last)
    {
        var head = new JsonObject { ["address"] = block.Address };
        if (block.ModulePath.Length > 0)
        {
            head["module_address"] = block.ModulePath;
        }

        head["mode"] = block.IsData ? "data" : "managed";
        head["type"] = block.Type;
        head["name"] = block.Name;
        if (KeyOf(block.Address) is { } key)
        {
            head["index"] = key;
        }

        head["provider_name"] = "registry.terraform.io/hashicorp/aws";
        head[last.Name] = last.Value;
        return head;
    }

    private JsonObject Change(TerraformBlock block)
    {
        var after = block.IsData ? new JsonObject() : Planned(block, out _);
        JsonNode unknown = new JsonObject { ["id"] = true, ["json"] = true, ["minified_json"] = true };
        if (!block.IsData)
        {
            Planned(block, out unknown);
        }

        return Head(block, ("change", new JsonObject
        {
            ["actions"] = new JsonArray(block.IsData ? "read" : "create"),
            ["before"] = null,
            ["after"] = after,
            ["after_unknown"] = unknown,
            ["before_sensitive"] = false,
            ["after_sensitive"] = new JsonObject(),
        }));
    }

    private JsonObject Planned(TerraformBlock block, out JsonNode unknown)
    {
        var mask = new JsonObject();
        unknown = mask;
        var shape = _provider[block.Type]!.AsObject();
        var values = block.Values;
        if (shape["tags_all"] is not null)
        {
            values = With(values, "tags_all", Tags(block));
        }

        return Filled(shape, values, mask);
    }

    private JsonObject Applied(TerraformBlock block)
    {
        var shape = _provider[block.Type]!.AsObject();
        var values = block.Values;
        if (shape["tags_all"] is not null)
        {
            values = With(values, "tags_all", Tags(block));
        }

        return Filled(shape, values, null);
    }

    private static Value Tags(TerraformBlock block)
    {
        var tags = new MapBuilder();
        foreach (var source in new[] { block.ProviderConfig["default_tags"] is ListValue { Items: [MapValue only] } ? only["tags"] : null, block.Values["tags"] })
        {
            foreach (var (key, value) in (source as MapValue)?.Entries ?? [])
            {
                tags.Set(key, value);
            }
        }

        return tags.Build(Origin.None);
    }

    private static MapValue With(MapValue map, string key, Value value)
    {
        var builder = new MapBuilder();
        foreach (var (name, old) in map.Entries)
        {
            builder.Set(name, old);
        }

        builder.Set(key, value);
        return builder.Build(map.Origin);
    }

    /// <summary>All attributes of a block or nested block; what is known later goes to the mask, or is answered where there is none.</summary>
    private static JsonObject Filled(JsonObject shape, MapValue values, JsonObject? mask)
    {
        var result = new JsonObject();
        foreach (var (name, attribute) in shape)
        {
            var nested = attribute!["block"]?.AsObject();
            var value = values[name];
            if (value is ListValue blocks && nested is not null)
            {
                var masks = new JsonArray();
                result[name] = new JsonArray([.. blocks.Items.Select(item =>
                {
                    var inner = mask is null ? null : new JsonObject();
                    var filled = Filled(nested, (MapValue)item, inner);
                    masks.Add(inner);
                    return filled;
                })]);
                if (mask is not null)
                {
                    mask[name] = masks;
                }
            }
            else if (value is not (null or NullValue))
            {
                Put(name, value, result, mask);
            }
            else if (attribute["computed"] is not null)
            {
                if (mask is not null)
                {
                    mask[name] = true;
                }
                else
                {
                    result[name] = attribute.AsObject().TryGetPropertyValue("answer", out var answer) ? answer?.DeepClone() : nested is not null ? new JsonArray() : "given-" + name.Replace('_', '-');
                }
            }
            else
            {
                result[name] = attribute["default"]?.DeepClone() ?? (nested is not null ? new JsonArray() : null);
            }
        }

        return result;
    }

    private static void Put(string name, Value value, JsonObject result, JsonObject? mask)
    {
        if (value is UnknownValue && mask is not null)
        {
            mask[name] = true;
            return;
        }

        if (value is ListValue list && mask is not null && list.Items.Any(item => item is UnknownValue))
        {
            mask[name] = new JsonArray([.. list.Items.Select(item => JsonValue.Create(item is UnknownValue))]);
            result[name] = new JsonArray([.. list.Items.Select(item => item is UnknownValue ? null : Json(item))]);
            return;
        }

        result[name] = Json(value);
    }

    private static JsonNode? Json(Value value) => JsonNode.Parse(JsonEncoder.Encode(value));

    private JsonObject Configuration()
    {
        var resources = new JsonArray();
        foreach (var block in _body.Blocks.Where(block => block.Type is "resource" or "data"))
        {
            var isData = block.Type == "data";
            var type = block.Label(0)!;
            var resource = new JsonObject
            {
                ["address"] = (isData ? "data." : "") + type + "." + block.Label(1),
                ["mode"] = isData ? "data" : "managed",
                ["type"] = type,
                ["name"] = block.Label(1),
                ["provider_config_key"] = "aws",
                ["expressions"] = Expressions(block.Body, type),
                ["schema_version"] = 0,
            };
            if (block.Body.Attribute("for_each") is { } each)
            {
                resource["for_each_expression"] = Expression(each.Value);
            }

            resources.Add(resource);
        }

        var provider = _body.Blocks.Single(block => block.Type == "provider");
        return new JsonObject
        {
            ["provider_config"] = new JsonObject { ["aws"] = new JsonObject { ["name"] = "aws", ["full_name"] = "registry.terraform.io/hashicorp/aws", ["expressions"] = Expressions(provider.Body, "") } },
            ["root_module"] = new JsonObject { ["resources"] = resources },
        };
    }

    private static JsonObject Expressions(Body body, string type)
    {
        var all = new JsonObject();
        foreach (var attribute in body.Attributes.Where(attribute => attribute.Name is not ("for_each" or "count" or "provider")))
        {
            all[attribute.Name] = Expression(attribute.Value);
        }

        foreach (var group in body.Blocks.GroupBy(block => block.Type))
        {
            // The provider takes these blocks as an attribute, and Terraform shows them so.
            all[group.Key] = type == "aws_security_group"
                ? new JsonObject { ["references"] = new JsonArray([.. group.SelectMany(block => block.Body.Attributes).SelectMany(attribute => References(attribute.Value)).Distinct().Select(name => JsonValue.Create(name))]) }
                : new JsonArray([.. group.Select(block => Expressions(block.Body, ""))]);
        }

        return all;
    }

    private static JsonObject Expression(Expression expression)
    {
        var references = References(expression).Distinct().ToList();
        return references.Count == 0 && new Hcl.Evaluation.Evaluator(new Hcl.Evaluation.EvaluationOptions { Functions = Hcl.Functions.StandardFunctions.Pure }).Evaluate(expression, Hcl.Evaluation.Scope.Empty) is { Value: not UnknownValue } constant
            ? new JsonObject { ["constant_value"] = Json(constant.Value) }
            : new JsonObject { ["references"] = new JsonArray([.. references.Select(name => JsonValue.Create(name))]) };
    }

    /// <summary>The names in an expression, as Terraform lists them: each with its attribute, and then without.</summary>
    private static IEnumerable<string> References(Expression expression)
    {
        foreach (Match match in Name().Matches(HclPrinter.Print(expression)))
        {
            yield return match.Value;
            var thing = Thing().Match(match.Value).Value;
            if (thing.Length > 0 && thing != match.Value)
            {
                yield return thing;
            }
        }
    }

    [GeneratedRegex("""^resource "(\w+)" "(\w+)" \{\n""", RegexOptions.Multiline)]
    private static partial Regex ResourceStart();

    [GeneratedRegex("""\b(?:data\.)?(?:aws_\w+|local|var|each)\.\w+(?:\["\w+"\])?(?:\.\w+)*""")]
    private static partial Regex Name();

    [GeneratedRegex("""^(?:data\.)?aws_\w+\.\w+(?:\["\w+"\])?""")]
    private static partial Regex Thing();
}
