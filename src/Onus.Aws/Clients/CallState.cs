using Onus.Api.Calls;
using Onus.Api.Models;
using Onus.Aws.Signing;

namespace Onus.Aws.Clients;

/// <summary>A call on its way.</summary>
internal sealed class CallState(ApiCall call, ServiceModel model, Operation operation)
{
    /// <summary>The call.</summary>
    public ApiCall Call => call;

    /// <summary>The service.</summary>
    public ServiceModel Model => model;

    /// <summary>The operation.</summary>
    public Operation Operation => operation;

    /// <summary>When it got its first place: what it waits for others before is not its own time. Null before.</summary>
    public long? Begun { get; set; }

    /// <summary>How many requests were sent for it.</summary>
    public int Requests { get; set; }

    /// <summary>The Region that is asked.</summary>
    public string Region { get; set; } = call.Region;

    /// <summary>The key that a service called expired; null where none did.</summary>
    public AccessKey? Refused { get; set; }

    /// <summary>The key of the last request.</summary>
    public AccessKey? Used { get; set; }

    /// <summary>What was tried again at once already: each is, once.</summary>
    public HashSet<RetryKind> Tried { get; } = [];
}
