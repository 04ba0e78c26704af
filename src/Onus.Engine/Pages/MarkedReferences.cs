using System.Globalization;
using Onus.Core.Values;

namespace Onus.Engine.Pages;

/// <summary>
/// Writes values with references in them: each reference goes through a writer of plain values as a text of its own, and is put in its place in what that wrote.
/// </summary>
/// <param name="write">What a language writes for a reference, by the key of the resource and the attribute; null where it can't be said.</param>
internal sealed class MarkedReferences(Func<string, string?, string?> write)
{
    private const string Before = "onus-reference-";
    private const string After = "-here";
    private readonly List<string> _written = [];

    /// <summary>Whether all that was not known is a reference that can be written.</summary>
    public bool AreComplete { get; private set; } = true;

    /// <summary>The value with a text in the place of each reference.</summary>
    public Value Mark(Value value) => value switch
    {
        UnknownValue { Refinement.References: [var reference] } when write(reference.Target, reference.Attribute) is { } text => Marker(text),
        UnknownValue => Missing(value),
        MapValue map => Mark(map),
        ListValue list => Value.List([.. list.Items.Select(Mark)]),
        _ => value,
    };

    /// <summary>The object with a text in the place of each reference.</summary>
    public MapValue Mark(MapValue map)
    {
        var marked = new MapBuilder(map.Count);
        foreach (var (key, value) in map.Entries)
        {
            marked.Set(key, Mark(value));
        }

        return marked.Build(default);
    }

    /// <summary>What was written, with the references in their places, without the quotes around them.</summary>
    public string Resolve(string text)
    {
        for (var at = _written.Count - 1; at >= 0; at--)
        {
            var marker = MarkerOf(at);
            text = text.Replace($"\"{marker}\"", _written[at], StringComparison.Ordinal).Replace(marker, _written[at], StringComparison.Ordinal);
        }

        return text;
    }

    private Value Marker(string text)
    {
        _written.Add(text);
        return Value.Of(MarkerOf(_written.Count - 1));
    }

    private Value Missing(Value value)
    {
        AreComplete = false;
        return value;
    }

    private static string MarkerOf(int at) => Before + at.ToString(CultureInfo.InvariantCulture) + After;
}
