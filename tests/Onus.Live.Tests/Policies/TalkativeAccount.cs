using System.Collections.Concurrent;
using Onus.Api.Calls;
using Onus.Api.Models;
using Onus.Bench.Live;
using Onus.Core.Values;

namespace Onus.Live.Tests.Policies;

/// <summary>An account that has one of everything: it answers every operation of the models with all that an answer may have, so that whatever would be asked is asked.</summary>
internal sealed class TalkativeAccount : IApiClient
{
    /// <summary>The calls that were made.</summary>
    public ConcurrentBag<ApiCall> Made { get; } = [];

    public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
    {
        Made.Add(call);
        return ValueTask.FromResult(ApiAnswer.Of(ApiModels.Find(call.Service)?.Operations.GetValueOrDefault(call.Operation)?.Output is { } output ? TalkativeAnswer.Of(output, call) : MapValue.Empty));
    }
}
