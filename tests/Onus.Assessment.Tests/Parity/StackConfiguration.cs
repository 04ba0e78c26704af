using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Tests.Parity;

/// <summary>The part of a plan that repeats the configuration: of each argument its constant, or the names that it refers to.</summary>
internal static partial class StackConfiguration
{
    private static readonly Evaluator Constants = new(new EvaluationOptions { Functions = StandardFunctions.Pure });

    public static JsonObject Of(Body main)
    {
        var resources = new JsonArray();
        foreach (var block in main.Blocks.Where(block => block.Type is "resource" or "data"))
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

        var provider = main.Blocks.Single(block => block.Type == "provider");
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
        return references.Count == 0 && Constants.Evaluate(expression, Hcl.Evaluation.Scope.Empty) is { Value: not UnknownValue } constant
            ? new JsonObject { ["constant_value"] = JsonNode.Parse(JsonEncoder.Encode(constant.Value)) }
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

    [GeneratedRegex("""\b(?:data\.)?(?:aws_\w+|local|var|each)\.\w+(?:\["\w+"\])?(?:\.\w+)*""")]
    private static partial Regex Name();

    [GeneratedRegex("""^(?:data\.)?aws_\w+\.\w+(?:\["\w+"\])?""")]
    private static partial Regex Thing();
}
