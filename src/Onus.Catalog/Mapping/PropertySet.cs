using System.Text;

namespace Onus.Catalog.Mapping;

/// <summary>The properties of a CloudFormation type or of an object in it, found by CloudFormation's name or by a source's. Safe for use by several threads.</summary>
public sealed class PropertySet
{
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, PropertySet> _definitions;
    private readonly Lazy<Dictionary<string, Property>> _properties;
    private readonly Lazy<Dictionary<string, Property>> _named;

    internal PropertySet(string text, string? tagProperty, IReadOnlyDictionary<string, PropertySet> definitions)
    {
        _text = text;
        _definitions = definitions;
        TagProperty = tagProperty;
        _properties = new(Parse);
        _named = new(() => All.ToDictionary(property => property.Name, StringComparer.Ordinal));
    }

    /// <summary>The property that holds the tags; null when there is none.</summary>
    public string? TagProperty { get; }

    /// <summary>All properties.</summary>
    public IEnumerable<Property> All => _properties.Value.Values;

    /// <summary>The property whose name is the same without underscores and case; null when there is none.</summary>
    /// <param name="name">A name of Terraform (<c>multi_az</c>) or of CloudFormation (<c>MultiAZ</c>).</param>
    public Property? Find(string name) => _properties.Value.GetValueOrDefault(Normalize(name));

    /// <summary>
    /// The list whose elements have this name, which no property has itself: what repeats <c>rule</c> or <c>policy</c> is a list of <c>Rules</c> or <c>Policies</c>.
    /// Null when there is none.
    /// </summary>
    /// <param name="name">The name of an element, as a source has it.</param>
    public Property? ListOf(string name)
    {
        var one = Normalize(name);
        return _properties.Value.ContainsKey(one) ? null : List(one + "s") ?? List(one + "es") ?? (one.EndsWith('y') ? List(one[..^1] + "ies") : null);
    }

    /// <summary>The property of exactly this name; null when there is none.</summary>
    public Property? Named(string name) => _named.Value.GetValueOrDefault(name);

    /// <summary>Whether these are the two properties of a pair, and nothing else: <c>Key</c> or <c>Name</c> with <c>Value</c>.</summary>
    /// <param name="key">The name of the first.</param>
    public bool IsPair(out string key)
    {
        key = _properties.Value.ContainsKey("key") ? "Key" : "Name";
        return _properties.Value.Count == 2 && _properties.Value.ContainsKey("value") && (key == "Key" || _properties.Value.ContainsKey("name"));
    }

    /// <summary>A name without underscores and case.</summary>
    public static string Normalize(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c != '_')
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }

    private Property? List(string name) => _properties.Value.GetValueOrDefault(name) is { Shape.Kind: ShapeKind.List } list ? list : null;

    private Dictionary<string, Property> Parse()
    {
        var properties = new Dictionary<string, Property>(StringComparer.Ordinal);
        foreach (var range in _text.AsSpan().Split(','))
        {
            var entry = _text.AsSpan()[range];
            if (entry.IndexOf(':') is var colon and > 0)
            {
                var name = entry[..colon].ToString();
                properties.TryAdd(Normalize(name), new Property(name, ShapeOf(entry[(colon + 1)..])));
            }
        }

        return properties;
    }

    private PropertyShape ShapeOf(ReadOnlySpan<char> code) => code switch
    {
        ['[', .. var element] => new PropertyShape(ShapeKind.List, ShapeOf(element)),
        ['{', .. var element] => new PropertyShape(ShapeKind.Map, ShapeOf(element)),
        ['#', .. var name] => _definitions.TryGetValue(name.ToString(), out var properties)
            ? new PropertyShape(ShapeKind.Object, Properties: properties)
            : PropertyShape.Json,
        "j" => PropertyShape.Json,
        "t" => PropertyShape.Tag,
        _ => PropertyShape.Scalar,
    };
}
