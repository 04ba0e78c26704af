using Onus.Assessment.Relations;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>What values are called in explanations that no path led to: the properties of other resources by their address, and what a function handed on by its place in the resource.</summary>
internal static class ResourceNames
{
    private const int Most = 10_000;

    /// <summary>The resource that this thread explains, with the paths of all that is in it.</summary>
    [ThreadStatic]
    private static (Resource Resource, Dictionary<Value, string> Paths)? _recent;

    /// <summary>The name of a value; empty for the resource itself, null for what has none.</summary>
    /// <param name="context">The resource that a condition is asked about.</param>
    public static string? NameOf(object? context, Value value)
    {
        var (resource, index) = (DeployedResource)context!;
        if (value is NullValue or BooleanValue)
        {
            return null;
        }

        return index.OfProperties(value) is { } other ? ReferenceEquals(other, resource) ? "" : other.Address
            : PathsOf(resource).GetValueOrDefault(value);
    }

    private static Dictionary<Value, string> PathsOf(Resource resource)
    {
        if (_recent is not { } recent || !ReferenceEquals(recent.Resource, resource))
        {
            var paths = new Dictionary<Value, string>(ReferenceEqualityComparer.Instance);
            Add(resource.Properties, "", paths);
            _recent = recent = (resource, paths);
        }

        return recent.Paths;
    }

    private static void Add(Value value, string path, Dictionary<Value, string> paths)
    {
        switch (value)
        {
            case MapValue map:
                foreach (var key in map.Keys)
                {
                    AddPart(map[key]!, path.Length == 0 ? key : $"{path}.{key}", paths);
                }

                break;
            case ListValue list:
                for (var i = 0; i < list.Count; i++)
                {
                    AddPart(list.Items[i], $"{path}[{i}]", paths);
                }

                break;
        }
    }

    private static void AddPart(Value value, string path, Dictionary<Value, string> paths)
    {
        // Null, true, false and what is empty are the same wherever they stand.
        if (value is NullValue or BooleanValue or ListValue { Count: 0 } or MapValue { Count: 0 } || paths.Count >= Most)
        {
            return;
        }

        if (paths.TryAdd(value, path))
        {
            Add(value, path, paths);
        }
    }
}
