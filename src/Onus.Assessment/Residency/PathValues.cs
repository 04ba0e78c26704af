using System.Collections.Immutable;
using Onus.Catalog.Model.Residency;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Residency;

/// <summary>Finds the values at a path; lists are looked through.</summary>
internal static class PathValues
{
    /// <summary>The values with their paths. What is not known as a whole is the value of all that would be in it.</summary>
    /// <param name="element">What objects on the way have to have, where they have such a name at all.</param>
    public static IEnumerable<(string Path, Value Value)> At(Resource resource, string path, ImmutableSortedDictionary<string, string>? element = null) => path.StartsWith(DataFlow.Meta, StringComparison.Ordinal)
        ? At(resource.Meta, path[DataFlow.Meta.Length..].Split('.'), 0, DataFlow.Meta[..^1], element)
        : At(resource.Properties, path.Split('.'), 0, "", element);

    private static IEnumerable<(string Path, Value Value)> At(Value value, string[] names, int depth, string path, ImmutableSortedDictionary<string, string>? element)
    {
        switch (value)
        {
            case ListValue list:
                return list.Items.SelectMany((item, at) => At(item, names, depth, $"{path}[{at}]", element));
            case UnknownValue { Members: { IsEmpty: false } members, Refinement.References.IsDefaultOrEmpty: true } when depth < names.Length:
                return members.SelectMany(member => At(member, names, depth, path, element)).Append((path, value));
            case UnknownValue:
                return [(path, value)];
            case MapValue map when depth < names.Length:
                return IsMeant(map, element) && map[names[depth]] is { IsNull: false } next ? At(next, names, depth + 1, path.Length == 0 ? names[depth] : $"{path}.{names[depth]}", element) : [];
            case StringValue or BooleanValue or NumberValue when depth == names.Length:
                return [(path, value)];
            default:
                return [];
        }
    }

    private static bool IsMeant(MapValue map, ImmutableSortedDictionary<string, string>? element) =>
        element is null || element.All(wanted => map[wanted.Key] is not StringValue given || given.Value == wanted.Value);
}
