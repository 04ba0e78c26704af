namespace Onus.Assessment.Tests.Parity;

/// <summary>An answer that two readings of the same stack give differently.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="What">The check, or the responsibility.</param>
/// <param name="Left">What the first says.</param>
/// <param name="Right">What the second says.</param>
public sealed record Difference(string Resource, string What, string Left, string Right)
{
    public const string Absent = "(absent)";

    /// <summary>Whether one of them only does not know.</summary>
    public bool IsDoubt => (Left == "unknown" && Right != Absent) || (Right == "unknown" && Left != Absent);

    /// <summary>Whether neither of them objects: one says that it does not apply, the other that it holds.</summary>
    public bool IsHarmless => (Left, Right) is ("pass", "not-applicable") or ("not-applicable", "pass");

    public override string ToString() => $"{Resource} {What}: {Left} / {Right}";
}

/// <summary>Compares what was said of the same stack, read from two inputs.</summary>
public static class Comparison
{
    /// <summary>All answers of one side beside those of the other.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other.</param>
    /// <param name="same">How many are the same.</param>
    /// <param name="concerns">The resources that count; null for all.</param>
    public static IReadOnlyList<Difference> Of(Judged left, Judged right, out int same, Func<string, bool>? concerns = null)
    {
        same = 0;
        var differences = new List<Difference>();
        foreach (var name in left.Names.Union(right.Names, StringComparer.Ordinal).Where(name => concerns?.Invoke(name) != false).Order(StringComparer.Ordinal))
        {
            if (left[name] is null || right[name] is null)
            {
                differences.Add(new Difference(name, "resource", left[name] is null ? Difference.Absent : "there", right[name] is null ? Difference.Absent : "there"));
                continue;
            }

            var others = right.Of(name).ToDictionary(answer => answer.What, answer => answer.Answer, StringComparer.Ordinal);
            foreach (var (what, answer) in left.Of(name))
            {
                var other = others.Remove(what, out var found) ? found : Difference.Absent;
                same += answer == other ? 1 : 0;
                if (answer != other)
                {
                    differences.Add(new Difference(name, what, answer, other));
                }
            }

            differences.AddRange(others.Select(rest => new Difference(name, rest.Key, Difference.Absent, rest.Value)));
        }

        return differences;
    }
}
