using System.Text;
using System.Text.RegularExpressions;

namespace Onus.Sources.Files;

/// <summary>
/// Which paths are meant, seen from a folder: by a pattern with <c>*</c> (no slash), <c>**</c> (any folders), <c>?</c> and <c>{a,b}</c>, or by a regular expression.
/// Matching takes time that is bounded by the lengths of both. Safe for use by several threads.
/// </summary>
public sealed class PathPattern
{
    private const int MaxLength = 1_000;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private readonly Regex _expression;

    private PathPattern(Regex expression) => _expression = expression;

    /// <summary>Reads a pattern; null when it is none.</summary>
    /// <param name="text">The pattern; <c>./</c> before it means nothing.</param>
    /// <param name="coversFolders">Whether a folder that is named means all that is below it.</param>
    public static PathPattern? Glob(string text, bool coversFolders)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('\\', '/').TrimEnd('/');
        plain = plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain.TrimStart('/');
        if (plain is "." or "" && coversFolders)
        {
            return Of(".*");
        }

        return Translate(plain) is { } expression ? Of($"^{expression}{(coversFolders ? "(?:/.*)?" : "")}$") : null;
    }

    /// <summary>Reads a regular expression that is looked for anywhere in a path; null when it is none, or one that could take for ever.</summary>
    public static PathPattern? Expression(string text) => Of(text);

    /// <summary>Whether a path is meant.</summary>
    /// <param name="path">The path, seen from the folder of the pattern.</param>
    public bool Matches(string path)
    {
        try
        {
            return _expression.IsMatch(path);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static PathPattern? Of(string expression)
    {
        if (expression.Length > MaxLength)
        {
            return null;
        }

        try
        {
            return new PathPattern(new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline, Timeout));
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? Translate(string glob)
    {
        var expression = new StringBuilder();
        var open = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when glob.AsSpan(i).StartsWith("**/"):
                    expression.Append("(?:.*/)?");
                    i += 2;
                    break;
                case '*' when glob.AsSpan(i).StartsWith("**"):
                    expression.Append(".*");
                    i++;
                    break;
                case '*':
                    expression.Append("[^/]*");
                    break;
                case '?':
                    expression.Append("[^/]");
                    break;
                case '{':
                    open++;
                    expression.Append("(?:");
                    break;
                case '}' when open > 0:
                    open--;
                    expression.Append(')');
                    break;
                case ',' when open > 0:
                    expression.Append('|');
                    break;
                default:
                    expression.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }

        return open == 0 ? expression.ToString() : null;
    }
}
