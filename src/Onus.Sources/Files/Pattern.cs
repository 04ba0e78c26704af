using System.IO.Enumeration;

namespace Onus.Sources.Files;

/// <summary>What is left out while folders are walked: a name anywhere, or, with a slash in it, a path below the folder that was given. <c>*</c> stands for any text.</summary>
internal sealed class Pattern
{
    private readonly string _text;
    private readonly bool _isPath;

    private Pattern(string text, bool isPath)
    {
        _text = text;
        _isPath = isPath;
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern; <c>./</c> before it and <c>/</c> behind it mean nothing.</param>
    public static Pattern Of(string text)
    {
        var plain = text.Replace('\\', '/').TrimEnd('/');
        var isPath = plain.Contains('/', StringComparison.Ordinal);
        return new Pattern(plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain.TrimStart('/'), isPath);
    }

    /// <summary>Whether a file or folder is meant.</summary>
    /// <param name="path">Its path below the folder that was given.</param>
    public bool Matches(string name, string path) => FileSystemName.MatchesSimpleExpression(_text, _isPath ? path : name, ignoreCase: false);
}
