using System.Runtime.InteropServices;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onus.Text;

/// <summary>Reads the first document of a YAML text into values. Offsets are characters.</summary>
public sealed class YamlTree
{
    private static readonly SourceFile Nowhere = new SourceMap().Add("");
    private readonly YamlEvents _parser;
    private readonly SourceFile _file;
    private readonly YamlPolicy _policy;
    private readonly StringPool _strings;
    private readonly string _text;
    private readonly Dictionary<AnchorName, (Value Value, long Nodes)> _anchors = [];
    private readonly Dictionary<MapValue, Origin[]> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly List<RepeatedMember> _repeats = [];
    private long _nodes;
    private long _expanded;

    // Behind the last thing read: a collection in block style ends with its last element, not where the next thing begins.
    private long _end;

    private YamlTree(YamlEvents parser, string text, SourceFile file, YamlPolicy policy)
    {
        _text = text;
        _parser = parser;
        _file = file;
        _policy = policy;
        _strings = new StringPool(policy.Origin is null);
    }

    /// <summary>Reads a text without byte order mark as templates are read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file, which is told where its lines begin.</param>
    /// <param name="failure">Why it can't be read.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ParsedText? Read(string text, SourceFile file, out ParseFailure? failure, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.SetLineStarts(SourceFile.LineStartsOf(text));
        return Read(text, file, YamlPolicy.Template with { Cancellation = cancellation }, out failure);
    }

    /// <summary>Reads a text that stands in no file of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="policy">How it is read; gives the origin of all values.</param>
    /// <param name="failure">Why it can't be read; its offset counts the characters of the text.</param>
    public static ParsedText? Read(string text, YamlPolicy policy, out ParseFailure? failure)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(policy);
        return Read(text, Nowhere, policy, out failure);
    }

    private static ParsedText? Read(string text, SourceFile file, YamlPolicy policy, out ParseFailure? failure)
    {
        failure = null;
        var parser = new YamlEvents(text);
        var tree = new YamlTree(parser, text, file, policy);
        try
        {
            var root = tree.ReadDocument();
            return new ParsedText(root, tree._repeats) { Keys = tree._keys, HasMore = parser.Current is DocumentStart, Yaml = text };
        }
        catch (ParseStop stop)
        {
            failure = stop.Failure;
        }

        if (BlankBeginnings.Mend(text) is { } mended && Read(mended, file, policy, out var still) is { } read)
        {
            failure = still;
            return read;
        }

        return null;
    }

    private Value ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return _policy.IsStrict ? throw Stop(0, $"There is no YAML document.", "documents") : new NullValue(_policy.Origin ?? _file.At(0));
        }

        var root = ReadNode(0, wantsKeys: false);
        _parser.Consume<DocumentEnd>();
        return _policy.IsStrict && _parser.Current is DocumentStart more ? throw Stop(more.Start.Index, $"There is more than one YAML document.", "documents") : root;
    }

    private Value ReadNode(int depth, bool wantsKeys)
    {
        _policy.Cancellation.ThrowIfCancellationRequested();
        var current = _parser.Current!;
        if (depth > _policy.MaxDepth)
        {
            throw Stop(current.Start.Index, $"It nests more than {_policy.MaxDepth} levels deep.", "too-deep");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _end = alias.End.Index;
            return Expand(alias);
        }

        if (current is not NodeEvent node)
        {
            throw Stop(current.Start.Index, $"Here should be a value.");
        }

        var before = _nodes++;
        if (_policy.IsStrict && _nodes > _policy.MaxExpanded)
        {
            throw Stop(current.Start.Index, $"It has more than {_policy.MaxExpanded} nodes.", "too-large");
        }

        var origin = Between(node.Start.Index, _end = node.End.Index);
        var function = FunctionOf(node.Tag);
        Value value;
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var text = _strings.Get(scalar.Value);
            value = function is null ? Plain(scalar, text, origin) : ArgumentOf(function, text, origin);
        }
        else if (_parser.TryConsume<SequenceStart>(out _))
        {
            Accept(node, "seq");
            value = ReadList(origin, depth);
        }
        else
        {
            _parser.Consume<MappingStart>();
            Accept(node, "map");
            value = ReadMap(origin, depth, wantsKeys);
        }

        if (function is not null)
        {
            value = Map(function, value, value.Origin);
        }

        if (!node.Anchor.IsEmpty)
        {
            _anchors[node.Anchor] = (value, _nodes - before);
        }

        return value;
    }

    private Value Plain(Scalar scalar, string text, Origin origin)
    {
        var tag = scalar.Tag.IsEmpty ? null : scalar.Tag.IsNonSpecific ? "!" : scalar.Tag.Value;
        return _policy.Scalar(new YamlScalar(text, tag, scalar.Style == ScalarStyle.Plain, origin));
    }

    private ListValue ReadList(Origin origin, int depth)
    {
        var items = new List<Value>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1, wantsKeys: false));
        }

        return Value.List(items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray()), Closed(origin, ']', _parser.Consume<SequenceEnd>()));
    }

    private MapValue ReadMap(Origin origin, int depth, bool wantsKeys)
    {
        var builder = new MapBuilder();
        var places = wantsKeys ? new List<Origin>() : null;
        List<Value>? merged = null;
        List<(string Key, Origin Place, Value Value)>? repeats = null;
        while (_parser.Current is { } start and not MappingEnd)
        {
            var place = Between(start.Start.Index, start.End.Index);
            var isPlain = start is Scalar { Style: ScalarStyle.Plain };
            var key = ReadKey(depth);
            var value = ReadNode(depth + 1, wantsKeys: depth == 0);
            if (key == "<<" && (_policy.IsStrict ? isPlain : value is (MapValue or ListValue)))
            {
                if (_policy.IsStrict)
                {
                    MergeInPlace(builder, value, start);
                }
                else
                {
                    (merged ??= []).Add(value);
                }
            }
            else if (_policy.IsStrict)
            {
                builder.Set(key, value);
            }
            else if (builder.TryAdd(key, value))
            {
                places?.Add(place);
            }
            else
            {
                (repeats ??= []).Add((key, place, value));
            }
        }

        var whole = Closed(origin, '}', _parser.Consume<MappingEnd>());
        foreach (var source in merged ?? [])
        {
            Merge(builder, source, places);
        }

        var map = builder.Build(whole);
        if (places is not null)
        {
            _keys[map] = [.. places];
        }

        foreach (var (key, place, value) in repeats ?? [])
        {
            _repeats.Add(new RepeatedMember(map, key, place, value));
        }

        return map;
    }

    private string ReadKey(int depth)
    {
        var place = _parser.Current!.Start.Index;
        if (_policy.IsStrict)
        {
            return (ReadNode(depth + 1, wantsKeys: false) as StringValue)?.Value ?? throw Stop(place, $"A YAML key is not text.", "key");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            _nodes++;
            return _strings.Get(scalar.Value);
        }

        return _parser.TryConsume<AnchorAlias>(out var alias) && ScalarText.Of(Expand(alias)) is { } text ? text : throw Stop(place, $"A key must be plain text.");
    }

    private static void MergeInPlace(MapBuilder builder, Value source, ParsingEvent place)
    {
        foreach (var (key, value) in (source as MapValue ?? throw Stop(place.Start.Index, $"A YAML merge key needs a map.", "key")).Entries)
        {
            builder.Set(key, value);
        }
    }

    /// <summary>What is written in the map itself wins over what is merged into it, and earlier sources over later ones.</summary>
    private static void Merge(MapBuilder builder, Value source, List<Origin>? places)
    {
        if (source is ListValue list)
        {
            foreach (var item in list.Items)
            {
                if (item is MapValue)
                {
                    Merge(builder, item, places);
                }
            }
        }
        else if (source is MapValue map)
        {
            foreach (var (key, value) in map.Entries)
            {
                if (builder.TryAdd(key, value))
                {
                    places?.Add(value.Origin);
                }
            }
        }
    }

    private Value Expand(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchored))
        {
            throw Stop(alias.Start.Index, $"An alias has no anchor before it.");
        }

        _nodes += anchored.Nodes;
        _expanded += anchored.Nodes;
        return _expanded <= _policy.MaxExpanded
            ? anchored.Value
            : throw Stop(alias.Start.Index, $"The aliases stand for more than {_policy.MaxExpanded} nodes.", "too-many-aliases");
    }

    private void Accept(NodeEvent node, string own)
    {
        if (_policy.IsStrict && !node.Tag.IsEmpty && !node.Tag.IsNonSpecific && node.Tag.Value != YamlScalar.Standard + own)
        {
            throw Stop(node.Start.Index, $"The YAML has a tag that is not supported.", "tag");
        }
    }

    private string? FunctionOf(TagName tag)
    {
        if (_policy.IsStrict || tag.IsEmpty || tag.IsNonSpecific || tag.Value is not ['!', not '!', ..])
        {
            return null;
        }

        return tag.Value is "!Ref" or "!Condition" ? tag.Value[1..] : "Fn::" + tag.Value[1..];
    }

    private static Value ArgumentOf(string function, string text, Origin origin) =>
        function == "Fn::GetAtt" && text.IndexOf('.') is var dot and > 0
            ? Value.List([Value.Of(text[..dot], origin), Value.Of(text[(dot + 1)..], origin)], origin)
            : Value.Of(text, origin);

    private MapValue Map(string key, Value value, Origin origin)
    {
        var builder = new MapBuilder(1);
        builder.TryAdd(_strings.Get(key), value);
        return builder.Build(origin);
    }

    private Origin Between(long start, long end) => _policy.Origin ?? _file.Between(start, end);

    /// <summary>A collection in flow style ends with its bracket, which the scanner gives no length.</summary>
    private Origin Closed(Origin origin, char bracket, ParsingEvent close)
    {
        var at = (int)close.Start.Index;
        _end = at < _text.Length && _text[at] == bracket ? at + 1 : _end;
        return _policy.Origin ?? origin.Through(_end);
    }

    private static ParseStop Stop(long offset, Message message, string code = "syntax") => new(new ParseFailure(offset, message, code));
}
