namespace Onus.Engine;

/// <summary>What was asked for makes no sense: a name that nobody knows, a path that is not there. The message says what, and what to do instead.</summary>
public sealed class RequestException(string message) : Exception(message);
