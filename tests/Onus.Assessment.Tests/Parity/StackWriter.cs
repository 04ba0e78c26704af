using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;
using Onus.Terraform.Mapping;
using Onus.Terraform.Directories;

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
    private readonly StackValues _values;
    private readonly string _text;
    private readonly Body _body;

    public StackWriter(string main, string provider)
    {
        _text = main;
        _provider = JsonNode.Parse(provider)!.AsObject();
        _values = new StackValues(_provider);
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
            ["planned_values"] = new JsonObject { ["root_module"] = new JsonObject { ["resources"] = new JsonArray([.. managed.Select(block => Head(block, ("values", _values.Planned(block).Values)))]) } },
            ["resource_changes"] = new JsonArray([.. late.Concat(managed).Select(Change)]),
            ["configuration"] = StackConfiguration.Of(_body),
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
                ["attributes"] = _values.Applied(block),
                ["sensitive_attributes"] = new JsonArray(),
            })]),
        })]),
        ["check_results"] = null,
    });

    public string ShownState() => Text(new JsonObject
    {
        ["format_version"] = "1.0",
        ["terraform_version"] = "1.11.4",
        ["values"] = new JsonObject { ["root_module"] = new JsonObject { ["resources"] = new JsonArray([.. Deployed().Select(block => Head(block, ("values", _values.Applied(block))))]) } },
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
        var (after, unknown) = block.IsData
            ? (new JsonObject(), new JsonObject { ["id"] = true, ["json"] = true, ["minified_json"] = true })
            : _values.Planned(block);
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

    [GeneratedRegex("""^resource "(\w+)" "(\w+)" \{\n""", RegexOptions.Multiline)]
    private static partial Regex ResourceStart();
}
