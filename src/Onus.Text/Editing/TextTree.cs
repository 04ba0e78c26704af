using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onus.Text.Editing;

/// <summary>Reads JSON or YAML as it is written, for who changes the text.</summary>
public sealed class TextTree
{
    private const int MaxDepth = 200;
    private readonly YamlEvents _events;
    private readonly string _text;
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private int _end;

    private TextTree(string text) => (_text, _events) = (text, new YamlEvents(text));

    /// <summary>The first document of a text; null when it is neither JSON nor YAML, or nests too deep.</summary>
    /// <param name="text">The text without byte order mark.</param>
    /// <param name="aliases">The anchors that aliases repeat.</param>
    public static TextNode? Read(string text, out IReadOnlySet<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tree = new TextTree(text);
        aliases = tree._aliases;
        if (Json(text) is { } json)
        {
            return json with { IsJson = true };
        }

        try
        {
            tree._events.Consume<StreamStart>();
            return tree._events.TryConsume<DocumentStart>(out _) ? tree.Node(0) : null;
        }
        catch (Exception problem) when (problem is ParseStop || YamlEvents.IsRefusal(problem))
        {
            return null;
        }
    }

    private static TextNode? Json(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        return start >= 0 && text[start] is '{' or '[' ? JsonNodes.Read(text) : null;
    }

    private TextNode Node(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new ParseStop(new ParseFailure(0, $"It nests too deep."));
        }

        var start = (int)_events.Current!.Start.Index;
        _end = (int)_events.Current.End.Index;
        if (_events.TryConsume<AnchorAlias>(out var alias))
        {
            _aliases.Add(alias.Value.Value);
            return new TextNode(TextNodeKind.Alias, start, _end);
        }

        var node = (NodeEvent)_events.Current;
        var anchor = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        var tag = node.Tag.IsEmpty || node.Tag.IsNonSpecific ? null : node.Tag.Value;
        if (_events.TryConsume<Scalar>(out var scalar))
        {
            // A text in block style ends before the break behind its last line.
            _end = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? start + _text.AsSpan()[start.._end].TrimEnd().Length : _end;
            return new TextNode(TextNodeKind.Scalar, start, _end) { Text = scalar.Value, Tag = tag, Anchor = anchor };
        }

        return (_events.TryConsume<SequenceStart>(out var list) ? List(start, list.Style == SequenceStyle.Flow, depth) : Map(start, depth)) with { Tag = tag, Anchor = anchor };
    }

    private TextNode List(int start, bool isFlow, int depth)
    {
        var items = ImmutableArray.CreateBuilder<TextNode>();
        while (_events.Current is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
        }

        return new TextNode(TextNodeKind.List, start, Closed(']', _events.Consume<SequenceEnd>())) { IsFlow = isFlow, Items = items.ToImmutable() };
    }

    private TextNode Map(int start, int depth)
    {
        var isFlow = _events.Consume<MappingStart>().Style == MappingStyle.Flow;
        var members = ImmutableArray.CreateBuilder<TextMember>();
        while (_events.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            var end = _end;
            var value = Node(depth + 1);
            value = value.IsEmpty ? Nothing(end) : value;
            _end = Math.Max(_end, value.End);
            members.Add(new TextMember(key.Text, key.Start, end, value));
        }

        return new TextNode(TextNodeKind.Map, start, Closed('}', _events.Consume<MappingEnd>())) { IsFlow = isFlow, Members = members.ToImmutable() };
    }

    /// <summary>A value that is not there, behind the colon of its key.</summary>
    private TextNode Nothing(int key)
    {
        var blank = _text.AsSpan()[key..].IndexOfAnyExcept(' ', '\t');
        var at = blank >= 0 && _text[key + blank] == ':' ? key + blank + 1 : key;
        return new TextNode(TextNodeKind.Scalar, at, at);
    }

    /// <summary>A collection in brackets ends with its bracket, which the parser gives no length; another with its last element.</summary>
    private int Closed(char bracket, ParsingEvent close)
    {
        var at = (int)close.Start.Index;
        return _end = at < _text.Length && _text[at] == bracket ? at + 1 : _end;
    }
}
