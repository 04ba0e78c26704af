using System.Collections.Concurrent;
using Onus.Api.Calls;

namespace Onus.Aws.Tests.Support;

/// <summary>Keeps what an observer is told.</summary>
internal sealed class CallLog : ICallObserver
{
    public ConcurrentQueue<CallRecord> Calls { get; } = [];

    public void OnCall(CallRecord call) => Calls.Enqueue(call);
}
