using System.Collections.Immutable;

namespace Onus.Catalog.Wording;

/// <summary>A step of a path: a name, or a place in a list.</summary>
/// <param name="Name">The name; empty for a place.</param>
/// <param name="At">The place as it is written between brackets; empty for a name, or where it does not matter.</param>
internal readonly record struct PathStep(string Name, string At)
{
    public bool IsPlace => Name.Length == 0;

    /// <summary>The same step without saying which element it is.</summary>
    public PathStep Anywhere => this with { At = "" };

    /// <summary>Takes a path such as <c>A.B[0].C</c> apart; null for what is no plain path.</summary>
    public static ImmutableArray<PathStep>? Parse(string path)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        for (var at = 0; at < path.Length;)
        {
            if (path[at] == '[')
            {
                var end = path.IndexOf(']', at);
                if (end < 0 || steps.Count == 0)
                {
                    return null;
                }

                steps.Add(new PathStep("", path[(at + 1)..end]));
                at = end + 1;
            }
            else
            {
                at += at > 0 && path[at] == '.' ? 1 : 0;
                var end = at;
                while (end < path.Length && path[end] is not ('.' or '['))
                {
                    end++;
                }

                if (end == at || path.AsSpan()[at..end].ContainsAny('(', ')', ' '))
                {
                    return null;
                }

                steps.Add(new PathStep(path[at..end], ""));
                at = end;
            }
        }

        return steps.Count == 0 ? null : steps.ToImmutable();
    }
}
