using System.Collections.Immutable;
using System.Text;

namespace Onus.Catalog.Model;

/// <summary>
/// What to change, in words among which properties stand as <c>{Path}</c>, or as <c>{Around:Path}</c> where what is around goes without saying; those of another type as
/// <c>{AWS::S3::Bucket#Path}</c>.
/// </summary>
/// <param name="Parts">The words and the properties, in order.</param>
public sealed record FixText(ImmutableArray<FixPart> Parts)
{
    /// <summary>The text with the properties by their canonical names.</summary>
    public string Plain { get; } = string.Concat(Parts.Select(part => part.Text));

    /// <summary>The properties that it names so, by their whole paths.</summary>
    public ImmutableArray<string> Paths { get; } = [.. Parts.Where(part => part.Type is null).Select(part => part.Path).OfType<string>()];

    /// <summary>The properties of other types that it names so.</summary>
    public ImmutableArray<(string Type, string Path)> OfOthers { get; } = [.. Parts.Where(part => part.Type is not null).Select(part => (part.Type!, part.Path!))];

    /// <summary>The text with the properties in other words.</summary>
    /// <param name="words">What a whole path of a type, null for the check's own, is called; null for what has no other name.</param>
    public string In(Func<string?, string, string?> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Parts.All(part => part.Path is null) ? Plain : string.Concat(Parts.Select(part => part.Path is null ? part.Text : Named(part, words)));
    }

    /// <summary>Whether a name is that of something that stands beside the properties of every resource.</summary>
    public static bool IsMeta(string path) => path is "DeletionPolicy" or "UpdateReplacePolicy";

    /// <summary>Takes a text apart; braces around anything but a path, and doubled ones, are text.</summary>
    public static FixText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = ImmutableArray.CreateBuilder<FixPart>();
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '{' && (at == 0 || text[at - 1] is not ('{' or '$')) ? text.IndexOf('}', at) : -1;
            if (end > 0 && Property(text[(at + 1)..end]) is { } property)
            {
                parts.Add(new FixPart(plain.ToString()));
                parts.Add(property);
                plain.Clear();
                at = end;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        parts.Add(new FixPart(plain.ToString()));
        return new FixText([.. parts.Where(part => part.Text.Length > 0)]);
    }

    private static string Named(FixPart part, Func<string?, string, string?> words)
    {
        if (words(part.Type, part.Path!) is not { } named)
        {
            return part.Text;
        }

        var shown = WithoutPlaces(part.Text);
        var around = part.Path!.Length == shown.Length ? null : words(part.Type, part.Path[..^(shown.Length + 1)]);
        return around is not null && named.StartsWith(around + ".", StringComparison.Ordinal) ? named[(around.Length + 1)..] : named;
    }

    private static FixPart? Property(string text)
    {
        var other = text.IndexOf('#', StringComparison.Ordinal);
        if (other > 0 && text.StartsWith("AWS::", StringComparison.Ordinal))
        {
            return Property(text[(other + 1)..]) is { Type: null } property ? property with { Type = text[..other] } : null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? IsPath(text) ? new FixPart(text, WithoutPlaces(text)) : null
            : IsPath(text.AsSpan()[..colon]) && IsPath(text.AsSpan()[(colon + 1)..]) ? new FixPart(text[(colon + 1)..], WithoutPlaces(text.Replace(':', '.')))
            : null;
    }

    /// <summary>A path without <c>[]</c> or <c>[*]</c>, which say that all elements of a list are meant.</summary>
    private static string WithoutPlaces(string path) => path.Replace("[]", "", StringComparison.Ordinal).Replace("[*]", "", StringComparison.Ordinal);

    private static bool IsPath(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '[' or ']' or '*'))
            {
                return false;
            }
        }

        return text.Length > 0 && char.IsAsciiLetterUpper(text[0]);
    }
}

/// <summary>A piece of a text on what to change.</summary>
/// <param name="Text">What is printed: words, or the canonical name of a property.</param>
/// <param name="Path">The whole path of the property; null for words.</param>
/// <param name="Type">The type that has it; null for that of the check.</param>
public sealed record FixPart(string Text, string? Path = null, string? Type = null);
