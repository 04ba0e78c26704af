using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>
/// Writes the data of a page: arrays whose members have their meaning by their position, since a large estate says the same a thousand times. What can end an element or begin
/// another is written as a number, so that nothing in it is ever markup.
/// </summary>
internal sealed class PageJson(Stream output) : IDisposable
{
    private const int Block = 1 << 18;

    private readonly PageTable<string> _texts = new(StringComparer.Ordinal);
    private readonly PageTable<string> _files = new(StringComparer.Ordinal);
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>The writer itself.</summary>
    public Utf8JsonWriter Raw => _json;

    /// <summary>Begins the document.</summary>
    public void Open() => _json.WriteStartObject();

    /// <summary>Ends the document with the tables of texts and of files, and sends off what is left.</summary>
    public void Close()
    {
        All("texts", _texts.Items, Shown);
        All("files", _files.Items, Shown);
        _json.WriteEndObject();
        _json.Flush();

        void Shown(string text) => _json.WriteStringValue(HtmlText.Shown(text, HtmlText.Words, lines: true));
    }

    /// <summary>Writes a table.</summary>
    public void All<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            if (_json.BytesPending > Block)
            {
                _json.Flush();
            }
        }

        _json.WriteEndArray();
    }

    /// <summary>Writes a member of a table.</summary>
    public void Row(Action members)
    {
        _json.WriteStartArray();
        members();
        _json.WriteEndArray();
    }

    /// <summary>Writes a name, where it stands once.</summary>
    public void Name(string? name) => _json.WriteStringValue(name is null ? null : HtmlText.Shown(name));

    /// <summary>Writes the number of a text that may stand in many places; -1 for none.</summary>
    public void Text(string? text) => _json.WriteNumberValue(text is null or "" ? -1 : _texts[text]);

    /// <summary>Writes a number.</summary>
    public void Number(int number) => _json.WriteNumberValue(number);

    /// <summary>Writes a letter.</summary>
    public void Letter(char letter) => _json.WriteStringValue([letter]);

    /// <summary>Writes a place: the number of its file, and its line; -1 and 0 where it is not known.</summary>
    public void Place(Place? place)
    {
        _json.WriteNumberValue(place is null ? -1 : _files[place.File]);
        _json.WriteNumberValue(place?.Line ?? 0);
    }

    /// <summary>Writes numbers.</summary>
    public void Numbers(IEnumerable<int> numbers)
    {
        _json.WriteStartArray();
        foreach (var number in numbers)
        {
            _json.WriteNumberValue(number);
        }

        _json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
