using System.Collections.Concurrent;
using Onus.Api.Calls;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Live.Tests;

/// <summary>An account that answers what a test says, and nothing else: lists of which nobody says anything are empty.</summary>
internal sealed class Account : IApiClient
{
    private readonly ConcurrentDictionary<string, Func<ApiCall, ApiAnswer>> _answers = new(StringComparer.Ordinal);

    /// <summary>The calls that were made, as <c>REGION OPERATION</c>, sorted.</summary>
    public IEnumerable<string> Calls => Made.Select(call => $"{call.Region} {call.Operation}").Order(StringComparer.Ordinal);

    /// <summary>The calls that were made.</summary>
    public ConcurrentBag<ApiCall> Made { get; } = [];

    /// <summary>What an operation answers, as JSON.</summary>
    public Account With(string operation, string json) => With(operation, _ => ApiAnswer.Of(Json(json)));

    /// <summary>What an operation answers.</summary>
    public Account With(string operation, Func<ApiCall, ApiAnswer> answer)
    {
        _answers[operation] = answer;
        return this;
    }

    /// <summary>An operation fails.</summary>
    public Account Failing(string operation, ApiFailureKind kind, string code) => With(operation, _ => Failed(kind, code));

    public static ApiAnswer Failed(ApiFailureKind kind, string code) => ApiAnswer.Failed(new ApiFailure(kind, code, "No.", kind == ApiFailureKind.Denied ? 403 : 400));

    public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
    {
        Made.Add(call);
        return ValueTask.FromResult(_answers.TryGetValue(call.Operation, out var answer) ? answer(call) : ApiAnswer.Of(MapValue.Empty));
    }

    public static MapValue Json(string json) => (MapValue)JsonTree.Read(json, JsonPolicy.Decoded, out _)!.Root;
}
