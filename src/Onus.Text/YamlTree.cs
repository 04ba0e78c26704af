using System.Runtime.InteropServices;
using Onus.Core.Places;
using Onus.Core.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onus.Text;

/// <summary>
/// Reads the first document of a YAML text into values. CloudFormation's short tags become the long form. Offsets are characters.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>The most nodes that aliases may stand for, all together: a few lines can else mean billions.</summary>
    private const long MaxExpanded = 1_000_000;

    private readonly Parser _parser;
    private readonly SourceFile _file;
    private readonly StringPool _strings = new();
    private readonly Dictionary<AnchorName, (Value Value, long Nodes)> _anchors = [];
    private readonly Dictionary<string, long[]> _places = new(StringComparer.Ordinal);
    private readonly List<(string Key, long Offset)> _repeats = [];
    private long _nodes;
    private long _expanded;

    // Behind the last thing read: a collection in block style ends with its last element, not where the next thing begins.
    private long _end;

    private YamlTree(Parser parser, SourceFile file)
    {
        _parser = parser;
        _file = file;
    }

    /// <summary>Reads a text without byte order mark.</summary>
    public static ParsedText? Read(string text, SourceFile file, out ParseFailure? failure)
    {
        file.SetLineStarts(SourceFile.LineStartsOf(text));
        failure = null;
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return new ParsedText(new NullValue(file.At(0)), new Dictionary<string, long[]>(), []);
            }

            var tree = new YamlTree(parser, file);
            var root = tree.ReadNode(0, null);
            parser.Consume<DocumentEnd>();
            return new ParsedText(root, tree._places, tree._repeats) { HasMore = parser.Current is DocumentStart, Yaml = text };
        }
        catch (YamlException problem)
        {
            failure = new ParseFailure(Math.Min(problem.Start.Index, text.Length), MessageOf(problem));
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to flow text that is indented less than the block around it.
            failure = new ParseFailure(parser.Current?.Start.Index ?? 0, "What follows is indented less than what it belongs to.");
        }
        catch (ParseStop stop)
        {
            failure = stop.Failure;
        }

        return null;
    }

    private Value ReadNode(int depth, string? section)
    {
        var current = _parser.Current!;
        if (depth > ParsedText.MaxDepth)
        {
            throw new ParseStop(new ParseFailure(current.Start.Index, $"It nests more than {ParsedText.MaxDepth} levels deep.", "too-deep"));
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _end = alias.End.Index;
            return Expand(alias);
        }

        var before = _nodes++;
        var node = (NodeEvent)current;
        var origin = _file.Between(node.Start.Index, _end = node.End.Index);
        var function = FunctionOf(node.Tag);
        Value value;
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var text = _strings.Get(scalar.Value);
            value = function is null ? YamlScalar.Read(scalar, text, origin) : ArgumentOf(function, text, origin);
        }
        else if (_parser.TryConsume<SequenceStart>(out _))
        {
            value = ReadList(origin, depth);
        }
        else
        {
            _parser.Consume<MappingStart>();
            value = ReadMap(origin, depth, section);
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

    private ListValue ReadList(Origin origin, int depth)
    {
        var items = new List<Value>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1, null));
        }

        return Value.List(items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray()), Closed(origin, _parser.Consume<SequenceEnd>()));
    }

    private MapValue ReadMap(Origin origin, int depth, string? section)
    {
        var builder = new MapBuilder();
        var places = depth == 1 && section is not null ? new List<long>() : null;
        List<Value>? merged = null;
        while (_parser.Current is not MappingEnd)
        {
            var keyPlace = _parser.Current!.Start.Index;
            var key = ReadKey();
            var value = ReadNode(depth + 1, depth == 0 ? key : null);
            if (key == "<<" && value is (MapValue or ListValue))
            {
                (merged ??= []).Add(value);
            }
            else if (builder.TryAdd(key, value))
            {
                places?.Add(keyPlace);
            }
            else if (_repeats.Count < ParsedText.MaxRepeats)
            {
                _repeats.Add((key, keyPlace));
            }
        }

        var place = Closed(origin, _parser.Consume<MappingEnd>());
        foreach (var source in merged ?? [])
        {
            Merge(builder, source, places);
        }

        if (places is not null)
        {
            _places.TryAdd(section!, [.. places]);
        }

        return builder.Build(place);
    }

    /// <summary>A closing bracket has a length; the end of a collection in block style has none.</summary>
    private Origin Closed(Origin origin, ParsingEvent close)
    {
        _end = close.End.Index > close.Start.Index ? close.End.Index : _end;
        return origin.Through(_end);
    }

    private string ReadKey()
    {
        var place = _parser.Current!.Start.Index;
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            _nodes++;
            return _strings.Get(scalar.Value);
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias) && ScalarText.Of(Expand(alias)) is { } text)
        {
            return text;
        }

        throw new ParseStop(new ParseFailure(place, "A key must be plain text."));
    }

    /// <summary>What is written in the map itself wins over what is merged into it, and earlier sources over later ones.</summary>
    private static void Merge(MapBuilder builder, Value source, List<long>? places)
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
                    places?.Add(value.Origin.Offset);
                }
            }
        }
    }

    private Value Expand(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchored))
        {
            throw new ParseStop(new ParseFailure(alias.Start.Index, $"The alias \"{alias.Value}\" has no anchor before it."));
        }

        _nodes += anchored.Nodes;
        _expanded += anchored.Nodes;
        return _expanded <= MaxExpanded
            ? anchored.Value
            : throw new ParseStop(new ParseFailure(alias.Start.Index, $"The aliases stand for more than {MaxExpanded} nodes.", "too-many-aliases"));
    }

    private static string? FunctionOf(TagName tag)
    {
        if (tag.IsEmpty || tag.IsNonSpecific || tag.Value is not ['!', not '!', ..])
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

    private static string MessageOf(YamlException problem) =>
        problem.Message.EndsWith('.') ? problem.Message : problem.Message + ".";
}
