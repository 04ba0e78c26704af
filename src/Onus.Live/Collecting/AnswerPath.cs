using Onus.Core.Values;

namespace Onus.Live.Collecting;

/// <summary>Goes into answers by names with dots: <c>Reservations[].Instances[]</c>.</summary>
internal static class AnswerPath
{
    /// <summary>What is at a path, lists gone through; null where the answer has something of another kind on the way.</summary>
    public static IReadOnlyList<Value>? All(Value answer, string path)
    {
        List<Value> found = [answer];
        foreach (var part in Parts(path))
        {
            var (name, isList) = part.EndsWith("[]", StringComparison.Ordinal) ? (part[..^2], true) : (part, false);
            var next = new List<Value>();
            foreach (var value in found)
            {
                if (value is not MapValue map)
                {
                    return null;
                }

                switch (map[name])
                {
                    case null or NullValue:
                        break;
                    case ListValue list when isList:
                        next.AddRange(list.Items);
                        break;
                    case MapValue { Count: > 0 } wrapped when isList && wrapped["Items"] is ListValue items:
                        next.AddRange(items.Items);
                        break;
                    case MapValue wrapped when isList && wrapped.ContainsKey("Quantity"):
                        break;
                    case var other when isList || other is UnknownValue:
                        return null;
                    case var other:
                        next.Add(other);
                        break;
                }
            }

            found = next;
        }

        return found;
    }

    /// <summary>The first that is at a path; null where nothing is.</summary>
    public static Value? First(Value answer, string path) => All(answer, path) is [var first, ..] ? first : null;

    private static IEnumerable<string> Parts(string path) => path.Length == 0 ? [] : path.Split('.');
}
