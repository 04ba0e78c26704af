using System.Collections.Immutable;
using System.Xml;
using Onus.Api.Models;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>Reads answers in XML by the model, going through them once. What the model does not know is passed over; what is of another kind is refused.</summary>
internal sealed class XmlOutput
{
    private const int MaxDepth = 64;

    private readonly XmlReader _reader;

    private XmlOutput(XmlReader reader) => _reader = reader;

    /// <summary>A reader that reads no definitions and nothing from elsewhere.</summary>
    public static XmlReader ReaderOf(byte[] body) => XmlReader.Create(new MemoryStream(body, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>Reads the members of a structure that stand in a body.</summary>
    /// <param name="isRoot">Whether the document's element may have a name.</param>
    /// <param name="wrapper">The element within it that holds the members; null where it holds them itself.</param>
    public static void ReadInto(MapBuilder into, Shape? shape, byte[] body, Predicate<string> isRoot, string? wrapper)
    {
        try
        {
            using var reader = ReaderOf(body);
            reader.MoveToContent();
            if (!isRoot(reader.LocalName))
            {
                throw new MalformedAnswerException("the answer begins with another element than the protocol says");
            }

            var output = new XmlOutput(reader);
            if (wrapper is null)
            {
                var known = output.Members(shape ?? new Shape(ShapeKind.Structure), into, out var others);
                if (known == 0 && others > 0 && shape?.BodyMembers.Any() == true)
                {
                    throw new MalformedAnswerException("the answer has none of the members that the model names");
                }
            }
            else
            {
                output.Wrapped(shape ?? new Shape(ShapeKind.Structure), into, wrapper);
            }

            while (reader.Read())
            {
                // What is behind has to be well formed too: else the body is cut.
            }
        }
        catch (XmlException)
        {
            throw new MalformedAnswerException("the answer is no whole XML");
        }
    }

    private void Wrapped(Shape shape, MapBuilder into, string wrapper)
    {
        var isFound = false;
        foreach (var name in Children())
        {
            if (name == wrapper && !isFound)
            {
                isFound = true;
                Members(shape, into, out _);
            }
            else
            {
                _reader.Skip();
            }
        }

        if (!isFound && shape.BodyMembers.Any())
        {
            throw new MalformedAnswerException("the answer lacks the element that holds its members");
        }
    }

    /// <summary>The elements within the one that the reader stands on, whose reading leaves the reader behind each; in the end it is behind the one around them.</summary>
    private IEnumerable<string> Children()
    {
        if (_reader.Depth > MaxDepth)
        {
            throw new MalformedAnswerException("the answer is nested too deeply");
        }

        if (_reader.IsEmptyElement)
        {
            _reader.Read();
            yield break;
        }

        var around = _reader.LocalName;
        _reader.Read();
        while (_reader.NodeType != XmlNodeType.EndElement)
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    yield return _reader.LocalName;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    throw MalformedAnswerException.Kind(around, "an element that holds others");
                default:
                    if (!_reader.Read())
                    {
                        throw new MalformedAnswerException("the answer is no whole XML");
                    }

                    break;
            }
        }

        _reader.Read();
    }

    private int Members(Shape shape, MapBuilder into, out int others)
    {
        var known = 0;
        var unknown = 0;
        foreach (var member in shape.Members)
        {
            if (member.IsAttribute && _reader.GetAttribute(member.WireName) is { } attribute)
            {
                into.Set(member.Name, OutputScalars.Marked(OutputScalars.Read(member.Shape, attribute, member.Name), member));
            }
        }

        Dictionary<Member, ImmutableArray<Value>.Builder>? flatLists = null;
        Dictionary<Member, MapBuilder>? flatMaps = null;
        foreach (var name in Children())
        {
            if (shape.FindWire(name) is not { IsAttribute: false } member)
            {
                unknown += name is "requestId" or "RequestId" or "ResponseMetadata" ? 0 : 1;
                _reader.Skip();
                continue;
            }

            known++;
            var isFlat = member.IsFlat || member.Shape.IsFlat;
            if (isFlat && member.Shape.Kind == ShapeKind.List)
            {
                flatLists ??= [];
                if (!flatLists.TryGetValue(member, out var items))
                {
                    flatLists[member] = items = ImmutableArray.CreateBuilder<Value>();
                }

                items.Add(Element(member.Shape.Element!, member.Name));
            }
            else if (isFlat && member.Shape.Kind == ShapeKind.Map)
            {
                flatMaps ??= [];
                if (!flatMaps.TryGetValue(member, out var entries))
                {
                    flatMaps[member] = entries = new MapBuilder();
                }

                Entry(member.Shape, entries, member.Name);
            }
            else
            {
                into.Set(member.Name, Element(member, member.Name));
            }
        }

        foreach (var (member, items) in flatLists ?? [])
        {
            into.Set(member.Name, OutputScalars.Marked(Value.List(items.ToImmutable()), member));
        }

        foreach (var (member, entries) in flatMaps ?? [])
        {
            into.Set(member.Name, OutputScalars.Marked(entries.Build(default), member));
        }

        others = unknown;
        return known;
    }

    private Value Element(Member member, string name) => OutputScalars.Marked(Read(member.Shape, name), member);

    private Value Read(Shape shape, string name)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                var members = new MapBuilder(shape.Members.Count);
                Members(shape, members, out _);
                return members.Build(default);
            case ShapeKind.List:
                var items = ImmutableArray.CreateBuilder<Value>();
                foreach (var child in Children())
                {
                    if (child != shape.Element!.OwnWireName && child is not ("member" or "item"))
                    {
                        throw MalformedAnswerException.Kind(name, "a list of the elements that the model names");
                    }

                    items.Add(Element(shape.Element, name));
                }

                return Value.List(items.ToImmutable());
            case ShapeKind.Map:
                var entries = new MapBuilder();
                foreach (var child in Children())
                {
                    if (child != "entry")
                    {
                        throw MalformedAnswerException.Kind(name, "a map of entries");
                    }

                    Entry(shape, entries, name);
                }

                return entries.Build(default);
            default:
                return OutputScalars.Read(shape, Text(name), name);
        }
    }

    private void Entry(Shape map, MapBuilder into, string name)
    {
        string? key = null;
        Value? value = null;
        foreach (var child in Children())
        {
            if (child == (map.Key!.OwnWireName ?? "key"))
            {
                key = Text(name);
            }
            else if (child == (map.Element!.OwnWireName ?? "value"))
            {
                value = Element(map.Element, name);
            }
            else
            {
                _reader.Skip();
            }
        }

        into.Set(key ?? throw MalformedAnswerException.Kind(name, "a map of entries with keys"), value ?? Value.Null);
    }

    private string Text(string name)
    {
        try
        {
            return _reader.ReadElementContentAsString();
        }
        catch (XmlException) when (_reader.NodeType == XmlNodeType.Element)
        {
            throw MalformedAnswerException.Kind(name, "a value of its own");
        }
    }
}
