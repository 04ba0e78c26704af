using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>The protocol <c>json</c>.</summary>
internal sealed class JsonProtocol : IProtocol
{
    /// <inheritdoc/>
    public WireRequest Write(ServiceModel model, Operation operation, MapValue input) => new()
    {
        Headers = { ("Content-Type", "application/x-amz-json-" + model.JsonVersion), ("X-Amz-Target", $"{model.TargetPrefix}.{operation.Name}") },
        HostPrefix = RestRequests.HostPrefix(operation, input),
        Body = JsonInput.Write(operation.Input, input),
    };

    /// <inheritdoc/>
    public MapValue Read(ServiceModel model, Operation operation, WireAnswer answer)
    {
        var members = new MapBuilder();
        if (operation.Output is { } shape && (shape.BodyMembers.Any() || answer.Body.Length > 0))
        {
            JsonOutput.ReadInto(members, shape, answer.Body);
        }

        return members.Build(default);
    }

    /// <inheritdoc/>
    public ServiceError ReadError(ServiceModel model, WireAnswer answer) => JsonErrors.Read(model, answer);
}
