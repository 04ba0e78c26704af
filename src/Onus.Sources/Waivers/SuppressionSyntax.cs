using System.Buffers;
using System.Text;

namespace Onus.Sources.Waivers;

/// <summary>Reads suppressions in comments, in Onus's own spelling and in its peers'.</summary>
internal static class SuppressionSyntax
{
    private const string Own = "onus:waive";
    public const int MaxIds = 64;
    private const int MaxId = 128;
    private const int MaxReason = 500;
    private static readonly (string Sign, string Tool)[] Skips = [("checkov:skip=", "checkov"), ("bridgecrew:skip=", "checkov"), ("ts:skip=", "terrascan")];
    private static readonly SearchValues<string> Signs = SearchValues.Create([Own, ":skip=", "tfsec:ignore:", "trivy:ignore:", KicsComment.Sign], StringComparison.Ordinal);

    /// <summary>Whether a text has a suppression anywhere; most have none, and need no second look.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Signs);

    /// <summary>The suppressions of a comment; an entry without id for one that names none.</summary>
    public static List<Suppression> Read(string comment)
    {
        var found = new List<Suppression>();
        foreach (var line in comment.AsSpan().EnumerateLines())
        {
            if (line.IndexOf(Own, StringComparison.Ordinal) is var own and >= 0)
            {
                ReadOwn(line[(own + Own.Length)..], found);
            }
            else if (!ReadSkip(line, found) && !KicsComment.Read(line, found) && MayHold(line))
            {
                ReadTrivy(line.ToString(), found);
            }
        }

        return found;
    }

    /// <summary>A text as it may be shown: one line, of bounded length; null for an empty one.</summary>
    public static string? Clean(ReadOnlySpan<char> text, int most = MaxReason)
    {
        text = text.Trim();
        var builder = new StringBuilder(Math.Min(text.Length, most));
        foreach (var c in text[..Math.Min(text.Length, most)])
        {
            builder.Append(char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c);
        }

        return builder.Length == 0 ? null : builder.ToString();
    }

    /// <summary>An id as it may be shown.</summary>
    public static string? CleanId(ReadOnlySpan<char> text) => Clean(text, MaxId);

    private static void ReadOwn(ReadOnlySpan<char> rest, List<Suppression> found)
    {
        const string Until = "until=";
        var ids = rest is ['=', ..] ? Word(rest[1..]) : [];
        rest = rest[(ids.Length == 0 ? 0 : ids.Length + 1)..].TrimStart();
        string? expires = null;
        if (rest.StartsWith(Until, StringComparison.Ordinal))
        {
            var day = Word(rest[Until.Length..]);
            expires = CleanId(day) ?? "";
            rest = rest[(Until.Length + day.Length)..];
        }

        var reason = Clean(rest.TrimStart(" \t:-–—"));
        var before = found.Count;
        foreach (var part in ids.Split(','))
        {
            if (CleanId(ids[part]) is { } id && found.Count < MaxIds)
            {
                found.Add(new Suppression("onus", id == "all" ? "*" : id, reason, expires));
            }
        }

        if (found.Count == before)
        {
            found.Add(new Suppression("onus", "", reason, expires));
        }
    }

    private static bool ReadSkip(ReadOnlySpan<char> line, List<Suppression> found)
    {
        foreach (var (sign, tool) in Skips)
        {
            if (line.IndexOf(sign, StringComparison.Ordinal) is not (var at and >= 0))
            {
                continue;
            }

            var rest = line[(at + sign.Length)..].TrimStart();
            var end = rest.IndexOfAny(": \t");
            var ids = end < 0 ? rest : rest[..end];
            var reason = end < 0 ? null : Clean(rest[end..].TrimStart(": \t"));
            foreach (var part in ids.Split(','))
            {
                if (CleanId(ids[part]) is { } id && found.Count < MaxIds)
                {
                    found.Add(new Suppression(tool, id, reason, null));
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>Each word may be a suppression; the other words are the reason.</summary>
    private static void ReadTrivy(string line, List<Suppression> found)
    {
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var reason = Clean(string.Join(' ', words.Where(word => ToolOf(word) is null)).AsSpan().TrimStart(" :-–—"));
        foreach (var word in words)
        {
            if (ToolOf(word) is { } tool)
            {
                ReadRule(tool, word[(tool.Length + ":ignore:".Length)..].Split(':'), reason, found);
            }
        }
    }

    private static void ReadRule(string tool, string[] parts, string? reason, List<Suppression> found)
    {
        string? expires = null;
        string? workspace = null;
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            expires = parts[i] == "exp" ? CleanId(parts[i + 1]) ?? "" : expires;
            workspace = parts[i] == "ws" ? parts[i + 1] : workspace;
        }

        var bracket = parts[0].IndexOf('[', StringComparison.Ordinal);
        var ids = bracket < 0 ? parts[0] : parts[0][..bracket];
        foreach (var one in ids.Split(','))
        {
            if (CleanId(one) is { } id && found.Count < MaxIds)
            {
                found.Add(new Suppression(tool, id, reason, expires) { Workspace = workspace, IsConditional = bracket >= 0 });
            }
        }
    }

    private static string? ToolOf(string word) =>
        word.StartsWith("trivy:ignore:", StringComparison.Ordinal) ? "trivy"
        : word.StartsWith("tfsec:ignore:", StringComparison.Ordinal) ? "tfsec"
        : null;

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t");
        return end < 0 ? text : text[..end];
    }
}
