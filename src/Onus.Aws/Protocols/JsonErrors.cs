using System.Text.Json;
using Onus.Api.Models;
using Onus.Aws.Transport;

namespace Onus.Aws.Protocols;

/// <summary>Reads errors of the protocols that speak JSON.</summary>
internal static class JsonErrors
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The code, from the headers or the body, and the words.</summary>
    public static ServiceError Read(ServiceModel model, WireAnswer answer)
    {
        var code = answer.Header("x-amzn-errortype");
        var message = "";
        try
        {
            using var document = JsonDocument.Parse(answer.Body, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                code ??= Text(document.RootElement, "__type") ?? Text(document.RootElement, "code") ?? Text(document.RootElement, "Code");
                message = Text(document.RootElement, "message") ?? Text(document.RootElement, "Message") ?? Text(document.RootElement, "errorMessage") ?? "";
            }
        }
        catch (JsonException)
        {
            // Services that speak JSON answer in XML where no operation was recognised.
            if (XmlErrors.Read(answer.Body) is { Code: not null } error)
            {
                return error;
            }
        }

        if (model.HasQueryCodes && answer.Header("x-amzn-query-error")?.Split(';')[0] is { Length: > 0 } older)
        {
            code = older;
        }

        // service.namespace#Code:http://address
        code = code?.Split(':')[0].Split('#')[^1];
        return new ServiceError(string.IsNullOrEmpty(code) ? null : code, message);
    }

    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a character is no text.
            return null;
        }
    }
}
