using System.Text.Json;
using Onus.Core.Values;

namespace Onus.Text.Editing;

/// <summary>Writes values as JSON or YAML.</summary>
/// <param name="IsJson">Whether it is JSON.</param>
internal sealed record ValueWriter(bool IsJson, TreeLayout Layout)
{
    /// <summary>Whether all has to stand on one line.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>A key.</summary>
    public string Key(string key) => Text(key);

    /// <summary>A value behind a key or in a list, in brackets where it has parts.</summary>
    /// <param name="indent">What stands before the line.</param>
    public string Inline(Value value, string? indent = null) => value switch
    {
        MapValue { Count: 0 } => "{}",
        ListValue { Count: 0 } => "[]",
        MapValue map => Bracketed('{', '}', indent, map.Entries.Select(entry => (Func<string?, string>)(inner => $"{Key(entry.Key)}: {Inline(entry.Value, inner)}"))),
        ListValue list => Bracketed('[', ']', indent, list.Items.Select(item => (Func<string?, string>)(inner => Inline(item, inner)))),
        StringValue text => Text(text.Value),
        NullValue => "null",
        _ => ScalarText.Of(value) ?? "null",
    };

    /// <summary>What stands behind the colon of a key in block style.</summary>
    /// <param name="indent">What stands before the key.</param>
    public string Block(Value value, string indent) => value switch
    {
        MapValue { Count: > 0 } map => string.Concat(map.Entries.Select(entry => Layout.NewLine + indent + Layout.Step + Key(entry.Key) + ":" + Block(entry.Value, indent + Layout.Step))),
        ListValue { Count: > 0 } list => string.Concat(list.Items.Select(item => Layout.NewLine + indent + Layout.Step + "- " + Item(item, indent + Layout.Step))),
        _ => " " + Inline(value),
    };

    /// <summary>What stands behind the dash of an element.</summary>
    /// <param name="indent">What stands before the dash.</param>
    public string Item(Value value, string indent) => value is MapValue { Count: > 0 } map
        ? string.Join(Layout.NewLine + indent + "  ", map.Entries.Select(entry => Key(entry.Key) + ":" + Block(entry.Value, indent + "  ")))
        : Inline(value);

    private string Bracketed(char open, char close, string? indent, IEnumerable<Func<string?, string>> parts)
    {
        if (!IsJson || IsOneLine || indent is null || !Layout.HasLines)
        {
            var inside = string.Join(", ", parts.Select(part => part(null)));
            return open == '{' ? $"{{ {inside} }}" : $"[{inside}]";
        }

        var inner = indent + Layout.Step;
        return open + Layout.NewLine + string.Join("," + Layout.NewLine, parts.Select(part => inner + part(inner))) + Layout.NewLine + indent + close;
    }

    private string Text(string text) => !IsJson && IsPlain(text) ? text : Quoted(text);

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";

    /// <summary>Whether a text means itself without quotes, in whatever version of YAML.</summary>
    private static bool IsPlain(string text) => text.Length > 0 && char.IsAsciiLetter(text[0])
        && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or '/')
        && text.ToUpperInvariant() is not ("TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "NULL" or "Y" or "N");
}
