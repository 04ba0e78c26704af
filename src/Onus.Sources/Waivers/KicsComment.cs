namespace Onus.Sources.Waivers;

/// <summary>Reads comments for KICS: <c>kics-scan ignore-block</c>, <c>ignore-line</c>, and for the whole file <c>ignore</c> and <c>disable=ID,ID</c>.</summary>
internal static class KicsComment
{
    /// <summary>What such a comment begins with.</summary>
    public const string Sign = "kics-scan ";
    private const string Tool = "kics";
    private const string Disable = "disable=";

    /// <summary>Adds what a line suppresses.</summary>
    /// <returns>Whether the line speaks to KICS.</returns>
    public static bool Read(ReadOnlySpan<char> line, List<Suppression> found)
    {
        if (line.IndexOf(Sign, StringComparison.Ordinal) is not (var at and >= 0))
        {
            return false;
        }

        var command = line[(at + Sign.Length)..].Trim();
        if (command.StartsWith(Disable, StringComparison.Ordinal))
        {
            foreach (var part in command[Disable.Length..].Split(','))
            {
                Add(found, SuppressionSyntax.CleanId(command[Disable.Length..][part]), Extent.File);
            }

            return true;
        }

        switch (command)
        {
            case "ignore":
                Add(found, "*", Extent.File);
                break;
            case "ignore-block":
                Add(found, "*", Extent.Block);
                break;
            default:
                Add(found, SuppressionSyntax.CleanId(command), Extent.Line);
                break;
        }

        return true;
    }

    private static void Add(List<Suppression> found, string? id, Extent extent)
    {
        if (id is not null && found.Count < SuppressionSyntax.MaxIds)
        {
            found.Add(new Suppression(Tool, id, null, null) { Extent = extent });
        }
    }
}
