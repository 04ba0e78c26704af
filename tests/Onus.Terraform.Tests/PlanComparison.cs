using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Terraform.Tests;

/// <summary>Compares what we made of a block with what Terraform planned for it, leaf by leaf.</summary>
/// <param name="isDeferred">Whether Terraform puts off data sources of the module, so that it does not yet know what we compute.</param>
public sealed class PlanComparison(bool isDeferred = false)
{
    private const string CannedRegion = "us-east-1";

    public int Equal { get; private set; }

    /// <summary>Leaves that Terraform knows because a data source was answered with a canned value, which we can't know.</summary>
    public int LookedUp { get; private set; }

    /// <summary>Leaves that we know and Terraform will know only when it reads a data source that we compute.</summary>
    public int Earlier { get; private set; }

    public List<(string Path, string Cause)> Different { get; } = [];

    public int Total => Equal + Different.Count;

    public void Compare(string path, Value? ours, JsonNode? after, JsonNode? unknown)
    {
        if (unknown is JsonValue flag && flag.TryGetValue<bool>(out var isUnknown) && isUnknown)
        {
            // Terraform's stand-in providers leave unset what is computed, so null and nothing count as not known too.
            if (ours is null or UnknownValue or NullValue or ListValue { Count: 0 } or MapValue { Count: 0 } || Holds(ours))
            {
                Equal++;
            }
            else if (isDeferred)
            {
                Earlier++;
            }
            else
            {
                Different.Add((path, $"Terraform does not know it, we say {Short(ours)}"));
            }

            return;
        }

        switch (ours, after)
        {
            case (null or NullValue, null):
                return;
            case (not MapValue and not ListValue, JsonValue canned) when canned.TryGetValue<string>(out var text) && text.Contains("@@", StringComparison.Ordinal):
                LookedUp++;
                return;
            case (UnknownValue { Reason.Code: UnknownCode.LookedUp or UnknownCode.DependsOnTarget }, not null):
                LookedUp += 1;
                return;
            case (UnknownValue value, not null):
                Different.Add((path, $"we do not know it ({value.Reason.CodeName}: {value.Reason.Detail}), Terraform says {after.ToJsonString()}"));
                return;
            case (UnknownValue value, null):
                if (value.Reason.Code is UnknownCode.LookedUp or UnknownCode.DependsOnTarget)
                {
                    LookedUp++;
                }
                else
                {
                    Different.Add((path, $"we do not know it ({value.Reason.CodeName}), Terraform says null"));
                }

                return;
            case (MapValue map, JsonObject entries):
                foreach (var key in map.Keys.ToArray().Union(entries.Select(entry => entry.Key)).ToArray())
                {
                    Compare(path + "." + key, map[key], entries[key], (unknown as JsonObject)?[key]);
                }

                return;
            case (MapValue map, JsonArray { Count: 1 } single):
                Compare(path + "[0]", map, single[0], (unknown as JsonArray)?[0]);
                return;
            case (ListValue { Items: [MapValue only] }, JsonObject):
                Compare(path, only, after, unknown);
                return;
            case (ListValue list, JsonArray items):
                CompareLists(path, list, items, unknown as JsonArray);
                return;
            case (ListValue { Count: 0 } or MapValue { Count: 0 }, null):
                return;
            case (null or NullValue, JsonArray { Count: 0 } or JsonObject { Count: 0 }):
                return;
            case (not null, not null) when IsEqual(ours, after):
                Equal++;
                return;
            case (StringValue text, JsonValue other) when IsOtherRegion(text.Value, other):
                LookedUp++;
                return;
            default:
                Different.Add((path, $"we say {Short(ours)}, Terraform says {Cut(after?.ToJsonString() ?? "null")}"));
                return;
        }
    }

    /// <summary>The stand-in provider says one Region whatever the provider configuration says.</summary>
    private static bool IsOtherRegion(string mine, JsonValue theirs) =>
        theirs.TryGetValue<string>(out var text) && text.Contains(CannedRegion, StringComparison.Ordinal)
        && Regex.Replace(mine, "[a-z]{2}(-[a-z]+)+-[1-9]", CannedRegion) == Regex.Replace(text, "[a-z]{2}(-[a-z]+)+-[1-9]", CannedRegion);

    private static bool Holds(Value value) => value switch
    {
        UnknownValue => true,
        ListValue list => list.Items.Any(Holds),
        MapValue map => map.Values.ToArray().Any(Holds),
        _ => false,
    };

    private static string Short(Value? value) => Cut(value?.ToString() ?? "nothing");

    private static string Cut(string text) => text.Length > 160 ? text[..160] + "…" : text;

    private void CompareLists(string path, ListValue list, JsonArray items, JsonArray? unknown)
    {
        if (list.Count != items.Count)
        {
            if (list.Items.Any(item => item is UnknownValue { Reason.Code: UnknownCode.LookedUp }))
            {
                LookedUp++;
                return;
            }

            Different.Add((path, $"we have {list.Count} elements, Terraform {items.Count}"));
            return;
        }

        // Terraform shows sets in an order of its own.
        var left = Enumerable.Range(0, items.Count).ToList();
        for (var i = 0; i < list.Count; i++)
        {
            var best = 0;
            var bestDifference = int.MaxValue;
            for (var j = 0; j < left.Count && bestDifference > 0; j++)
            {
                var trial = new PlanComparison();
                trial.Compare(path, list.Items[i], items[left[j]], At(unknown, left[j]));
                var difference = (trial.Different.Count * 1000) + trial.LookedUp;
                if (difference < bestDifference)
                {
                    (best, bestDifference) = (j, difference);
                }
            }

            Compare($"{path}[{i}]", list.Items[i], items[left[best]], At(unknown, left[best]));
            left.RemoveAt(best);
        }
    }

    private static JsonNode? At(JsonArray? array, int index) => array is not null && index < array.Count ? array[index] : null;

    private static bool IsEqual(Value ours, JsonNode theirs)
    {
        var text = theirs is JsonValue value && value.TryGetValue<string>(out var s) ? s : theirs.ToJsonString();
        var mine = Onus.Hcl.Conversion.Converter.TextOf(ours);
        if (mine is null || theirs is not JsonValue)
        {
            return false;
        }

        if (mine == text)
        {
            return true;
        }

        if (Number.TryParse(mine, out var a) && Number.TryParse(text, out var b))
        {
            return a == b;
        }

        return mine.TrimStart() is ['{' or '[', ..] && SameJson(mine, text);
    }

    private static bool SameJson(string mine, string text)
    {
        try
        {
            return Sorted(JsonNode.Parse(mine)) == Sorted(JsonNode.Parse(text));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The order of actions, resources and principals in a policy means nothing, and each provider has its own.</summary>
    private static string Sorted(JsonNode? node) => node switch
    {
        JsonObject entries => "{" + string.Join(',', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + ":" + Sorted(entry.Value))) + "}",
        JsonArray items => "[" + string.Join(',', items.Select(Sorted).Order(StringComparer.Ordinal)) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };
}
