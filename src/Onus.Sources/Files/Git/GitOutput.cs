using System.Text;

namespace Onus.Sources.Files.Git;

/// <summary>Takes apart what git answers.</summary>
public static class GitOutput
{
    /// <summary>The records of an answer with NUL behind each.</summary>
    public static IReadOnlyList<string> Records(Stream output)
    {
        using var reader = new StreamReader(output, new UTF8Encoding(false));
        return reader.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The first line of a complaint, without a dot at its end.</summary>
    public static string FirstLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n')[0].Trim().TrimEnd('.');
    }
}
