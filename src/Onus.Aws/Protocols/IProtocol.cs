using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>How requests are written and answers read.</summary>
internal interface IProtocol
{
    /// <summary>Writes a request.</summary>
    /// <exception cref="RefusedInputException">The input is not what the model says.</exception>
    WireRequest Write(ServiceModel model, Operation operation, MapValue input);

    /// <summary>Reads an answer whose status speaks of success.</summary>
    /// <exception cref="MalformedAnswerException">It is not what the model says.</exception>
    MapValue Read(ServiceModel model, Operation operation, WireAnswer answer);

    /// <summary>Reads what a service says of a failure. An answer that says nothing, or is not the service's, gives no code.</summary>
    ServiceError ReadError(ServiceModel model, WireAnswer answer);
}
