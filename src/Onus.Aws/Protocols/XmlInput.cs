using System.Text;
using System.Xml;
using Onus.Api.Models;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>Writes bodies of requests in XML.</summary>
internal static class XmlInput
{
    /// <summary>A structure as a document.</summary>
    /// <param name="root">The name of the document's element.</param>
    /// <param name="space">The namespace; null where there is none.</param>
    public static byte[] Write(Shape shape, Value value, string root, string? space)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement(root, space);
            Structure(writer, shape, value, "");
            writer.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Structure(XmlWriter writer, Shape shape, Value value, string at)
    {
        foreach (var (member, given) in InputValues.Members(shape, value, at).Where(entry => entry.Member.Place == MemberPlace.Body).OrderByDescending(entry => entry.Member.IsAttribute))
        {
            var way = InputValues.Join(at, member.Name);
            if (member.IsAttribute)
            {
                writer.WriteAttributeString(member.WireName, InputValues.Text(member.Shape, given, way, TimeForm.Iso));
            }
            else
            {
                Write(writer, member, member.WireName, given, way);
            }
        }
    }

    private static void Write(XmlWriter writer, Member member, string name, Value value, string at)
    {
        var shape = member.Shape;
        if (shape.Kind == ShapeKind.List)
        {
            var isFlat = member.IsFlat || shape.IsFlat;
            if (!isFlat)
            {
                writer.WriteStartElement(name);
            }

            foreach (var item in InputValues.Elements(value, at))
            {
                Write(writer, shape.Element!, shape.Element!.OwnWireName ?? (isFlat ? name : "member"), item, at + "[]");
            }

            if (!isFlat)
            {
                writer.WriteEndElement();
            }

            return;
        }

        writer.WriteStartElement(name);
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                Structure(writer, shape, value, at);
                break;
            case ShapeKind.Map:
                foreach (var (key, entry) in InputValues.Entries(value, at))
                {
                    writer.WriteStartElement("entry");
                    writer.WriteElementString(shape.Key!.OwnWireName ?? "key", key);
                    Write(writer, shape.Element!, shape.Element!.OwnWireName ?? "value", entry, at);
                    writer.WriteEndElement();
                }

                break;
            default:
                writer.WriteString(InputValues.Text(shape, value, at, TimeForm.Iso));
                break;
        }

        writer.WriteEndElement();
    }
}
