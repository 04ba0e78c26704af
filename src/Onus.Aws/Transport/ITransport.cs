namespace Onus.Aws.Transport;

/// <summary>Sends a request and reads the answer wholly.</summary>
internal interface ITransport
{
    /// <summary>Sends one request. What goes wrong is told in the answer.</summary>
    /// <param name="address">The whole address; what is encoded in it stays as it is.</param>
    /// <param name="headers">All headers but the host, which follows from the address.</param>
    /// <param name="maxBody">The most bytes of an answer that are read.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation);
}
