using System.Text.RegularExpressions;

namespace Onus.Core.Secrets;

/// <summary>What may be shown of a text that others wrote where it stands for itself: in a message, or as a name.</summary>
public static partial class Redaction
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Hidden = "(sensitive)";

    /// <summary>A text without the user and the query of an address in it; <see cref="Hidden"/> when it is a secret all the same.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = text.Contains("://", StringComparison.Ordinal) ? Query().Replace(User().Replace(text, ""), "?…") : text;
        return SecretSigns.IsSeenIn(shown) ? Hidden : shown;
    }

    [GeneratedRegex("""(?<=://)(?!git@)(?:[^\s/"'@]*@|[^\s/"'@:]*:(?!\d+(?:/|$))[^\s"'@]*@)+""", RegexOptions.CultureInvariant)]
    private static partial Regex User();

    [GeneratedRegex("""(?<=://[^\s?#]*)[?#][^\s"']*""", RegexOptions.CultureInvariant)]
    private static partial Regex Query();
}
