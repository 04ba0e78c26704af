using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Onus.Api.Models;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>Reads answers in JSON by the model. What the model does not know is passed over; what is of another kind is refused.</summary>
internal static class JsonOutput
{
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth };

    /// <summary>Reads the members of a structure that stand in a body.</summary>
    public static void ReadInto(MapBuilder into, Shape shape, byte[] body)
    {
        try
        {
            var reader = new Utf8JsonReader(body, Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new MalformedAnswerException("the answer is no object of JSON");
            }

            var known = Members(ref reader, shape, into, out var others);
            if (known == 0 && others > 0 && shape.BodyMembers.Any())
            {
                throw new MalformedAnswerException("the answer has none of the members that the model names");
            }

            if (reader.Read())
            {
                throw new MalformedAnswerException("the answer goes on behind its end");
            }
        }
        catch (JsonException)
        {
            throw new MalformedAnswerException("the answer is no whole JSON");
        }
        catch (InvalidOperationException)
        {
            throw new MalformedAnswerException("a text of the answer is no text");
        }
    }

    /// <summary>Reads a body that is one value.</summary>
    public static Value ReadValue(Member member, byte[] body)
    {
        if (member.Shape.Kind != ShapeKind.Structure)
        {
            return Value.Of(member.Shape.Kind == ShapeKind.Bytes ? Convert.ToBase64String(body) : Encoding.UTF8.GetString(body));
        }

        var members = new MapBuilder();
        ReadInto(members, member.Shape, body);
        return members.Build(default);
    }

    private static int Members(ref Utf8JsonReader reader, Shape shape, MapBuilder into, out int others)
    {
        var known = 0;
        others = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = shape.FindWire(reader.GetString()!);
            reader.Read();
            if (member is null)
            {
                others++;
                reader.Skip();
                continue;
            }

            known++;
            if (reader.TokenType != JsonTokenType.Null)
            {
                into.Set(member.Name, OutputScalars.Marked(Read(ref reader, member.Shape, member.Name), member));
            }
        }

        return known;
    }

    private static Value Read(ref Utf8JsonReader reader, Shape shape, string name)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                Expect(reader, JsonTokenType.StartObject, name, "an object");
                var members = new MapBuilder(shape.Members.Count);
                Members(ref reader, shape, members, out _);
                return members.Build(default);
            case ShapeKind.List:
                Expect(reader, JsonTokenType.StartArray, name, "a list");
                var items = ImmutableArray.CreateBuilder<Value>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(reader.TokenType == JsonTokenType.Null ? Value.Null : OutputScalars.Marked(Read(ref reader, shape.Element!.Shape, name), shape.Element));
                }

                return Value.List(items.ToImmutable());
            case ShapeKind.Map:
                Expect(reader, JsonTokenType.StartObject, name, "an object");
                var entries = new MapBuilder();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    reader.Read();
                    entries.Set(key, reader.TokenType == JsonTokenType.Null ? Value.Null : OutputScalars.Marked(Read(ref reader, shape.Element!.Shape, name), shape.Element));
                }

                return entries.Build(default);
            case ShapeKind.Any:
                return Any(ref reader);
            default:
                return Scalar(ref reader, shape, name);
        }
    }

    private static Value Scalar(ref Utf8JsonReader reader, Shape shape, string name) => (reader.TokenType, shape.Kind) switch
    {
        (JsonTokenType.String, _) => OutputScalars.Read(shape, reader.GetString()!, name),
        (JsonTokenType.Number, ShapeKind.Whole or ShapeKind.Number or ShapeKind.Time or ShapeKind.Text) => OutputScalars.Read(shape, Encoding.ASCII.GetString(reader.ValueSpan), name),
        (JsonTokenType.True, ShapeKind.Boolean) => Value.True,
        (JsonTokenType.False, ShapeKind.Boolean) => Value.False,
        (JsonTokenType.True, ShapeKind.Text) => Value.Of("true"),
        (JsonTokenType.False, ShapeKind.Text) => Value.Of("false"),
        _ => throw MalformedAnswerException.Kind(name, "of its kind"),
    };

    private static Value Any(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new MapBuilder();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    reader.Read();
                    entries.Set(key, Any(ref reader));
                }

                return entries.Build(default);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<Value>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Any(ref reader));
                }

                return Value.List(items.ToImmutable());
            case JsonTokenType.String:
                return Value.Of(reader.GetString()!);
            case JsonTokenType.Number:
                return OutputScalars.Read(new Shape(ShapeKind.Number), Encoding.ASCII.GetString(reader.ValueSpan), "");
            case JsonTokenType.True:
                return Value.True;
            case JsonTokenType.False:
                return Value.False;
            default:
                return Value.Null;
        }
    }

    private static void Expect(Utf8JsonReader reader, JsonTokenType kind, string name, string expected)
    {
        if (reader.TokenType != kind)
        {
            throw MalformedAnswerException.Kind(name, expected);
        }
    }
}
