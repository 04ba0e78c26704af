using System.Text.Json;
using System.Text.RegularExpressions;

namespace Onus.Testing;

/// <summary>Validates JSON by a schema, as far as ours go: the keywords that docs/*.schema.json use, and an error for any other.</summary>
public sealed class JsonSchema
{
    private const int MostErrors = 20;
    private readonly JsonElement _root;
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];

    private JsonSchema(JsonElement root) => _root = root;

    /// <summary>What is wrong with a document: path and reason, each.</summary>
    public static IReadOnlyList<string> Validate(string schemaFile, JsonElement document)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(schemaFile));
        var validator = new JsonSchema(schema.RootElement);
        validator.Check(schema.RootElement, document, "$");
        return validator._errors;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (_errors.Count >= MostErrors)
            {
                return;
            }

            Check(keyword.Name, keyword.Value, schema, value, path);
        }
    }

    private void Check(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                break;
            case "$ref":
                Check(_root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, path);
                break;
            case "type":
                Require(TypeOf(value, rule.GetString()!), path, $"is no {rule.GetString()}");
                break;
            case "const":
                Require(JsonElement.DeepEquals(rule, value), path, $"is not {rule}");
                break;
            case "enum":
                Require(rule.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)), path, $"{value} is none of {rule}");
                break;
            case "minimum":
                Require(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(), path, "is too small");
                break;
            case "minLength":
                Require(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(), path, "is too short");
                break;
            case "pattern":
                Require(value.ValueKind != JsonValueKind.String || Pattern(rule.GetString()!).IsMatch(value.GetString()!), path, $"\"{value}\" is not as {rule} says");
                break;
            case "minItems":
                Require(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), path, "has too few elements");
                break;
            case "items":
                CheckItems(rule, value, path);
                break;
            case "required":
                CheckRequired(rule, value, path);
                break;
            case "dependentRequired":
                foreach (var dependent in rule.EnumerateObject().Where(entry => value.TryGetProperty(entry.Name, out _)))
                {
                    CheckRequired(dependent.Value, value, path);
                }

                break;
            case "properties" or "additionalProperties":
                CheckMembers(keyword, rule, schema, value, path);
                break;
            default:
                _errors.Add($"The schema uses \"{keyword}\", which the test does not know.");
                break;
        }
    }

    private void CheckItems(JsonElement rule, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        var at = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(rule, item, $"{path}[{at++}]");
        }
    }

    private void CheckRequired(JsonElement rule, JsonElement value, string path)
    {
        foreach (var name in rule.EnumerateArray())
        {
            Require(value.ValueKind != JsonValueKind.Object || value.TryGetProperty(name.GetString()!, out _), path, $"has no {name}");
        }
    }

    private void CheckMembers(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        foreach (var member in value.EnumerateObject())
        {
            var named = known.ValueKind == JsonValueKind.Object && known.TryGetProperty(member.Name, out _);
            if (keyword == "properties" && named)
            {
                Check(rule.GetProperty(member.Name), member.Value, $"{path}.{member.Name}");
            }
            else if (keyword == "additionalProperties" && !named)
            {
                if (rule.ValueKind == JsonValueKind.Object)
                {
                    Check(rule, member.Value, $"{path}.{member.Name}");
                }
                else
                {
                    Require(rule.ValueKind == JsonValueKind.True, path, $"has a member {member.Name} that the schema does not know");
                }
            }
        }
    }

    private void Require(bool holds, string path, string problem)
    {
        if (!holds)
        {
            _errors.Add($"{path} {problem}");
        }
    }

    private Regex Pattern(string text) =>
        _patterns.TryGetValue(text, out var known) ? known : _patterns[text] = new Regex(text, RegexOptions.NonBacktracking);

    private static bool TypeOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
