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
            var start = at;
            var inner = ValuePath.Step(value, path, ref at);
            if (at == start)
            {
                return path;
            }

            if (inner is null or NullValue)
            {
                return value is MapValue or ListValue ? path[..at] : path;
            }

            value = inner;
        }

        return path;
    }
}
