using System.Collections.Immutable;
using System.Text.Json;

namespace Onus.Text.Editing;

/// <summary>Reads JSON as it is written, for who changes the text.</summary>
internal sealed class JsonNodes
{
    private const int MaxDepth = 200;
    private readonly string _text;
    private int _at;

    private JsonNodes(string text) => _text = text;

    /// <summary>The text as nodes; null when it is no JSON.</summary>
    public static TextNode? Read(string text)
    {
        var nodes = new JsonNodes(text);
        var root = nodes.Node(0);
        nodes.Blank();
        return nodes._at == text.Length ? root : null;
    }

    private TextNode? Node(int depth)
    {
        Blank();
        return depth > MaxDepth || _at >= _text.Length ? null : _text[_at] switch
        {
            '{' => Map(depth),
            '[' => List(depth),
            '"' => String(),
            _ => Word(),
        };
    }

    private TextNode? Map(int depth)
    {
        var start = _at++;
        var members = ImmutableArray.CreateBuilder<TextMember>();
        while (true)
        {
            Blank();
            if (Take('}'))
            {
                return new TextNode(TextNodeKind.Map, start, _at) { IsFlow = true, Members = members.ToImmutable() };
            }

            if ((members.Count > 0 && !Take(',')) || Key() is not { } key || !Take(':') || Node(depth + 1) is not { } value)
            {
                return null;
            }

            members.Add(new TextMember(key.Text, key.Start, key.End, value));
        }
    }

    private TextNode? List(int depth)
    {
        var start = _at++;
        var items = ImmutableArray.CreateBuilder<TextNode>();
        while (true)
        {
            Blank();
            if (Take(']'))
            {
                return new TextNode(TextNodeKind.List, start, _at) { IsFlow = true, Items = items.ToImmutable() };
            }

            if ((items.Count > 0 && !Take(',')) || Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
    }

    private TextNode? Key()
    {
        Blank();
        return _at < _text.Length && _text[_at] == '"' ? String() : null;
    }

    private TextNode? String()
    {
        var start = _at++;
        while (_at < _text.Length && _text[_at] != '"')
        {
            _at += _text[_at] == '\\' ? 2 : 1;
        }

        if (_at >= _text.Length)
        {
            return null;
        }

        _at++;
        try
        {
            using var document = JsonDocument.Parse(_text.AsMemory(start, _at - start));
            return new TextNode(TextNodeKind.Scalar, start, _at) { Text = document.RootElement.GetString()! };
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private TextNode? Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '+' or '.'))
        {
            _at++;
        }

        return _at == start ? null : new TextNode(TextNodeKind.Scalar, start, _at) { Text = _text[start.._at] };
    }

    private void Blank()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private bool Take(char sign)
    {
        Blank();
        var isThere = _at < _text.Length && _text[_at] == sign;
        _at += isThere ? 1 : 0;
        return isThere;
    }
}
