using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>Follows canonical paths such as <c>A.B[0].C</c>.</summary>
internal static class ValuePath
{
    /// <summary>The value that a path leads to, with its place; null where it leads to none.</summary>
    /// <param name="properties">Where it begins.</param>
    public static Value? At(MapValue properties, string path)
    {
        Value? value = properties;
        for (var at = 0; at < path.Length && value is not null;)
        {
            value = Step(value, path, ref at);
        }

        return value;
    }

    /// <summary>The value that the next name or number of a path leads to; null where there is none.</summary>
    /// <param name="at">Where that begins; where what is behind it begins afterwards. As it was where it is no name or number.</param>
    public static Value? Step(Value value, string path, ref int at)
    {
        var start = at;
        var isPlace = path[start] == '[';
        var end = isPlace ? path.IndexOf(']', start) + 1 : path.AsSpan(start + 1).IndexOfAny('.', '[') is var next and >= 0 ? start + 1 + next : path.Length;
        if (end <= start)
        {
            return null;
        }

        at = end;
        return isPlace
            ? value is ListValue list && int.TryParse(path.AsSpan(start + 1, end - start - 2), out var number) && number >= 0 && number < list.Count ? list.Items[number] : null
            : (value as MapValue)?[path[(path[start] == '.' ? start + 1 : start)..end]];
    }
}
