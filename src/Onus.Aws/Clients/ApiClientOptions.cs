using Onus.Api.Calls;
using Onus.Aws.Endpoints;

namespace Onus.Aws.Clients;

/// <summary>How a client calls.</summary>
public sealed record ApiClientOptions
{
    /// <summary>The account whose credentials the client has, as limits and records name it.</summary>
    public required string Account { get; init; }

    /// <summary>The clock: for signatures, waits and limits.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Which endpoints are asked.</summary>
    public EndpointOptions Endpoints { get; init; } = EndpointOptions.Usual;

    /// <summary>How often a call is tried at most.</summary>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>How long one request may take.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a call may take in all, with its waits.</summary>
    public TimeSpan CallTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The most bytes of an answer that are read.</summary>
    public int MaxBody { get; init; } = 50 * 1024 * 1024;

    /// <summary>Who is told of every request; null for nobody.</summary>
    public ICallObserver? Observer { get; init; }

    /// <summary>What requests call themselves.</summary>
    public string UserAgent { get; init; } = "onus";
}
