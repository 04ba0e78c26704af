using System.Text.Json;
using System.Text.Json.Nodes;
using Onus.Core.Values;

namespace Onus.Terraform.Tests.Differential;

/// <summary>Whether a value of ours is one of Terraform's, in kind too.</summary>
internal static class Likeness
{
    /// <summary>The first difference; null when there is none.</summary>
    /// <param name="path">Where they stand.</param>
    /// <param name="ours">Our value.</param>
    /// <param name="theirs">Terraform's, null where it is not known.</param>
    /// <param name="unknown">What Terraform does not know.</param>
    /// <param name="leaves">Counts the values that were compared.</param>
    public static string? Difference(string path, Value? ours, JsonNode? theirs, JsonNode? unknown, ref int leaves)
    {
        if (unknown is JsonValue flag && flag.GetValueKind() == JsonValueKind.True)
        {
            leaves++;
            return ours is UnknownValue ? null : $"{path}: Terraform does not know it, we say {ours}";
        }

        switch (ours, theirs)
        {
            case (null or NullValue, null):
                leaves++;
                return null;
            case (UnknownValue value, _):
                return $"{path}: we do not know it ({value.Reason.CodeName}: {value.Reason.Detail}), Terraform says {theirs?.ToJsonString() ?? "null"}";
            case (MapValue map, JsonObject entries):
                return Entries(path, map, entries, unknown as JsonObject, ref leaves);
            case (ListValue list, JsonArray items):
                return Items(path, list, items, unknown as JsonArray, ref leaves);
        }

        leaves++;
        var same = (ours, theirs?.GetValueKind()) switch
        {
            (StringValue text, JsonValueKind.String) => text.Value == (string?)theirs,
            (BooleanValue truth, JsonValueKind.True or JsonValueKind.False) => truth.Value == (bool)theirs!,
            (NumberValue number, JsonValueKind.Number) => Number.TryParse(theirs!.ToJsonString(), out var value) && value == number.Value,
            _ => false,
        };
        return same ? null : $"{path}: we say {ours?.ToString() ?? "nothing"}, Terraform says {theirs?.ToJsonString() ?? "null"}";
    }

    private static string? Entries(string path, MapValue map, JsonObject entries, JsonObject? unknown, ref int leaves)
    {
        foreach (var key in map.Keys.ToArray().Union(entries.Select(entry => entry.Key)).Union(unknown?.Select(entry => entry.Key) ?? []).ToArray())
        {
            var isThere = entries.ContainsKey(key) || unknown?[key] is not null;
            if (map.ContainsKey(key) != isThere)
            {
                return $"{path}: only {(isThere ? "Terraform has" : "we have")} \"{key}\"";
            }

            if (Difference($"{path}.{key}", map[key], entries[key], unknown?[key], ref leaves) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? Items(string path, ListValue list, JsonArray items, JsonArray? unknown, ref int leaves)
    {
        if (list.Count != items.Count)
        {
            return $"{path}: we have {list.Count} elements, Terraform {items.Count}: {list} {items.ToJsonString()}";
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (Difference($"{path}[{i}]", list.Items[i], items[i], unknown is not null && i < unknown.Count ? unknown[i] : null, ref leaves) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }
}
