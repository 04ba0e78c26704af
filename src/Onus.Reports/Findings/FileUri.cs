using Onus.Contracts;

namespace Onus.Reports.Findings;

/// <summary>Files of places as addresses.</summary>
internal static class FileUri
{
    private const int MostCharacters = 4_096;

    /// <summary>A file as a reference that is relative to the root of what was scanned, or absolute where the file is named so.</summary>
    public static (string Uri, bool IsRelative) Of(string file)
    {
        var isAbsolute = file.StartsWith('/');
        var parts = FindingWords.Cut(file, MostCharacters).Split('/').Where(part => part.Length > 0 && part != ".").Select(Uri.EscapeDataString);
        var path = string.Join('/', parts);
        return isAbsolute ? ($"file:///{path}", false) : (path.Length == 0 ? "." : path, true);
    }

    /// <summary>A file as a path that begins with a name: neither with <c>./</c> nor at the root.</summary>
    public static string Relative(string file)
    {
        var path = string.Join('/', FindingWords.Cut(file, MostCharacters).Split('/').Where(part => part.Length > 0 && part != "."));
        return path.Length == 0 ? "unknown" : path;
    }

    /// <summary>The file of a finding: where to look, else what its deployment was read from.</summary>
    public static string FileOf(Finding finding) => FindingBook.PlaceOf(finding)?.File is { Length: > 0 } file ? file : finding.Resource.Deployment is { Length: > 0 } deployment ? deployment : ".";
}
