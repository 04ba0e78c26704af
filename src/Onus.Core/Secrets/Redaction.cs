using System.Globalization;
using System.Text.RegularExpressions;

namespace Onus.Core.Secrets;

/// <summary>What may be shown of a text that others wrote where it stands for itself: in a message, or as a name.</summary>
public static partial class Redaction
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Hidden = "(sensitive)";

    /// <summary>What stands in the place of a secret that must be told from others.</summary>
    /// <param name="number">Which one it is.</param>
    public static string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"(sensitive {number})");

    /// <summary>A text without the user and the query of an address in it; <see cref="Hidden"/> when it is a secret all the same.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = text.Contains("://", StringComparison.Ordinal) ? Query().Replace(User().Replace(text, ""), "?…") : text;
        return SecretSigns.IsSeenIn(shown) ? Hidden : shown;
    }

    /// <summary>The path that was asked about last: places of one file come one after the other. Two threads may both ask, to the same effect.</summary>
    private static ShownPath? _last;

    /// <summary>A path without the names in it that are secrets.</summary>
    /// <param name="path">The path, with forward slashes.</param>
    public static string OfPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var last = _last;
        if (!ReferenceEquals(last?.Path, path))
        {
            _last = last = new ShownPath(path, SecretSigns.IsSeenIn(path) ? Of(string.Join('/', path.Split('/').Select(Of))) : path);
        }

        return last!.Shown;
    }

    /// <summary>A path and what is shown of it.</summary>
    private sealed record ShownPath(string Path, string Shown);

    [GeneratedRegex("""(?<=://)(?!git@)(?:[^\s/"'@]*@|[^\s/"'@:]*:(?!\d+(?:/|$))[^\s"'@]*@)+""", RegexOptions.CultureInvariant)]
    private static partial Regex User();

    [GeneratedRegex("""(?<=://[^\s?#]*)[?#][^\s"']*""", RegexOptions.CultureInvariant)]
    private static partial Regex Query();
}
