using System.Text;
using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>The protocol <c>rest-xml</c>.</summary>
internal sealed class RestXmlProtocol : IProtocol
{
    /// <inheritdoc/>
    public WireRequest Write(ServiceModel model, Operation operation, MapValue input)
    {
        var request = RestRequests.Write(operation, input);
        if (operation.Input is { } shape && shape.BodyMembers.Any(member => input[member.Name] is { IsNull: false }))
        {
            request.Body = shape.Payload is { } payload
                ? payload.Shape.Kind == ShapeKind.Structure
                    ? XmlInput.Write(payload.Shape, input[payload.Name]!, payload.WireName, model.XmlNamespace)
                    : Encoding.UTF8.GetBytes(InputValues.Text(payload.Shape, input[payload.Name]!, payload.Name, TimeForm.Iso))
                : XmlInput.Write(shape, input, operation.BodyRoot ?? operation.Name + "Request", model.XmlNamespace);
            request.Headers.Add(("Content-Type", "application/xml"));
        }

        return request;
    }

    /// <inheritdoc/>
    public MapValue Read(ServiceModel model, Operation operation, WireAnswer answer)
    {
        var members = new MapBuilder();
        if (operation.Output is { } shape)
        {
            RestAnswers.ReadInto(members, shape, answer);
            if (shape.Payload is { } payload)
            {
                members.Set(payload.Name, OutputScalars.Marked(Payload(payload, answer.Body), payload));
            }
            else if (shape.BodyMembers.Any() || answer.Body.Length > 0)
            {
                XmlOutput.ReadInto(members, shape, answer.Body, name => IsRoot(operation, name), wrapper: null);
            }
        }

        return members.Build(default);
    }

    /// <inheritdoc/>
    public ServiceError ReadError(ServiceModel model, WireAnswer answer)
    {
        var error = XmlErrors.Read(answer.Body);
        return answer.Header("x-amz-bucket-region") is { } region ? error with { Region = region } : error;
    }

    /// <summary>Whether an answer may begin with an element: that of the model, or, as emulators have it, one of the operation's name or of its beginning.</summary>
    private static bool IsRoot(Operation operation, string name) =>
        name == operation.Root
        || (name.EndsWith("Response", StringComparison.Ordinal) && operation.Name.StartsWith(name[..^"Response".Length], StringComparison.Ordinal) && name != "Response")
        || (operation.Root is null && name == operation.Name + "Result");

    private static Value Payload(Member payload, byte[] body)
    {
        if (payload.Shape.Kind != ShapeKind.Structure)
        {
            return payload.Shape.Kind == ShapeKind.Bytes ? Value.Of(Convert.ToBase64String(body))
                : LooksLikePage(body) ? throw new MalformedAnswerException("the answer is a page for people")
                : Value.Of(Encoding.UTF8.GetString(body));
        }

        var members = new MapBuilder();
        XmlOutput.ReadInto(members, payload.Shape, body, name => name == payload.WireName, wrapper: null);
        return members.Build(default);
    }

    /// <summary>Whether a body is a document of XML or HTML, where a text of JSON is awaited.</summary>
    private static bool LooksLikePage(byte[] body) => body.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
}
