using Onus.Catalog.Mapping;

namespace Onus.Catalog.Wording;

/// <summary>What can be set in a block of a source, or in an object in it, by the source's names. Safe for use by several threads.</summary>
public sealed class AttributeSet
{
    private readonly Lazy<Dictionary<string, SourceAttribute>> _named;
    private readonly Lazy<Dictionary<string, SourceAttribute>> _normalized;

    internal AttributeSet(string text)
    {
        _named = new(() => Parse(text));
        _normalized = new(() => ByNormalized(_named.Value.Values));
    }

    /// <summary>All of them, in the order of their names.</summary>
    public IEnumerable<SourceAttribute> All => _named.Value.Values;

    /// <summary>The one of exactly this name; null when there is none.</summary>
    public SourceAttribute? Named(string name) => _named.Value.GetValueOrDefault(name);

    /// <summary>
    /// The one that becomes a property by the mechanical rule: its name is the same without underscores and case, or is that of one element of it. Null when there is none.
    /// </summary>
    /// <param name="property">CloudFormation's name.</param>
    public SourceAttribute? Becoming(string property)
    {
        var name = PropertySet.Normalize(property);
        return _normalized.Value.GetValueOrDefault(name)
            ?? (name.EndsWith("ies", StringComparison.Ordinal) ? _normalized.Value.GetValueOrDefault(name[..^3] + "y") : null)
            ?? (name.EndsWith('s') ? _normalized.Value.GetValueOrDefault(name[..^1]) : null)
            ?? (name.EndsWith("es", StringComparison.Ordinal) ? _normalized.Value.GetValueOrDefault(name[..^2]) : null);
    }

    private static Dictionary<string, SourceAttribute> ByNormalized(IEnumerable<SourceAttribute> all)
    {
        var found = new Dictionary<string, SourceAttribute>(StringComparer.Ordinal);
        foreach (var attribute in all)
        {
            found.TryAdd(PropertySet.Normalize(attribute.Name), attribute);
        }

        return found;
    }

    private static Dictionary<string, SourceAttribute> Parse(string text)
    {
        var found = new Dictionary<string, SourceAttribute>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            var entry = text[at..end];
            var brace = entry.IndexOf('{', StringComparison.Ordinal);
            var isBlock = brace > 0 && entry[brace - 1] != '=';
            var name = brace < 0 ? entry : entry[..(isBlock ? brace : brace - 1)];
            found.TryAdd(name, new SourceAttribute(name, isBlock, brace < 0 ? null : new AttributeSet(entry[(brace + 1)..^1])));
            at = end + 1;
        }

        return found;
    }

    /// <summary>Where the entry that begins somewhere ends: at the next comma outside of braces.</summary>
    private static int EndOf(string text, int at)
    {
        var depth = 0;
        for (; at < text.Length && (depth > 0 || text[at] != ','); at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return at;
    }
}

/// <summary>Something that can be set.</summary>
/// <param name="Name">The source's name.</param>
/// <param name="IsBlock">Whether it is written as a block.</param>
/// <param name="Parts">What can be set in it; null where it has no parts, or has them by names that are the user's.</param>
public sealed record SourceAttribute(string Name, bool IsBlock, AttributeSet? Parts);
