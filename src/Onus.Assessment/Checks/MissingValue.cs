using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>Finds the outermost object that is missing where a value is not set: what lacks a block lacks all that would stand in it.</summary>
internal static class MissingValue
{
    /// <summary>The beginning of a path that is not there as a whole; the path itself where all before its last name is, or where it is no plain path.</summary>
    /// <param name="path">A canonical path such as <c>A.B[0].C</c>.</param>
    public static string Outermost(MapValue properties, string path)
    {
        Value value = properties;
        for (var at = 0; at < path.Length;)
        {
            var isPlace = path[at] == '[';
            var end = isPlace ? path.IndexOf(']', at) + 1 : path.AsSpan(at + 1).IndexOfAny('.', '[') is var next and >= 0 ? at + 1 + next : path.Length;
            if (end <= at)
            {
                return path;
            }

            var inner = isPlace
                ? value is ListValue list && int.TryParse(path.AsSpan(at + 1, end - at - 2), out var number) && number < list.Count ? list.Items[number] : null
                : (value as MapValue)?[path[(path[at] == '.' ? at + 1 : at)..end]];
            if (inner is null or NullValue)
            {
                return value is MapValue or ListValue ? path[..end] : path;
            }

            (value, at) = (inner, end);
        }

        return path;
    }
}
