using System.Collections.Frozen;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>
/// Takes empty texts from the properties of a resource of AWS's: an empty text names no key, topic or role, so it is what is left out. What has names of the team's own
/// (tags, variables, parameters) stays as it is.
/// </summary>
internal static class EmptyTexts
{
    private const int MaxDepth = 40;

    private static readonly FrozenSet<string> OwnNames = FrozenSet.Create(
        StringComparer.Ordinal, "Tags", "Variables", "EnvironmentVariables", "Parameters", "Labels", "Options", "DockerLabels", "Attributes", "DefaultArguments", "StageVariables", "ResponseParameters", "RequestParameters", "ResponseTemplates", "RequestTemplates");

    /// <summary>Whether the type is one of AWS's, of which empty texts are left out.</summary>
    public static bool Concern(string type) => type.StartsWith("AWS::", StringComparison.Ordinal) && !type.StartsWith("AWS::CloudFormation::", StringComparison.Ordinal);

    /// <summary>A property without empty texts, as it is where there are none; null where it is one.</summary>
    public static Value? Drop(string name, Value value) => IsLeftOut(name, value) ? null : OwnNames.Contains(name) ? value : Drop(value, 1);

    private static MapValue Drop(MapValue map, int depth)
    {
        if (depth > MaxDepth)
        {
            return map;
        }

        MapBuilder? without = null;
        for (var i = 0; i < map.Count; i++)
        {
            var (name, value) = (map.Keys[i], map.Values[i]);
            var kept = IsLeftOut(name, value) ? null : OwnNames.Contains(name) ? value : Drop(value, depth + 1);
            if (without is null && !ReferenceEquals(kept, value))
            {
                without = new MapBuilder(map.Count);
                for (var before = 0; before < i; before++)
                {
                    without.Set(map.Keys[before], map.Values[before]);
                }
            }

            if (kept is not null)
            {
                without?.Set(name, kept);
            }
        }

        return without is null ? map : map.IsSensitive ? (MapValue)without.Build(map.Origin).AsSensitive() : without.Build(map.Origin);
    }

    /// <summary>The value of a pair (<c>Key</c>, <c>Value</c>) may be empty, and so may what has no name of CloudFormation's.</summary>
    private static bool IsLeftOut(string name, Value value) => value is StringValue { Value.Length: 0 } && name is [>= 'A' and <= 'Z', ..] and not "Value" and not "Key";

    private static Value Drop(Value value, int depth) => value switch
    {
        MapValue map => Drop(map, depth),
        ListValue list => list.Select(item => item is MapValue or ListValue ? Drop(item, depth + 1) : item),
        _ => value,
    };
}
