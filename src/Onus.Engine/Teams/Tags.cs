using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Engine.Teams;

/// <summary>Reads the tags of resources, which are lists of names and values or maps.</summary>
internal static class Tags
{
    /// <summary>All tags; the value is null where it is not known.</summary>
    public static IEnumerable<(string Key, string? Value)> Of(Resource resource) => resource.Properties.FindShared("Tags") switch
    {
        MapValue map => map.Entries.Select(entry => (entry.Key, (entry.Value as StringValue)?.Value)),
        ListValue list => list.Items.OfType<MapValue>().Where(tag => tag["Key"] is StringValue).Select(tag => (((StringValue)tag["Key"]!).Value, (tag["Value"] as StringValue)?.Value)),
        _ => [],
    };

    /// <summary>The value of a tag; null where it is not there or not known.</summary>
    public static string? ValueOf(Resource resource, string key) => resource.Properties.FindShared("Tags") switch
    {
        MapValue map => (map[key] as StringValue)?.Value,
        ListValue list => list.Items.OfType<MapValue>().Where(tag => tag["Key"] is StringValue name && name.Value == key).Select(tag => (tag["Value"] as StringValue)?.Value).FirstOrDefault(),
        _ => null,
    };
}
