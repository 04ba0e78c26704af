using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Tags, which SAM takes as a map and most of CloudFormation as a list.</summary>
internal static class TagList
{
    /// <summary>The tags of a declaration with SAM's own mark before them.</summary>
    public static Value Of(SamResource resource, string? mark)
    {
        var m = resource.M;
        var tags = new List<Value>();
        if (mark is not null)
        {
            tags.Add(m.Map(("Key", m.Text(mark)), ("Value", m.Text("SAM"))));
        }

        if (resource["Tags"] is { } given)
        {
            if (given is not MapValue map || SamStack.IsFunction(given))
            {
                return given is ListValue || SamStack.IsFunction(given) ? given : m.List(tags);
            }

            if (mark is not null && map.ContainsKey(mark))
            {
                resource.Refuse($"\"{mark}\" is a tag that SAM sets itself.", given);
            }

            Add(tags, map, m);
        }

        return m.List(tags);
    }

    /// <summary>A map of tags as a list.</summary>
    public static Value? From(Value? tags, ValueFactory m)
    {
        if (tags is not MapValue map || SamStack.IsFunction(tags))
        {
            return tags;
        }

        var list = new List<Value>();
        Add(list, map, m);
        return m.List(list);
    }

    private static void Add(List<Value> tags, MapValue map, ValueFactory m)
    {
        foreach (var (key, value) in map.Entries)
        {
            tags.Add(m.Map(("Key", m.Text(key)), ("Value", value)));
        }
    }
}
