using Onus.Api.Calls;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Engine.Tests.Live;

/// <summary>An account that answers operations by JSON; what nobody said anything of may not be read.</summary>
internal sealed class ToldAccount : IApiClient
{
    private readonly Dictionary<string, ApiAnswer> _answers = new(StringComparer.Ordinal);

    public ToldAccount With(string operation, string json)
    {
        _answers[operation] = ApiAnswer.Of((MapValue)JsonTree.Read(json, JsonPolicy.Decoded, out _)!.Root);
        return this;
    }

    public ToldAccount Failing(string operation, string code)
    {
        _answers[operation] = ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Answered, code, "No.", 400));
        return this;
    }

    public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation) =>
        ValueTask.FromResult(_answers.TryGetValue(call.Operation, out var answer) ? answer : ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDenied", "It may not be read.", 403)));
}
