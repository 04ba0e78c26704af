using System.Collections.Immutable;

namespace Onus.Catalog.Model;

/// <summary>What a step of a remedy's path goes on with.</summary>
public enum RemedyPick : byte
{
    /// <summary>With the property itself.</summary>
    Itself,

    /// <summary>With the property itself, only where it is there already: <c>Ebs?</c>.</summary>
    Present,

    /// <summary>With every element that its list has: <c>Volumes[*]</c>.</summary>
    Every,

    /// <summary>With the element that has a key, which is added where none has: <c>Parameters[Name=tls]</c>.</summary>
    Keyed,

    /// <summary>With its list, to which a value is added that it has not: <c>Logs[]</c>. Only the last step.</summary>
    Entry,
}

/// <summary>A step of a remedy's path.</summary>
/// <param name="Name">The property.</param>
/// <param name="Key">The key of the element that is meant; empty unless it is <see cref="RemedyPick.Keyed"/>.</param>
/// <param name="Match">What stands at the key.</param>
public readonly record struct RemedyStep(string Name, RemedyPick Pick, string Key = "", string Match = "")
{
    /// <summary>The steps of a path. Dots within brackets separate nothing; what is not understood is part of a name, which no type then has.</summary>
    public static ImmutableArray<RemedyStep> Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = ImmutableArray.CreateBuilder<RemedyStep>();
        var start = 0;
        var open = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            open += i == path.Length ? 0 : path[i] == '[' ? 1 : path[i] == ']' ? -1 : 0;
            if (i == path.Length || (path[i] == '.' && open == 0))
            {
                steps.Add(One(path[start..i]));
                start = i + 1;
            }
        }

        return steps.ToImmutable();
    }

    private static RemedyStep One(string text)
    {
        if (text.Length > 1 && text[^1] == '?')
        {
            return new RemedyStep(text[..^1], RemedyPick.Present);
        }

        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0 || text[^1] != ']')
        {
            return new RemedyStep(text, RemedyPick.Itself);
        }

        var inner = text[(open + 1)..^1];
        var equal = inner.IndexOf('=', StringComparison.Ordinal);
        return inner switch
        {
            "" => new RemedyStep(text[..open], RemedyPick.Entry),
            "*" => new RemedyStep(text[..open], RemedyPick.Every),
            _ when equal > 0 => new RemedyStep(text[..open], RemedyPick.Keyed, inner[..equal], inner[(equal + 1)..]),
            _ => new RemedyStep(text, RemedyPick.Itself),
        };
    }
}
