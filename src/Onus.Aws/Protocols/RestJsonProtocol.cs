using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>The protocol <c>rest-json</c>.</summary>
internal sealed class RestJsonProtocol : IProtocol
{
    /// <inheritdoc/>
    public WireRequest Write(ServiceModel model, Operation operation, MapValue input)
    {
        var request = RestRequests.Write(operation, input);
        if (operation.Input is { } shape && shape.BodyMembers.Any())
        {
            request.Body = shape.Payload is { } payload
                ? input[payload.Name] is { } given ? JsonInput.WriteValue(payload, given) : []
                : JsonInput.Write(shape, input);
            request.Headers.Add(("Content-Type", "application/json"));
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
                if (answer.Body.Length > 0)
                {
                    members.Set(payload.Name, OutputScalars.Marked(JsonOutput.ReadValue(payload, answer.Body), payload));
                }
            }
            else if (shape.BodyMembers.Any() || answer.Body.Length > 0)
            {
                JsonOutput.ReadInto(members, shape, answer.Body);
            }
        }

        return members.Build(default);
    }

    /// <inheritdoc/>
    public ServiceError ReadError(ServiceModel model, WireAnswer answer) => JsonErrors.Read(model, answer);
}
