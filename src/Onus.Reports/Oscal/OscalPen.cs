using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Oscal;

namespace Onus.Reports.Oscal;

/// <summary>Writes the members of which OSCAL's documents consist, each as its data type asks.</summary>
/// <param name="around">What ids are made of before the names of things: the system, and the kind of document where its things are others than those of the rest.</param>
internal sealed class OscalPen(Utf8JsonWriter json, params string[] around)
{
    /// <summary>Where the names of our own properties are explained.</summary>
    private const string Own = "urn:x-onus:oscal";
    private const int MostText = 20_000;
    private const int MostLine = 500;
    private const int Enough = 1 << 16;

    /// <summary>The id of something of this system.</summary>
    public string Id(params ReadOnlySpan<string> names) => OscalUuid.Of([.. around, .. names]).ToString();

    /// <summary>A member that is an object.</summary>
    public void Object(string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>A member that is a list of objects; none where the list is empty, which OSCAL does not allow.</summary>
    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        var any = false;
        foreach (var item in items)
        {
            if (!any)
            {
                json.WriteStartArray(name);
                any = true;
            }

            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            if (json.BytesPending > Enough)
            {
                json.Flush();
            }
        }

        if (any)
        {
            json.WriteEndArray();
        }
    }

    /// <summary>A member that is a list of words; none where the list is empty.</summary>
    public void Words(string name, params IReadOnlyCollection<string> words)
    {
        if (words.Count > 0)
        {
            json.WriteStartArray(name);
            foreach (var word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>An id, a date, a word of OSCAL's: what is ours and needs no cleaning.</summary>
    public void Word(string name, string value) => json.WriteString(name, value);

    /// <summary>A text of one line: never empty, no space around it. In titles consumers read Markdown.</summary>
    public void Line(string name, string text) => json.WriteString(name, name == "title" ? Plain(OneLine(text)) : OneLine(text));

    /// <summary>A text in which consumers read Markdown: what of an input could be markup is none any more.</summary>
    public void Text(string name, string text) => json.WriteString(name, Markup(text));

    /// <summary>A reference to a place in a file, as a relative address.</summary>
    public void Place(string name, Place place) =>
        json.WriteString(name, string.Join('/', Cut(place.File, MostLine).Split('/', '\\').Select(Uri.EscapeDataString)).TrimStart('/') + (place.Line > 0 ? $"#L{place.Line}" : ""));

    /// <summary>Properties of OSCAL's own and of ours; none where all are null.</summary>
    public void Properties(params ReadOnlySpan<(string Name, string? Value, bool IsOurs)> properties) =>
        List("props", properties.ToArray().Where(property => !string.IsNullOrWhiteSpace(property.Value)), property =>
        {
            Word("name", property.Name);
            if (property.IsOurs)
            {
                Word("ns", Own);
            }

            Line("value", property.Value!);
        });

    private static string OneLine(string text) => Cut(VisibleText.Of(text).Trim(), MostLine).TrimEnd() is { Length: > 0 } line ? line : "(empty)";

    private static string Markup(string text)
    {
        var lines = string.Join('\n', Cut(text, MostText).ReplaceLineEndings("\n").Split('\n').Select(VisibleText.Of)).Trim();
        return lines.Length == 0 ? "(empty)" : Plain(lines);
    }

    private static string Plain(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("](", "]\\(", StringComparison.Ordinal).Replace("{{", "{ {", StringComparison.Ordinal);

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + " (cut)";
}
