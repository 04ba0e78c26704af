using System.Xml;

namespace Onus.Aws.Protocols;

/// <summary>Reads errors of the protocols that speak XML, which have three forms.</summary>
internal static class XmlErrors
{
    private const int MaxDepth = 16;

    /// <summary>The code and the words; no code where the body is none of the forms.</summary>
    public static ServiceError Read(byte[] body)
    {
        var (code, message, region) = (default(string), "", default(string));
        try
        {
            using var reader = XmlOutput.ReaderOf(body);
            reader.MoveToContent();
            var root = reader.LocalName;
            if (root is "UnknownOperationException")
            {
                return new ServiceError(root, "");
            }

            if (root is not ("ErrorResponse" or "Response" or "Error"))
            {
                return new ServiceError(null, "");
            }

            while (reader.Read() && reader.Depth < MaxDepth)
            {
                while (reader.NodeType == XmlNodeType.Element && reader.LocalName is "Code" or "Message" or "Region" && reader.NodeType == XmlNodeType.Element)
                {
                    var name = reader.LocalName;
                    var text = reader.ReadElementContentAsString();
                    switch (name)
                    {
                        case "Code":
                            code ??= text.Trim();
                            break;
                        case "Message":
                            message = message.Length == 0 ? text : message;
                            break;
                        default:
                            region ??= text;
                            break;
                    }
                }
            }
        }
        catch (XmlException)
        {
            // What was read of it before stays.
        }

        return new ServiceError(string.IsNullOrEmpty(code) ? null : code, message, region);
    }
}
