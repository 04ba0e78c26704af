using System.Collections.Immutable;
using System.Text;

namespace Onus.Catalog.Model;

/// <summary>What to change, in words among which properties stand as <c>{Path}</c>.</summary>
/// <param name="Plain">The text with the properties by their canonical names.</param>
/// <param name="Paths">The properties that it names so.</param>
public sealed record FixText(string Plain, ImmutableArray<string> Paths)
{
    /// <summary>Takes a text apart; braces around anything but a path, and doubled ones, are text.</summary>
    public static FixText Parse(string text)
    {
        var plain = new StringBuilder(text.Length);
        var paths = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '{' && (at == 0 || text[at - 1] is not ('{' or '$')) ? text.IndexOf('}', at) : -1;
            if (end > 0 && IsPath(text.AsSpan()[(at + 1)..end]))
            {
                var path = text[(at + 1)..end];
                plain.Append(path);
                paths.Add(path);
                at = end;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return new FixText(plain.ToString(), paths.ToImmutable());
    }

    private static bool IsPath(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '.')
            {
                return false;
            }
        }

        return text.Length > 0 && char.IsAsciiLetterUpper(text[0]);
    }
}
