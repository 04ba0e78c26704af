using System.Text.Json;
using Onus.Api.Models;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Aws.Protocols;

/// <summary>Writes bodies of requests in JSON.</summary>
internal static class JsonInput
{
    /// <summary>The body's members of an input as one object.</summary>
    public static byte[] Write(Shape? shape, MapValue input)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Structure(writer, shape ?? new Shape(ShapeKind.Structure), input, "");
        }

        return stream.ToArray();
    }

    /// <summary>One value as the whole body.</summary>
    public static byte[] WriteValue(Member member, Value value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, member.Shape, value, member.Name);
        }

        return stream.ToArray();
    }

    private static void Structure(Utf8JsonWriter writer, Shape shape, Value value, string at)
    {
        writer.WriteStartObject();
        foreach (var (member, given) in InputValues.Members(shape, value, at))
        {
            if (member.Place == MemberPlace.Body)
            {
                writer.WritePropertyName(member.WireName);
                Write(writer, member.Shape, given, InputValues.Join(at, member.Name));
            }
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Shape shape, Value value, string at)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                Structure(writer, shape, value, at);
                break;
            case ShapeKind.List:
                writer.WriteStartArray();
                foreach (var element in InputValues.Elements(value, at))
                {
                    Write(writer, shape.Element!.Shape, element, at + "[]");
                }

                writer.WriteEndArray();
                break;
            case ShapeKind.Map:
                writer.WriteStartObject();
                foreach (var (key, entry) in InputValues.Entries(value, at))
                {
                    writer.WritePropertyName(key);
                    Write(writer, shape.Element!.Shape, entry, InputValues.Join(at, key));
                }

                writer.WriteEndObject();
                break;
            case ShapeKind.Any:
                Any(writer, value, at);
                break;
            default:
                var text = InputValues.Text(shape, value, at, TimeForm.Unix);
                if (shape.Kind is ShapeKind.Text or ShapeKind.Bytes || (shape.Kind == ShapeKind.Time && shape.Time is TimeForm.Iso or TimeForm.Rfc))
                {
                    writer.WriteStringValue(text);
                }
                else
                {
                    writer.WriteRawValue(text);
                }

                break;
        }
    }

    private static void Any(Utf8JsonWriter writer, Value value, string at)
    {
        switch (value)
        {
            case UnknownValue:
                throw InputValues.Wrong(at, "known");
            case ListValue list:
                writer.WriteStartArray();
                foreach (var element in list.Items)
                {
                    Any(writer, element, at);
                }

                writer.WriteEndArray();
                break;
            case MapValue map:
                writer.WriteStartObject();
                foreach (var (key, entry) in map.Entries)
                {
                    writer.WritePropertyName(key);
                    Any(writer, entry, at);
                }

                writer.WriteEndObject();
                break;
            default:
                JsonText.WriteScalar(writer, value);
                break;
        }
    }
}
