using System.Collections.Immutable;

namespace Onus.Core.Values;

/// <summary>Members of a map whose kind is known to whoever wrote it: what is not there, or is something else, is null or empty.</summary>
public static class MapMembers
{
    /// <summary>A text; null where there is none.</summary>
    public static string? TextOf(this MapValue map, string name)
    {
        ArgumentNullException.ThrowIfNull(map);
        return (map[name] as StringValue)?.Value;
    }

    /// <summary>The texts of a list; none where there is no list.</summary>
    public static ImmutableArray<string> TextsOf(this MapValue map, string name)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map[name] is ListValue list ? [.. list.Items.OfType<StringValue>().Select(item => item.Value)] : [];
    }

    /// <summary>A whole number that an <see cref="int"/> holds; null where there is none.</summary>
    public static int? WholeOf(this MapValue map, string name)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map[name] is NumberValue number && number.Value.TryToInt32(out var value) ? value : null;
    }
}
