using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>The protocols <c>query</c> and <c>ec2</c>.</summary>
internal sealed class FormProtocol(bool isEc2) : IProtocol
{
    /// <inheritdoc/>
    public WireRequest Write(ServiceModel model, Operation operation, MapValue input) => new()
    {
        Headers = { ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8") },
        Body = new FormInput(isEc2).Write(model, operation, input),
    };

    /// <inheritdoc/>
    public MapValue Read(ServiceModel model, Operation operation, WireAnswer answer)
    {
        var members = new MapBuilder();
        XmlOutput.ReadInto(members, operation.Output, answer.Body, name => name == operation.Name + "Response", isEc2 ? null : operation.Wrapper);
        return members.Build(default);
    }

    /// <inheritdoc/>
    public ServiceError ReadError(ServiceModel model, WireAnswer answer) => XmlErrors.Read(answer.Body);
}
