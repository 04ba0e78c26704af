namespace Onus.Aws.Protocols;

/// <summary>A request that the model does not know so, and that is not sent.</summary>
/// <param name="message">What is wrong, as a phrase of our own words.</param>
internal sealed class RefusedInputException(string message) : Exception(message);
