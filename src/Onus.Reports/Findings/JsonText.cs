using System.Text.Json;
using Onus.Contracts.Json;

namespace Onus.Reports.Findings;

/// <summary>JSON that other programs define, written as Onus writes its own.</summary>
internal static class JsonText
{
    /// <summary>How it is laid out: a member a line, so that people can compare it.</summary>
    public static JsonWriterOptions Options { get; } = ContractsDocuments.Options with { IndentSize = 1 };

    /// <summary>Writes a document and the end of its last line; the stream is left open.</summary>
    public static void Document(Stream output, Action<Utf8JsonWriter> write)
    {
        const int Block = 1 << 18;
        var buffered = new BufferedStream(output, Block);
        using (var json = new Utf8JsonWriter(buffered, Options))
        {
            write(json);
        }

        buffered.Write("\n"u8);
        buffered.Flush();
    }

    /// <summary>Writes a list of findings, and hands on what was written from time to time.</summary>
    public static void List<T>(Stream output, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => Document(output, json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
            Relieve(json);
        }

        json.WriteEndArray();
    });

    /// <summary>Hands on what was written, when it is much.</summary>
    public static void Relieve(Utf8JsonWriter json)
    {
        const int Much = 1 << 16;
        if (json.BytesPending > Much)
        {
            json.Flush();
        }
    }

    /// <summary>A member that holds text; none where there is none.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A member that holds texts; none where there are none.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        using var all = texts.GetEnumerator();
        if (!all.MoveNext())
        {
            return;
        }

        json.WriteStartArray(name);
        do
        {
            json.WriteStringValue(all.Current);
        }
        while (all.MoveNext());
        json.WriteEndArray();
    }

    /// <summary>A member that is an object.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>A member that is a list; left out where there is nothing in it.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
